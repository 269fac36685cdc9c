import { type Locale, sourceLocale } from './locales.ts';
import { numberTag } from './number-tag.ts';
import { servedLocales } from './served.ts';

/** A name as an item of a menu begins: some languages write their own name with a small letter, as French does. */
function capitalised(name: string, locale: Locale): string {
	const [first = '', ...rest] = name;
	return first.toLocaleUpperCase(locale) + rest.join('');
}

/** Objects of `Intl` are slow to make, and every page asks for the same few. */
function onceFor<T>(make: (locale: Locale) => T): (locale: Locale) => T {
	const made = new Map<Locale, T>();
	return (locale) => {
		const value = made.get(locale) ?? make(locale);
		made.set(locale, value);
		return value;
	};
}

/** The language's name in the language itself, as a menu shows it: `Slovenščina`. */
export const ownName = onceFor((locale) => {
	const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
	return capitalised(name, locale);
});

/** Writing direction, from the data of `Intl`. */
export const direction = onceFor(
	(locale): 'ltr' | 'rtl' => new Intl.Locale(locale).getTextInfo().direction ?? 'ltr',
);

/** The attributes by which a text is told from what stands around it in another language; none where both are in one. */
export function inLanguage(own: Locale, around: Locale) {
	return own === around ? {} : { lang: own, dir: direction(own) };
}

const days = onceFor((locale) => ({
	format: new Intl.DateTimeFormat(`${numberTag(locale)}-ca-gregory`, {
		dateStyle: 'long',
		timeZone: 'UTC',
	}),
	// Pages by the hundred were changed on the same day.
	known: new Map<number, string>(),
}));

/** The first of a month has a number of another kind there, which `Intl` does not write. */
const firstOfMonth: Readonly<Record<string, string>> = { fr: '1er', 'pt-BR': '1º' };

function withOrdinal(locale: Locale, written: string): string {
	return written.replace(/^1(?= )/, firstOfMonth[locale] ?? '1');
}

/** A day in the locale's long form. Latin digits and the Gregorian calendar, so that it can be compared. */
export function formatDay(locale: Locale, day: Date): string {
	const { format, known } = days(locale);
	const text = known.get(day.getTime()) ?? withOrdinal(locale, format.format(day));
	known.set(day.getTime(), text);
	return text;
}

/** The order of titles in a list of the locale: `Å` is the last letter in Norwegian, and an `A` in English. */
export const titleOrder = onceFor((locale) => new Intl.Collator(locale).compare);

/** One row for a language menu. */
export interface LanguageChoice {
	locale: Locale;
	name: string;
	dir: 'ltr' | 'rtl';
}

/** By their names, so that one finds one's own: Latin ones first, then those of other scripts. */
export const languageChoices: readonly LanguageChoice[] = servedLocales
	.map((locale) => ({ locale, name: ownName(locale), dir: direction(locale) }))
	.sort((a, b) => titleOrder(sourceLocale)(a.name, b.name));
