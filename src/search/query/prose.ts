import type { FindWord, WordOnPage } from './pagefind.ts';
import type { Correction, ProseSources } from './sources.ts';
import { titleKeys } from './title-keys.ts';
import { wishesFor } from './wishes.ts';

export interface ProseAnswer {
	/** Pages by their place in the list, the best first. */
	pages: {
		page: number;
		score: number;
		/** What the words say that are no part of a literal in the query. */
		beside: number;
	}[];
	/** The keys that were searched for, and what each is worth: for marks and excerpts. */
	wanted: Map<string, number>;
	/** Words that were taken for others. */
	corrected: Correction[];
}

/** What a title is worth that has all words, beside their worth on the page; up to 1 more if it has no others. */
const titleWorth = 3;

/** By how much a page is worth more for each doubling of the pages that link to it. */
const linkWorth = 0.02;

/** A list of codes has every word somewhere, in entries that have nothing to do with one another. */
const listWorth = 0.5;

/**
 * Searches prose: pages with all words of the query first, then those with the rarest of them. A page ranks by what
 * matches where.
 *
 * @param literally take words as they are, without corrections
 * @param printed by a program, whose words meet those of a title by accident
 */
export async function findProse(
	query: string,
	{ data, termsOf, findWord, words }: ProseSources,
	literally = false,
	printed = false,
): Promise<ProseAnswer> {
	const { wishes, corrected } = await wishesFor(
		query,
		{ data, termsOf, findWord, words },
		literally,
	);
	const titles = titleKeys(data, termsOf);
	const namedWorth = printed ? 0 : titleWorth;
	const scores = data.pages.map(() => ({ sum: 0, rare: 0, titled: 0, beside: 0 }));
	const lists = new Set(data.entries.map(([page]) => page));
	const wanted = new Map<string, number>();
	let whole = 0;
	for (const { phrases, inLiteral, share } of wishes) {
		const best = new Map<number, number>();
		for (const { keys, worth } of phrases) {
			const found = await Promise.all(keys.map((key) => pagesWith(key, findWord)));
			for (const [page, score] of together(found)) {
				best.set(page, Math.max(best.get(page) ?? 0, score * worth * share));
			}
		}
		const rarity = share * Math.log(1 + data.pages.length / Math.max(1, best.size));
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
			const named = phrases.filter(({ keys }) => keys.every((key) => inTitle(key, title)));
			const titled = rarity * Math.max(0, ...named.map(({ worth }) => worth));
			entry.titled += titled;
			if (!inLiteral) entry.beside += score + titled * namedWorth;
		}
	}
	const pages = scores
		.map(({ sum, rare, titled, beside }, page) => {
			const covered = whole && rare / whole;
			const named = whole && titled / whole;
			const length = (titles[page] as Set<string>).size;
			const close = Math.min(1, wishes.length / Math.max(1, length));
			const text = sum * (0.5 + 0.5 * covered ** 2) * (lists.has(page) ? listWorth : 1);
			const linked = 1 + linkWorth * (data.pages[page]?.[2] ?? 0);
			const score = (text + whole * named ** 1.5 * (namedWorth && namedWorth + close)) * linked;
			return { page, score, beside };
		})
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score);
	return { pages, wanted, corrected };
}

/** Words of few letters stand for others that begin so only where there is no such word. */
async function pagesWith(key: string, findWord: FindWord): Promise<WordOnPage[]> {
	const found = await findWord(key);
	// A whole word is worth the same wherever it stands; among those that begin so, what its place says.
	const whole = new Set(key.length < 6 ? (await findWord(`"${key}"`)).map(({ page }) => page) : []);
	return whole.size > 0 ? found.filter(({ page }) => whole.has(page)) : found;
}

/** Pages that have every word of a phrase, at what one of them is worth in the middle: it is one thing that is asked for. */
function together(found: WordOnPage[][]): Map<number, number> {
	const sums = new Map<number, { score: number; words: number }>();
	for (const results of found) {
		for (const { page, score } of results) {
			const sum = sums.get(page) ?? { score: 0, words: 0 };
			sums.set(page, { score: sum.score + score, words: sum.words + 1 });
		}
	}
	return new Map(
		[...sums]
			.filter(([, { words }]) => words === found.length)
			.map(([page, { score, words }]) => [page, score / words]),
	);
}

const inTitle = (key: string, title: ReadonlySet<string>) =>
	title.has(key) || (key.length > 4 && [...title].some((word) => word.startsWith(key)));
