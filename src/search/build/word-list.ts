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
	const words = new Map<string, { pages: number; named: boolean; forms: Map<string, number> }>();
	for (const { sections } of pages) {
		const seen = new Set<string>();
		for (const { blocks } of sections) {
			for (const { text, place } of blocks) {
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
	}
	const common = [...words].filter(
		([key, { pages: count, named }]) => (count > 1 || named) && !isUnspaced(key),
	);
	const byPages: string[][] = [];
	for (const [key, { pages: count, forms }] of common) {
		const byUse = [...forms].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
		const form = byUse.map(([each]) => each).find((each) => isKey(termsOf(each), key));
		if (form === undefined) continue;
		const level = Math.round(Math.log2(count));
		while (byPages.length <= level) byPages.push([]);
		byPages[level]?.push(form);
	}
	return byPages.map((list) => list.sort().join('\n'));
}

const isKey = (terms: readonly Term[], key: string) => terms.length === 1 && terms[0]?.key === key;
