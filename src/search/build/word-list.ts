import type { TermsOf } from '../words/terms.ts';
import type { PageText } from './page-text.ts';

/**
 * The words of a language's pages, for corrections: key, on how many pages it stands and its commonest form, a line
 * each, in the order of the keys. A form is left out where it is the key. Outside of headings a word of one page alone is seldom
 * what a slip was meant to be, and such words are half of all.
 */
export function wordList(pages: readonly PageText[], termsOf: TermsOf): string {
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
	const common = [...words].filter(([, { pages: count, named }]) => count > 1 || named);
	const lines = common.map(([key, { pages: count, forms }]) => {
		const [form] = [...forms].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0] ?? [key];
		return form === key ? `${key} ${count}` : `${key} ${count} ${form}`;
	});
	return lines.sort().join('\n');
}
