import { bulgarianStem } from './bulgarian-stem.ts';
import { hebrewStem } from './hebrew-stem.ts';
import { slovenianStem } from './slovenian-stem.ts';

/** Reduces a word to the part that its inflected forms share. Input and output are lower case. */
export type Stemmer = (word: string) => string;

/**
 * Help for languages whose inflection Pagefind does not see through. Measured with Pagefind 1.6: it has no
 * stemmer for Bulgarian, Hebrew and Slovenian, and its own do not bring `sunucular` and `sunucu` (Turkish)
 * together. The modules are fetched with the first search.
 */
const stemmers: Readonly<Record<string, () => Promise<Stemmer>>> = {
	bg: async () => bulgarianStem,
	fi: async () => (await import('@orama/stemmers/finnish')).stemmer,
	he: async () => hebrewStem,
	sl: async () => slovenianStem,
	tr: async () => cautious((await import('@orama/stemmers/turkish')).stemmer),
};

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
		return kept < 5 ? word : word.slice(0, kept);
	};
}

/** The stemmer of a language, or the identity where Pagefind needs no help. */
export async function stemmerFor(locale: string): Promise<Stemmer> {
	return (await stemmers[locale]?.()) ?? ((word) => word);
}

/** The words of a text in lower case by the rules of its language (`I` is `ı` in Turkish). */
export function wordsOf(text: string, locale: string): string[] {
	return text.toLocaleLowerCase(locale).match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu) ?? [];
}

/**
 * The stems of a text's words, where they differ from the words: what is indexed beside the text, and what a
 * query is tried with besides itself.
 */
export function stemsOf(text: string, locale: string, stem: Stemmer): string[] {
	const words = new Set(wordsOf(text, locale));
	return [...new Set([...words].map(stem))].filter((form) => form.length > 1 && !words.has(form));
}

/** A query with every word reduced to its stem; codes and everything else stay as they are. */
export function stemQuery(query: string, locale: string, stem: Stemmer): string {
	return query
		.toLocaleLowerCase(locale)
		.replace(/[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu, (word) => stem(word));
}
