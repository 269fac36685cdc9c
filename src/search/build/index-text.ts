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

/** A word keeps its place from page to page, as far as it is free: equal positions compress to little. */
const places = 512;

/**
 * What Pagefind is given for a page: its words as they are compared, once each with a weight. A word that stands on
 * one page in 24 tells pages apart only where it is emphatic.
 *
 * @param pagesWith on how many pages a word stands
 */
export function indexHtml(
	words: ReadonlyMap<string, number>,
	pagesWith: ReadonlyMap<string, number>,
	pages: number,
): string {
	const count = (key: string) => pagesWith.get(key) ?? 0;
	const kept = [...words]
		.filter(([key, weight]) => weight > 1 || count(key) < Math.max(8, pages / 24))
		.sort(([a], [b]) => count(b) - count(a) || (a < b ? -1 : 1));
	const spans: string[] = [];
	for (const [key, weight] of kept) {
		let at = placeOf(key);
		while (spans[at] !== undefined) at++;
		spans[at] = weight === 1 ? key : `<span data-pagefind-weight="${weight}">${key}</span>`;
	}
	const line = Array.from(spans, (span) => span ?? '·').join(' ');
	return `<html><body data-pagefind-body><p>${line}</p></body></html>`;
}

function placeOf(key: string): number {
	let hash = 0;
	for (const letter of key) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
	return hash % places;
}
