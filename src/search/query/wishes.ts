import { literalsIn } from '../literals/literal.ts';
import { withoutJoints } from '../words/joints.ts';
import type { Term } from '../words/terms.ts';
import { isPair } from '../words/unspaced.ts';
import { type Asked, askedFor } from './asked.ts';
import { withoutForeignStops } from './foreign-stops.ts';
import { phraseAt } from './phrase.ts';
import { shareOf } from './share.ts';
import type { Correction, ProseSources } from './sources.ts';
import { withoutStops } from './unspaced-stops.ts';

/** One thing that a query asks for: any of several phrases of the same meaning, all words of one phrase. */
export interface Wish {
	phrases: { keys: readonly string[]; worth: number }[];
	/** Part of a literal that the exact lane answers. */
	inLiteral: boolean;
	/** How much of one thing it is: of a word that is compared by its pairs of letters, each is a part. */
	share: number;
}

/** What a word is worth that means the same as the one that was typed. */
const sameMeaning = 0.8;

/** By how much each further word of a phrase says more of what is asked for. */
const phraseShare = 0.5;

/** What every page is about, and nearly every question names: what it is worth beside other words. */
const [subject, subjectWorth] = ['Office 365', 0.4];

/** More words than this, as of a pasted message, only cost time. */
const mostWords = 40;

/** Without stop words, unless there is nothing else; each word once. */
function tellingTerms(terms: readonly Term[], stop: readonly string[]): Term[] {
	const ignored = new Set(stop);
	const telling = terms.filter(({ key }) => !ignored.has(key));
	const kept = telling.length > 0 ? telling : terms;
	return kept.filter(({ key }, at) => kept.findIndex((other) => other.key === key) === at);
}

/** What a query asks for, and which of its words were taken for others. */
export async function wishesFor(
	query: string,
	sources: ProseSources,
	literally: boolean,
): Promise<{ wishes: Wish[]; corrected: Correction[] }> {
	const meantWhole = literally ? undefined : await retyped(query, sources);
	if (meantWhole !== undefined) {
		const { wishes } = await wishesFor(meantWhole, sources, true);
		return { wishes, corrected: [{ from: query, to: meantWhole }] };
	}
	const { data, termsOf, findWord, words } = sources;
	const read = await withoutUnknownJoints(termsOf(withoutStops(query, data)), sources);
	const own = tellingTerms(read, data.stop).slice(0, mostWords);
	const terms = literally ? own : await withoutForeignStops(own, query, data.stop, findWord, words);
	const { asked, corrected } = await askedFor(terms, query, sources, literally);
	const literals = literalRanges(query);
	const inLiteral = ({ start, end }: Term) =>
		literals.some(([from, to]) => start >= from && end <= to);
	const wishes: Wish[] = [];
	const ours = termsOf(subject).map(({ key }) => key);
	const taken = new Set<number>();
	for (const [at, here] of asked.entries()) {
		if (taken.has(at)) continue;
		const wish = (phrases: Wish['phrases'], share = 1) =>
			wishes.push({ phrases, share, inLiteral: inLiteral(here.term) });
		if (ours.every((key, by) => asked[at + by]?.key === key)) {
			wish([{ keys: ours, worth: asked.length > ours.length ? subjectWorth : 1 }]);
			for (const by of ours.keys()) taken.add(at + by);
			continue;
		}
		const group = phraseAt(asked, at, data.same, taken);
		if (group) {
			const own = group.phrase.join(' ');
			const words = group.places.map((place) => asked[place] as Asked);
			for (const place of group.places) taken.add(place);
			const typed = Math.min(...words.map(({ worth }) => worth));
			const worthOf = (keys: readonly string[]) =>
				typed * (keys.join(' ') === own ? 1 : sameMeaning);
			const things = words.reduce((sum, word) => sum + shareOf(terms, word.at), 0);
			const share = 1 + phraseShare * Math.max(0, things - 1);
			wish(
				group.same.map((keys) => ({ keys, worth: worthOf(keys) })),
				share,
			);
			continue;
		}
		// Nothing has it: pages that have the rest of the query are still no answer to all of it.
		if (here.known) wish([{ keys: [here.key], worth: here.worth }], shareOf(terms, here.at));
		else if (!literally) wish([], shareOf(terms, here.at));
	}
	return { wishes, corrected };
}

/** Without what only the letters of two words make of which the pages have none together. */
async function withoutUnknownJoints(
	terms: readonly Term[],
	{ data, findWord }: ProseSources,
): Promise<readonly Term[]> {
	if (!terms.some(({ key }) => isPair(key))) return terms;
	const known = await Promise.all(
		terms.map(async ({ key }) => ((await findWord(`"${key}"`)).length > 0 ? [key] : [])),
	);
	return withoutJoints(terms, new Set(known.flat()), new Set(data.same.flat(2)));
}

/** What several words, none of which is one here, are in the keys of another layout. */
async function retyped(
	query: string,
	{ termsOf, findWord, words }: ProseSources,
): Promise<string | undefined> {
	const terms = termsOf(query);
	if (terms.length < 2 && !/[^\p{L}\p{N}\s]/u.test(query)) return undefined;
	for (const { key } of terms) if ((await findWord(`"${key}"`)).length > 0) return undefined;
	return (await words()).retyped(query);
}

/** Where the codes and keys stand that the exact lane answers. */
function literalRanges(query: string): [from: number, to: number][] {
	return literalsIn(query)
		.filter(
			({ kind, raw }) =>
				kind === 'code' || kind === 'path' || (kind === 'number' && raw.length > 2),
		)
		.map(({ raw }) => [query.indexOf(raw), query.indexOf(raw) + raw.length]);
}
