import type { TermsOf } from '../words/terms.ts';
import type { PageText, Place } from './page-text.ts';

/** How much more it says of a page if a word stands there. Few levels, so that the index compresses. */
const weights: Readonly<Record<Place, number>> = {
	title: 10,
	lead: 4,
	heading: 4,
	literals: 4,
	text: 1,
};

/** A word that a page comes back to as often counts as in its lead, or nearly as in its title. */
const risen = [
	[15, 7],
	[6, weights.lead],
	[0, 0],
] as const;

/** The words of a page, each with its weight. */
export function weighted(page: PageText, termsOf: TermsOf): Map<string, number> {
	const found = new Map<string, { weight: number; times: number }>();
	for (const { blocks } of page.sections) {
		for (const { place, text } of blocks) {
			for (const { key } of termsOf(text)) {
				const word = found.get(key) ?? { weight: 0, times: 0 };
				found.set(key, {
					weight: Math.max(word.weight, weights[place]),
					times: word.times + 1,
				});
			}
		}
	}
	const rise = (times: number) => risen.find(([least]) => times >= least)?.[1] ?? 0;
	return new Map(
		[...found].map(([key, { weight, times }]) => [key, Math.max(weight, rise(times))]),
	);
}

/**
 * What Pagefind is given for a page: its words as they are compared, once each with a weight. A word that most pages
 * have is worth little and is given all the same: a reader who types it alone wants the pages that it is in.
 */
export function indexHtml(words: ReadonlyMap<string, number>): string {
	const spans = [...words].map(([key, weight]) =>
		weight === 1 ? key : `<span data-pagefind-weight="${weight}">${key}</span>`,
	);
	return `<html><body data-pagefind-body><p>${spans.join(' ')}</p></body></html>`;
}
