import { type Locale, locales } from './locales.ts';

/** Names that a language does not give itself a capital for; menus start theirs with one. */
function capitalised(name: string, locale: Locale): string {
	const [first = '', ...rest] = name;
	return first.toLocaleUpperCase(locale) + rest.join('');
}

/** The language's name in the language itself, as a menu shows it: `Slovenščina`. */
export function ownName(locale: Locale): string {
	const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
	return capitalised(name, locale);
}

/** Writing direction, from the data of `Intl`. */
export function direction(locale: Locale): 'ltr' | 'rtl' {
	return new Intl.Locale(locale).getTextInfo().direction ?? 'ltr';
}

/** A day in the locale's long form. Latin digits and the Gregorian calendar, so that it can be compared. */
export function formatDay(locale: Locale, day: Date): string {
	const tag = `${locale}-u-ca-gregory-nu-latn`;
	return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** One row for a language menu. */
export interface LanguageChoice {
	locale: Locale;
	name: string;
	dir: 'ltr' | 'rtl';
}

export const languageChoices: readonly LanguageChoice[] = locales.map((locale) => ({
	locale,
	name: ownName(locale),
	dir: direction(locale),
}));
