import type { KnownSignature } from '../knowledge/knowledge.ts';
import { type Folded, unfold } from '../text/fold.ts';
import type { Span } from '../text/offset-map.ts';

/** One matcher of a signature with a phrase, found by the longest of its parts. */
interface Entry {
	signature: KnownSignature;
	matcher: KnownSignature['matchers'][number];
	/** Which part is looked for first. */
	anchor: number;
	next: Entry | undefined;
}

export interface PhraseHit {
	signature: KnownSignature;
	matcher: KnownSignature['matchers'][number];
	/** One stretch a part of the phrase, in the text before folding. */
	parts: Span[];
}

/** Finds phrases; `work` counts the comparisons it made, for tests of its growth. */
export interface PhraseIndex {
	find(folded: Folded, text: string): { hits: PhraseHit[]; work: number };
}

const gap = 200;
const hitsPerMatcher = 6;
const buckets = 1 << 14;

/**
 * An index over the phrases of all signatures by their first four units. A text costs one pass and,
 * where four units fit, a comparison per phrase that begins so; nothing is retried, so that the work
 * grows with the length of the text whatever it holds.
 */
export function indexPhrases(signatures: readonly KnownSignature[]): PhraseIndex {
	const table: (Entry | undefined)[] = new Array(buckets).fill(undefined);
	for (const signature of signatures) {
		for (const matcher of signature.matchers) {
			const anchor = longest(matcher.parts);
			const part = matcher.parts[anchor];
			if (!part || part.length < 4) continue;
			const bucket = bucketAt(part, 0);
			table[bucket] = { signature, matcher, anchor, next: table[bucket] };
		}
	}
	return { find: (folded, text) => findPhrases(table, folded, text) };
}

function findPhrases(table: readonly (Entry | undefined)[], folded: Folded, text: string) {
	const hits: PhraseHit[] = [];
	const count = new Map<Entry, number>();
	let work = 0;
	for (let index = 0; index + 4 <= folded.text.length; index++) {
		let entry = table[bucketAt(folded.text, index)];
		for (; entry; entry = entry.next) {
			work++;
			const part = entry.matcher.parts[entry.anchor] as string;
			if (!folded.text.startsWith(part, index)) continue;
			const found = count.get(entry) ?? 0;
			if (found >= hitsPerMatcher) continue;
			const parts = restOf(entry, folded.text, index);
			if (!parts) continue;
			const spans = parts.map((span) => unfold(folded, span));
			if (!spans.every((span) => standsFree(text, span))) continue;
			count.set(entry, found + 1);
			hits.push({ signature: entry.signature, matcher: entry.matcher, parts: spans });
		}
	}
	return { hits, work };
}

/** The parts before and after the anchor, each within a gap of its neighbour. */
function restOf({ matcher, anchor }: Entry, text: string, start: number): Span[] | undefined {
	const { parts } = matcher;
	const spans: Span[] = [{ start, end: start + (parts[anchor] as string).length }];
	for (let index = anchor - 1; index >= 0; index--) {
		const part = parts[index] as string;
		const end = (spans[0] as Span).start;
		const from = Math.max(0, end - gap - part.length);
		const at = text.slice(from, end).lastIndexOf(part);
		if (at < 0) return undefined;
		spans.unshift({ start: from + at, end: from + at + part.length });
	}
	for (let index = anchor + 1; index < parts.length; index++) {
		const part = parts[index] as string;
		const from = (spans.at(-1) as Span).end;
		const at = text.slice(from, from + gap + part.length).indexOf(part);
		if (at < 0) return undefined;
		spans.push({ start: from + at, end: from + at + part.length });
	}
	return spans;
}

/**
 * Not the inside of a longer word or number: `no route` is not in `piano router`. Word endings may
 * follow, and a capital begins a word (`ConnectionRefused` in `SocketConnectionRefused`).
 */
function standsFree(text: string, { start, end }: Span): boolean {
	const before = text.charAt(start - 1);
	const first = text.charAt(start);
	if (/\d/.test(first) ? /\d/.test(before) : /[a-z]/i.test(first) && joins(before, first))
		return false;
	return !(/\d/.test(text.charAt(end - 1)) && /\d/.test(text.charAt(end)));
}

function joins(before: string, first: string): boolean {
	return /[a-z]/i.test(before) && !(/[a-z]/.test(before) && /[A-Z]/.test(first));
}

function longest(parts: readonly string[]): number {
	return parts.reduce(
		(best, part, index) => (part.length > (parts[best] as string).length ? index : best),
		0,
	);
}

function bucketAt(text: string, index: number): number {
	let hash = 0;
	for (let offset = 0; offset < 4; offset++) {
		hash = (Math.imul(hash, 31) + text.charCodeAt(index + offset)) | 0;
	}
	return (hash ^ (hash >>> 7)) & (buckets - 1);
}
