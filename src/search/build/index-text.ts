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

/** A word on more pages than these tells them apart only where it is emphatic, or in a title. */
const most = { text: 5, emphatic: 39, title: Number.POSITIVE_INFINITY };

/**
 * What Pagefind is given for a page: its words as they are compared, once each with a weight.
 *
 * @param pagesWith on how many pages a word stands
 */
export function indexHtml(
	words: ReadonlyMap<string, number>,
	pagesWith: ReadonlyMap<string, number>,
): string {
	const limit = (weight: number) => {
		if (weight === weights.text) return most.text;
		return weight === weights.lead ? most.emphatic : most.title;
	};
	const spans = [...words]
		.filter(([key, weight]) => (pagesWith.get(key) ?? 0) <= limit(weight))
		.map(([key, weight]) =>
			weight === 1 ? key : `<span data-pagefind-weight="${weight}">${key}</span>`,
		);
	return `<html><body data-pagefind-body><p>${spans.join(' ')}</p></body></html>`;
}
