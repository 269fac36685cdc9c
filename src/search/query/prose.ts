import type { SearchData } from '../literals/data.ts';
import type { Term, TermsOf } from '../words/terms.ts';
import type { FindWord } from './pagefind.ts';
import type { Words } from './words.ts';

/** What a query is searched with. */
export interface ProseSources {
	data: SearchData;
	termsOf: TermsOf;
	findWord: FindWord;
	/** The list of words is loaded when a word is not found. */
	words: () => Promise<Words>;
}

export interface ProseAnswer {
	/** Pages by their place in the list, the best first. */
	pages: { page: number; score: number }[];
	/** The keys that were searched for, and what each is worth: for marks and excerpts. */
	wanted: Map<string, number>;
	/** Words that were taken for others. */
	corrected: { from: string; to: string }[];
}

/** One thing that a query asks for: any of several phrases of the same meaning, all words of one phrase. */
interface Wish {
	phrases: { keys: readonly string[]; worth: number }[];
}

/** What a title is worth that has all words, beside their worth on the page; up to 1 more if it has no others. */
const titleWorth = 3;

/** More words than this, as of a pasted message, only cost time. */
const mostWords = 40;

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
	const terms = tellingTerms(termsOf(query), data.stop).slice(0, mostWords);
	const { wishes, corrected } = await wishesFor(
		query,
		terms,
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

/** Without stop words, unless there is nothing else; each word once. */
function tellingTerms(terms: readonly Term[], stop: readonly string[]): Term[] {
	const ignored = new Set(stop);
	const telling = terms.filter(({ key }) => !ignored.has(key));
	const kept = telling.length > 0 ? telling : terms;
	return kept.filter(({ key }, at) => kept.findIndex((other) => other.key === key) === at);
}

async function wishesFor(
	query: string,
	terms: readonly Term[],
	{ data, findWord, words }: ProseSources,
	literally: boolean,
): Promise<{ wishes: Wish[]; corrected: ProseAnswer['corrected'] }> {
	const wishes: Wish[] = [];
	const corrected: ProseAnswer['corrected'] = [];
	for (let at = 0; at < terms.length; ) {
		const group = phraseAt(terms, at, data.same);
		if (group) {
			const own = group.phrase.join(' ');
			wishes.push({
				phrases: group.same.map((keys) => ({ keys, worth: keys.join(' ') === own ? 1 : 0.8 })),
			});
			at += group.phrase.length;
			continue;
		}
		const { key, start, end } = terms[at++] as Term;
		// In quotation marks a word is looked for as it is.
		const known = (await findWord(`"${key}"`)).length > 0;
		if (known || literally) {
			if (known) wishes.push({ phrases: [{ keys: [key], worth: 1 }] });
			continue;
		}
		const list = await words();
		const from = query.slice(start, end);
		const meant = list.knows(key) ? { keys: [key], form: from } : list.meant(from, key);
		if (!meant) {
			// Nothing has it: pages that have the rest of the query are still no answer to all of it.
			wishes.push({ phrases: [] });
			continue;
		}
		const expanded = phraseAt(
			meant.keys.map((each) => ({ key: each, start, end })),
			0,
			data.same,
		);
		const phrases = expanded?.same ?? [meant.keys];
		const same = meant.form.toLowerCase() === from.toLowerCase();
		wishes.push({ phrases: phrases.map((keys) => ({ keys, worth: same ? 1 : 0.85 })) });
		if (!same) corrected.push({ from, to: meant.form });
	}
	return { wishes, corrected };
}

/** The longest phrase with synonyms that begins at a word. */
function phraseAt(terms: readonly Term[], at: number, same: SearchData['same']) {
	let best: { phrase: string[]; same: string[][] } | undefined;
	for (const group of same) {
		for (const phrase of group) {
			const matches = phrase.length > 0 && phrase.every((key, by) => terms[at + by]?.key === key);
			if (matches && phrase.length > (best?.phrase.length ?? 0)) best = { phrase, same: group };
		}
	}
	return best;
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
