import { arabicStem } from './arabic-stem.ts';
import { bulgarianStem } from './bulgarian-stem.ts';
import { dutchStem } from './dutch-stem.ts';
import { englishStem } from './english-stem.ts';
import { finnishStem } from './finnish-stem.ts';
import { frenchStem } from './french-stem.ts';
import { germanStem } from './german-stem.ts';
import { hebrewStem } from './hebrew-stem.ts';
import { italianStem } from './italian-stem.ts';
import { polishStem } from './polish-stem.ts';
import { portugueseStem } from './portuguese-stem.ts';
import { russianStem } from './russian-stem.ts';
import { slovenianStem } from './slovenian-stem.ts';
import { spanishStem } from './spanish-stem.ts';
import { turkishStem } from './turkish-stem.ts';
import { ukrainianStem } from './ukrainian-stem.ts';

/** Reduces a word to the part that its inflected forms share. Input and output are lower case. */
export type Stemmer = (word: string) => string;

/**
 * One stemmer a language, for index and query alike; the modules are fetched with the first search. Pagefind's own
 * cannot be used beside it, and does not know Bulgarian, Hebrew, Polish and Slovenian. Chinese, Japanese and Korean
 * need none: see `unspaced.ts`.
 */
const stemmers: Readonly<Record<string, () => Promise<Stemmer>>> = {
	ar: async () => arabicStem,
	bg: async () => bulgarianStem,
	de: async () => germanStem((await import('@orama/stemmers/german')).stemmer),
	en: async () => englishStem((await import('@orama/stemmers/english')).stemmer),
	es: async () => spanishStem((await import('@orama/stemmers/spanish')).stemmer),
	fi: async () => finnishStem((await import('@orama/stemmers/finnish')).stemmer),
	fr: async () => frenchStem((await import('@orama/stemmers/french')).stemmer),
	he: async () => hebrewStem,
	it: async () => italianStem((await import('@orama/stemmers/italian')).stemmer),
	nl: async () => dutchStem((await import('@orama/stemmers/dutch')).stemmer),
	pl: async () => polishStem,
	pt: async () => portugueseStem((await import('@orama/stemmers/portuguese')).stemmer),
	ru: async () => russianStem((await import('@orama/stemmers/russian')).stemmer),
	sl: async () => slovenianStem,
	tr: async () => turkishStem,
	uk: async () => ukrainianStem,
};

/**
 * The stemmer of a locale's language, or the identity for a language without one.
 *
 * @param locale a BCP 47 tag: `pt-BR` and `pt` have one stemmer, and `sr-Latn` none that was made for Cyrillic
 */
export async function stemmerFor(locale: string): Promise<Stemmer> {
	const { language, script } = new Intl.Locale(locale);
	const usual = new Intl.Locale(language).maximize().script;
	const load = script === undefined || script === usual ? stemmers[language] : undefined;
	return (await load?.()) ?? ((word) => word);
}
