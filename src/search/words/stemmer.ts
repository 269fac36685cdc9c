import { bulgarianStem } from './bulgarian-stem.ts';
import { finnishStem } from './finnish-stem.ts';
import { hebrewStem } from './hebrew-stem.ts';
import { slovenianStem } from './slovenian-stem.ts';

/** Reduces a word to the part that its inflected forms share. Input and output are lower case. */
export type Stemmer = (word: string) => string;

/**
 * One stemmer a language, for index and query alike; the modules are fetched with the first search. Pagefind's own
 * cannot be used beside it, and does not know Bulgarian, Hebrew and Slovenian.
 */
const stemmers: Readonly<Record<string, () => Promise<Stemmer>>> = {
	bg: async () => bulgarianStem,
	en: async () => (await import('@orama/stemmers/english')).stemmer,
	fi: async () => finnishStem((await import('@orama/stemmers/finnish')).stemmer),
	he: async () => hebrewStem,
	sl: async () => slovenianStem,
	tr: async () => cautious((await import('@orama/stemmers/turkish')).stemmer),
};

/** Endings of finite verbs and verbal nouns: `doldu` and `dolmuş`, `reddedilmesi` and `reddedildi`. */
const turkishVerbs =
	/^(.{3,}?)(?:m[ae]s(?:[ıi](?:n[ıi]n?)?)?|m[ae]zl[ıi](?:[kğ][ıi]?)?|m[ae]k|m[ae]z|m[ae]d[ıi]|m[ae]m[ıi]ş|m?[ıiuü]yor|m?[ıiuü]yo|[dt][ıiuü]|m[ıiuü]ş|l[ıi]r)$/u;
const turkishNegation = /^(.{3,}?)[ae]?m[ae]$/u;

/**
 * Snowball's Turkish takes too much from some words (`hata` becomes `ha`) and changes the last letter of others
 * (`sunucu` becomes `sunuç`). Only the beginning that a word keeps is taken, and only if it is long enough to
 * mean something; Pagefind finds words by their beginning.
 */
function cautious(stem: Stemmer): Stemmer {
	return (word) => {
		const short = stem(word);
		let kept = 0;
		while (kept < short.length && short[kept] === word[kept]) kept++;
		const noun = kept < 5 ? word : word.slice(0, kept);
		return noun.replace(turkishVerbs, '$1').replace(turkishNegation, '$1');
	};
}

/** The stemmer of a language, or the identity for a language without one. */
export async function stemmerFor(locale: string): Promise<Stemmer> {
	return (await stemmers[locale]?.()) ?? ((word) => word);
}
