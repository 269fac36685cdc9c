import type { KnownMatcher, KnownSignature } from '../knowledge/knowledge.ts';
import { type Folded, partsOf, unfold } from '../text/fold.ts';
import type { Span } from '../text/offset-map.ts';
import { longestOf, rarestKeys, standsFree } from './phrase-key.ts';

/** One phrase of a signature, found by four units of the longest of its parts. */
interface Entry {
	signature: KnownSignature;
	matcher: KnownMatcher | undefined;
	/** It counts in a refusal only. */
	inReply: boolean;
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
	inReply: boolean;
	/** One stretch a part of the phrase, in the text before folding. */
	parts: Span[];
}

/** Finds phrases; `work` counts the comparisons it made, for tests of its growth. */
export interface PhraseIndex {
	find(folded: Folded, text: string): { hits: PhraseHit[]; work: number };
}

const hitsPerPhrase = 6;
const buckets = 1 << 14;

/**
 * An index over the phrases of all signatures by four of their units. A text costs one pass and,
 * where four units fit, a comparison per phrase that has them; nothing is retried, so that the work
 * grows with the length of the text whatever it holds.
 */
export function indexPhrases(signatures: readonly KnownSignature[]): PhraseIndex {
	const entries = signatures.flatMap((signature) => [
		...(signature.wordings ?? []).map((phrase) => entryOf(signature, phrase, false)),
		...(signature.replies ?? []).map((phrase) => entryOf(signature, phrase, true)),
		...signature.matchers.map((matcher) =>
			entryOf(signature, matcher.phrase ?? '', false, matcher),
		),
	]);
	const long = entries.filter(({ parts, anchor }) => (parts[anchor] as string).length >= 4);
	const keys = rarestKeys(long.map(({ parts, anchor }) => parts[anchor] as string));
	const table: (Entry | undefined)[] = new Array(buckets).fill(undefined);
	for (const [index, entry] of long.entries()) {
		entry.offset = keys[index] as number;
		const bucket = bucketAt(entry.parts[entry.anchor] as string, entry.offset);
		entry.next = table[bucket];
		table[bucket] = entry;
	}
	return { find: (folded, text) => findPhrases(table, folded, text) };
}

function entryOf(
	signature: KnownSignature,
	phrase: string,
	inReply: boolean,
	matcher?: KnownMatcher,
): Entry {
	const { parts, gaps } = partsOf(phrase);
	const anchor = longestOf(parts);
	return { signature, matcher, inReply, parts, gaps, anchor, offset: 0, next: undefined };
}

function findPhrases(table: readonly (Entry | undefined)[], folded: Folded, text: string) {
	const hits: PhraseHit[] = [];
	const count = new Map<Entry, number>();
	let work = 0;
	for (let index = 0; index + 4 <= folded.text.length; index++) {
		let entry = table[bucketAt(folded.text, index)];
		for (; entry; entry = entry.next) {
			work++;
			const start = index - entry.offset;
			if (start < 0 || !folded.text.startsWith(entry.parts[entry.anchor] as string, start)) continue;
			const found = count.get(entry) ?? 0;
			if (found >= hitsPerPhrase) continue;
			const parts = restOf(entry, folded.text, start);
			if (!parts) continue;
			const spans = parts.map((span) => unfold(folded, span));
			if (!spans.every((span) => standsFree(text, span))) continue;
			count.set(entry, found + 1);
			const { signature, matcher, inReply } = entry;
			hits.push({ signature, matcher, inReply, parts: spans });
		}
	}
	return { hits, work };
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

function bucketAt(text: string, index: number): number {
	let hash = 0;
	for (let offset = 0; offset < 4; offset++) {
		hash = (Math.imul(hash, 31) + text.charCodeAt(index + offset)) | 0;
	}
	return (hash ^ (hash >>> 7)) & (buckets - 1);
}
