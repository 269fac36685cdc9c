import { didYouMean } from '../../content-files/suggest.ts';
import { isLocale, type Locale, locales } from '../../i18n/locales.ts';

/** Where a folder or file is named by a tag that is no locale of this site: what was meant, or how to add it. */
export function unknownLocale(tag: string): string {
	const start = `"${tag}" is not in the table of locales`;
	const meant = localeMeant(tag);
	if (meant) return `${start}; did you mean "${meant}"?`;
	const language = languageOf(tag);
	const ofCountry = spokenIn(tag);
	if (language && ofCountry)
		return `${start}; did you mean "${ofCountry}"? "${tag}" is ${language.name}: npm run translation -- new ${language.tag}`;
	if (language) {
		return `${start}; to add ${language.name}: npm run translation -- new ${language.tag}`;
	}
	return `${start}${didYouMean(tag, locales)}; a language is added by: npm run translation -- new <tag>`;
}

/** The locale that a tag means in another spelling: `EN`, `pt_BR`, `tr-TR`. */
export function localeMeant(tag: string): Locale | undefined {
	const language = languageOf(tag);
	const [base = ''] = language?.tag.split('-') ?? [];
	const found = [language?.tag, base].find((found) => found !== undefined && isLocale(found));
	if (found !== undefined) return found as Locale;
	return locales.find((locale) =>
		language ? isSame(language.tag, locale) : namesOf(locale).includes(tag.trim().toLowerCase()),
	);
}

/** Whether two tags mean the same language in the same script: `zh-CN` and `zh-Hans`. */
function isSame(tag: string, locale: Locale): boolean {
	const [one, other] = [tag, locale].map((each) => new Intl.Locale(each).maximize());
	return one?.language === other?.language && one?.script === other?.script;
}

/** What a language is called in English and by those who speak it, in small letters, and its tag. */
function namesOf(locale: Locale): string[] {
	const nameIn = (language: string) =>
		new Intl.DisplayNames(language, { type: 'language' }).of(locale)?.toLowerCase() ?? '';
	return [locale.toLowerCase(), nameIn('en'), nameIn(locale)];
}

/** The locale of a country whose letters are not those of its language: `kr`, `ua`. */
function spokenIn(tag: string): Locale | undefined {
	if (!/^[a-z]{2}$/i.test(tag)) return undefined;
	return locales.find((locale) => new Intl.Locale(locale).maximize().region === tag.toUpperCase());
}

/** A word that is the tag of a language with a name, in its right form. */
export function languageOf(word: string): { tag: string; name: string } | undefined {
	if (!/^[a-z]{2,3}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3})){0,2}$/i.test(word)) return undefined;
	try {
		const [tag = word] = Intl.getCanonicalLocales(word.replaceAll('_', '-'));
		const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
		return name === undefined ? undefined : { tag, name };
	} catch {
		return undefined;
	}
}
