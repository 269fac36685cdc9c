import { type FindWord, type PackedIndex, unpack, type WordOnPage } from '../../search/core.ts';

/**
 * The site's index of words, looked up without Pagefind's WebAssembly, which is larger than all that it is asked
 * here. Ranks as Pagefind is told to (`ranking` of the site): by rarity, by where a word stands, and by how much of a
 * longer word was asked for.
 */
export async function openPagefind(_engine: string, address: string): Promise<FindWord> {
	const index = (await (await fetch(address)).json()) as PackedIndex;
	const words = unpack(index).words[0].map(([word, on]) => {
		let page = 0;
		const pages = on.map(([distance, [weight = 0]]): [number, number] => {
			page += distance;
			return [page, weightOf(weight)];
		});
		return { word, pages };
	});
	const known = new Map<string, WordOnPage[]>();
	const find = (key: string) => {
		const [, whole] = /^"(.*)"$/.exec(key) ?? [];
		const fits = words.filter(({ word }) =>
			whole === undefined ? word.startsWith(key) : word === whole,
		);
		const best = new Map<number, number>();
		for (const { word, pages } of fits) {
			const rarity = Math.log(1 + (index.pages - pages.length + 0.5) / (pages.length + 0.5));
			const share = ((whole ?? key).length / word.length) ** similarity;
			for (const [page, weight] of pages) {
				const worth = ((weight * (saturation + 1)) / (weight + saturation)) * rarity * share;
				best.set(page, (best.get(page) ?? 0) + worth);
			}
		}
		return [...best].map(([page, score]) => ({ page, score }));
	};
	return async (key) => {
		const found = known.get(key) ?? find(key);
		known.set(key, found);
		return found;
	};
}

const [saturation, similarity] = [3, 2];

/** Pagefind keeps a weight below zero, times 24, and none where it is 1. */
function weightOf(kept: number): number {
	return kept < 0 ? (-kept - 1) / 24 : 1;
}
