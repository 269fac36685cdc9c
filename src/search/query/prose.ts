import type { SearchData } from '../literals/data.ts';
import type { TermsOf } from '../words/terms.ts';
import { type Correction, type ProseSources, wishesFor } from './wishes.ts';

export interface ProseAnswer {
	/** Pages by their place in the list, the best first. */
	pages: { page: number; score: number }[];
	/** The keys that were searched for, and what each is worth: for marks and excerpts. */
	wanted: Map<string, number>;
	/** Words that were taken for others. */
	corrected: Correction[];
}

/** What a title is worth that has all words, beside their worth on the page; up to 1 more if it has no others. */
const titleWorth = 3;

/**
 * Searches prose: pages with all words of the query first, then those with the rarest of them. A page ranks by what
 * matches where.
 *
 * @param literally take words as they are, without corrections
 */
export async function findProse(
	query: string,
	{ data, termsOf, findWord, words }: ProseSources,
	literally = false,
): Promise<ProseAnswer> {
	const { wishes, corrected } = await wishesFor(
		query,
		{ data, termsOf, findWord, words },
		literally,
	);
	const at = new Map(data.pages.map(([, , id], page) => [id, page]));
	const titles = titleKeys(data, termsOf);
	const scores = data.pages.map(() => ({ sum: 0, rare: 0, titled: 0 }));
	const wanted = new Map<string, number>();
	let whole = 0;
	for (const { phrases } of wishes) {
		const best = new Map<number, number>();
		for (const { keys, worth } of phrases) {
			const found = await Promise.all(keys.map((key) => findWord(key)));
			for (const [page, score] of together(found, at)) {
				best.set(page, Math.max(best.get(page) ?? 0, score * worth));
			}
		}
		const rarity = Math.log(1 + data.pages.length / Math.max(1, best.size));
		whole += rarity;
		for (const { keys, worth } of phrases) {
			// A word of a phrase that only means the same is no match by itself.
			if (phrases.length > 1 && keys.length > 1 && worth < 1) continue;
			for (const key of keys) wanted.set(key, Math.max(wanted.get(key) ?? 0, rarity * worth));
		}
		for (const [page, score] of best) {
			const entry = scores[page] as (typeof scores)[number];
			entry.sum += score;
			entry.rare += rarity;
			const title = titles[page] as Set<string>;
			if (phrases.some(({ keys }) => keys.every((key) => inTitle(key, title))))
				entry.titled += rarity;
		}
	}
	const pages = scores
		.map(({ sum, rare, titled }, page) => {
			const covered = whole && rare / whole;
			const named = whole && titled / whole;
			const length = (titles[page] as Set<string>).size;
			const close = Math.min(1, wishes.length / Math.max(1, length));
			const text = sum * (0.5 + 0.5 * covered ** 2);
			return { page, score: text + whole * named ** 1.5 * (titleWorth + close) };
		})
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score);
	return { pages, wanted, corrected };
}

/** Pages that have every word of a phrase. */
function together(
	found: { id: string; score: number }[][],
	at: ReadonlyMap<string, number>,
): Map<number, number> {
	const sums = new Map<number, { score: number; words: number }>();
	for (const results of found) {
		for (const { id, score } of results) {
			const page = at.get(id);
			if (page === undefined) continue;
			const sum = sums.get(page) ?? { score: 0, words: 0 };
			sums.set(page, { score: sum.score + score, words: sum.words + 1 });
		}
	}
	return new Map(
		[...sums]
			.filter(([, { words }]) => words === found.length)
			.map(([page, { score }]) => [page, score]),
	);
}

const titlesOf = new WeakMap<SearchData, Set<string>[]>();

function titleKeys(data: SearchData, termsOf: TermsOf): Set<string>[] {
	let titles = titlesOf.get(data);
	if (!titles) {
		const ignored = new Set(data.stop);
		titles = data.pages.map(
			([, title]) =>
				new Set(
					termsOf(title)
						.map(({ key }) => key)
						.filter((key) => !ignored.has(key)),
				),
		);
		titlesOf.set(data, titles);
	}
	return titles;
}

const inTitle = (key: string, title: ReadonlySet<string>) =>
	title.has(key) || (key.length > 4 && [...title].some((word) => word.startsWith(key)));
