import type { KnownMatcher, KnownSignature } from '../knowledge/knowledge.ts';
import { type Folded, unfold } from '../text/fold.ts';
import type { Span } from '../text/offset-map.ts';
import { partsOf, wordingsOf } from '../text/phrase.ts';
import {
	bucketAt,
	buckets,
	inOneSentence,
	longestOf,
	RollingBucket,
	rarestKeys,
	standsFree,
} from './phrase-key.ts';

/** Where the words of a phrase count: anywhere, in a refusal, in a reply behind its code, or where nothing else is known. */
export type Where = 'anywhere' | 'refusal' | 'reply' | 'kind';

/** One phrase of a signature, found by four units of the longest of its parts. */
interface Entry {
	signature: KnownSignature;
	matcher: KnownMatcher | undefined;
	where: Where;
	parts: string[];
	gaps: number[];
	/** Which part is looked for first, and where in it the four units stand. */
	anchor: number;
	offset: number;
	next: Entry | undefined;
}

export interface PhraseHit {
	signature: KnownSignature;
	/** Set where more than the words is asked for. */
	matcher: KnownMatcher | undefined;
	where: Where;
	/** One stretch a part of the phrase, in the text before folding. */
	parts: Span[];
}

/** Finds phrases; `work` counts the comparisons it made, for tests of its growth. */
export interface PhraseIndex {
	find(folded: Folded, text: string): { hits: PhraseHit[]; work: number };
}

const hitsPerPhrase = 6;
const firstIdeograph = '\u2e80';

/**
 * An index over the phrases of all signatures by four of their units. A text costs one pass and,
 * where four units fit, a comparison per phrase that has them; nothing is retried, so that the work
 * grows with the length of the text whatever it holds.
 */
export function indexPhrases(signatures: readonly KnownSignature[]): PhraseIndex {
	const entries = signatures.flatMap((signature) => [
		...(signature.wordings ?? []).flatMap((phrase) => entriesOf(signature, phrase, 'anywhere')),
		...(signature.replies ?? []).flatMap((phrase) => entriesOf(signature, phrase, 'refusal')),
		...(signature.behindCode ?? []).flatMap((phrase) => entriesOf(signature, phrase, 'reply')),
		...(signature.kinds ?? []).flatMap((phrase) => entriesOf(signature, phrase, 'kind')),
		...signature.matchers.flatMap((matcher) =>
			entriesOf(signature, matcher.phrase ?? '', 'anywhere', matcher),
		),
	]);
	const anchorOf = ({ parts, anchor }: Entry) => parts[anchor] as string;
	const long = entries.filter((entry) => anchorOf(entry).length >= 4);
	// Two signs of Chinese or Japanese are a word.
	const short = new Map<string, Entry>();
	for (const entry of entries) {
		const part = anchorOf(entry);
		if (part.length < 2 || part.length >= 4 || part < firstIdeograph) continue;
		const key = part.slice(0, 2);
		entry.next = short.get(key);
		short.set(key, entry);
	}
	const keys = rarestKeys(long.map(anchorOf));
	const table: (Entry | undefined)[] = new Array(buckets).fill(undefined);
	for (const [index, entry] of long.entries()) {
		entry.offset = keys[index] as number;
		const bucket = bucketAt(anchorOf(entry), entry.offset);
		entry.next = table[bucket];
		table[bucket] = entry;
	}
	return { find: (folded, text) => findPhrases(table, short, folded, text) };
}

function entriesOf(
	signature: KnownSignature,
	phrase: string,
	where: Where,
	matcher?: KnownMatcher,
): Entry[] {
	return wordingsOf(phrase).map((wording) => {
		const { parts, gaps } = partsOf(wording);
		const anchor = longestOf(parts);
		return { signature, matcher, where, parts, gaps, anchor, offset: 0, next: undefined };
	});
}

function findPhrases(
	table: readonly (Entry | undefined)[],
	short: ReadonlyMap<string, Entry>,
	folded: Folded,
	text: string,
) {
	const hits: PhraseHit[] = [];
	const count = new Map<Entry, number>();
	let work = 0;
	const length = folded.text.length;
	const rolling = new RollingBucket(folded.text);
	for (let index = 0; index + 2 <= length; index++) {
		if (index + 4 <= length) compare(table[rolling.at(index)], index);
		if (short.size > 0 && folded.text.charAt(index) >= firstIdeograph)
			compare(short.get(folded.text.slice(index, index + 2)), index);
	}
	return { hits, work };

	function compare(first: Entry | undefined, index: number) {
		for (let entry = first; entry; entry = entry.next) {
			work++;
			const start = index - entry.offset;
			if (start < 0 || !folded.text.startsWith(entry.parts[entry.anchor] as string, start))
				continue;
			const found = count.get(entry) ?? 0;
			if (found >= hitsPerPhrase) continue;
			const parts = restOf(entry, folded.text, start);
			if (!parts) continue;
			const spans = parts.map((span) => unfold(folded, span));
			if (!spans.every((span) => standsFree(text, span))) continue;
			if (!inOneSentence(text, spans, entry.gaps)) continue;
			count.set(entry, found + 1);
			const { signature, matcher, where } = entry;
			hits.push({ signature, matcher, where, parts: spans });
		}
	}
}

/** The parts before and after the anchor, each within a gap of its neighbour. */
function restOf({ parts, gaps, anchor }: Entry, text: string, start: number): Span[] | undefined {
	const spans: Span[] = [{ start, end: start + (parts[anchor] as string).length }];
	for (let index = anchor - 1; index >= 0; index--) {
		const part = parts[index] as string;
		const end = (spans[0] as Span).start;
		const from = Math.max(0, end - (gaps[index] as number) - part.length);
		const at = text.slice(from, end).lastIndexOf(part);
		if (at < 0) return undefined;
		spans.unshift({ start: from + at, end: from + at + part.length });
	}
	for (let index = anchor + 1; index < parts.length; index++) {
		const part = parts[index] as string;
		const from = (spans.at(-1) as Span).end;
		const at = text.slice(from, from + (gaps[index - 1] as number) + part.length).indexOf(part);
		if (at < 0) return undefined;
		spans.push({ start: from + at, end: from + at + part.length });
	}
	return spans;
}
