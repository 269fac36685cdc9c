import type { Term, TermsOf } from '../words/terms.ts';
import { isUnspaced } from '../words/unspaced.ts';
import type { PageText } from './page-text.ts';

/**
 * The words of a language's pages, for corrections: the commonest form of each key, a line each. The first text has
 * the words of one page, the next those of about two, then four and so on. Keys are left to the reader of the list,
 * for they can be told from the forms and would be half of it. Outside of headings a word of one page alone is
 * seldom what a slip was meant to be, and such words are half of all. Pairs of letters have no slips.
 */
export function wordList(pages: readonly PageText[], termsOf: TermsOf): string[] {
	const byPages: string[][] = [];
	for (const [key, { pages: count, named, forms }] of wordsOf(pages, termsOf)) {
		if ((count < 2 && !named) || isUnspaced(key)) continue;
		const form = commonestForm(key, forms, termsOf);
		if (form === undefined) continue;
		const level = Math.round(Math.log2(count));
		while (byPages.length <= level) byPages.push([]);
		byPages[level]?.push(form);
	}
	return byPages.map((list) => list.sort().join('\n'));
}

/** A word, by whatever forms it is met in. */
interface PageWord {
	/** On how many pages it stands. */
	pages: number;
	/** A title or a heading has it. */
	named: boolean;
	/** How often each form is met, in small letters. */
	forms: Map<string, number>;
}

/** The words of all pages, by their keys, in the order in which they are met. */
function wordsOf(pages: readonly PageText[], termsOf: TermsOf): Map<string, PageWord> {
	const words = new Map<string, PageWord>();
	for (const { sections } of pages) {
		const seen = new Set<string>();
		for (const { text, place } of sections.flatMap(({ blocks }) => blocks)) {
			for (const { key, start, end } of termsOf(text)) {
				const word = words.get(key) ?? { pages: 0, named: false, forms: new Map() };
				const form = text.slice(start, end).toLowerCase();
				word.forms.set(form, (word.forms.get(form) ?? 0) + 1);
				word.named ||= place === 'title' || place === 'heading';
				if (!seen.has(key)) word.pages++;
				seen.add(key);
				words.set(key, word);
			}
		}
	}
	return words;
}

/** The form that is met most often, the shortest of several, as long as it leads back to its key. */
function commonestForm(
	key: string,
	forms: PageWord['forms'],
	termsOf: TermsOf,
): string | undefined {
	const byUse = [...forms].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
	return byUse.map(([form]) => form).find((form) => isKey(termsOf(form), key));
}

const isKey = (terms: readonly Term[], key: string) => terms.length === 1 && terms[0]?.key === key;
