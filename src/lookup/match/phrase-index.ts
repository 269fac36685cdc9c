import type { KnownMatcher, KnownSignature } from '../knowledge/knowledge.ts';
import { type Folded, unfold } from '../text/fold.ts';
import type { Span } from '../text/offset-map.ts';
import { partsOf, wordingsOf } from '../text/phrase.ts';
import { inOneSentence, longestOf, RollingBucket, standsFree } from './phrase-key.ts';
import { restOf } from './phrase-rest.ts';
import { PhraseTable } from './phrase-table.ts';

/** Where the words of a phrase count: anywhere, in a refusal, in a reply behind its code, or where nothing else is known. */
export type Where = 'anywhere' | 'refusal' | 'reply' | 'kind';

/** One phrase of a signature, found by the longest of its parts. */
interface Entry {
	signature: KnownSignature;
	matcher: KnownMatcher | undefined;
	where: Where;
	parts: string[];
	gaps: number[];
	/** Which part is looked for first. */
	anchor: number;
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
/** After so many places with its longest part alone a phrase is looked for as a whole: a long log may lack the rest. */
const patience = 200;
const firstIdeograph = 0x2e80;
const anchorOf = ({ parts, anchor }: Entry) => parts[anchor] as string;

/**
 * An index over the phrases of all signatures by four of their units. A text costs one pass and,
 * where four units fit, a comparison per phrase that has them; nothing is retried, so that the work
 * grows with the length of the text whatever it holds.
 */
export function indexPhrases(signatures: readonly KnownSignature[]): PhraseIndex {
	const all = signatures.flatMap((signature) => [
		...(signature.wordings ?? []).flatMap((phrase) => entriesOf(signature, phrase, 'anywhere')),
		...(signature.replies ?? []).flatMap((phrase) => entriesOf(signature, phrase, 'refusal')),
		...(signature.behindCode ?? []).flatMap((phrase) => entriesOf(signature, phrase, 'reply')),
		...(signature.kinds ?? []).flatMap((phrase) => entriesOf(signature, phrase, 'kind')),
		...signature.matchers.flatMap((matcher) =>
			entriesOf(signature, matcher.phrase ?? '', 'anywhere', matcher),
		),
	]);
	const long = all.filter((entry) => anchorOf(entry).length >= 4);
	const table = new PhraseTable(long.map(anchorOf));
	// Two signs of Chinese or Japanese are a word.
	const short = all.filter((entry) => {
		const part = anchorOf(entry);
		return part.length >= 2 && part.length < 4 && part.charCodeAt(0) >= firstIdeograph;
	});
	const entries = [...long, ...short];
	const shortByUnits = new Map<string, number[]>();
	for (const [index, entry] of short.entries()) {
		const units = anchorOf(entry).slice(0, 2);
		shortByUnits.set(units, [...(shortByUnits.get(units) ?? []), long.length + index]);
	}
	return { find: (folded, text) => findPhrases({ entries, table, shortByUnits }, folded, text) };
}

function entriesOf(
	signature: KnownSignature,
	phrase: string,
	where: Where,
	matcher?: KnownMatcher,
): Entry[] {
	return wordingsOf(phrase).map((wording) => {
		const { parts, gaps } = partsOf(wording);
		return { signature, matcher, where, parts, gaps, anchor: longestOf(parts) };
	});
}

interface Index {
	/** Those of the table, then the short ones. */
	entries: readonly Entry[];
	table: PhraseTable;
	shortByUnits: ReadonlyMap<string, readonly number[]>;
}

function findPhrases({ entries, table, shortByUnits }: Index, folded: Folded, text: string) {
	const hits: PhraseHit[] = [];
	const left = new Uint8Array(entries.length).fill(hitsPerPhrase);
	const missed = new Uint8Array(entries.length);
	const there = new Map<string, boolean>();
	const isThere = (part: string) => {
		const known = there.get(part) ?? folded.text.includes(part);
		there.set(part, known);
		return known;
	};
	let work = 0;
	const { length } = folded.text;
	const rolling = new RollingBucket(folded.text);
	for (let index = 0; index + 2 <= length; index++) {
		if (index + 4 <= length)
			work += table.around(folded.text, index, rolling.at(index), left, compare);
		if (folded.text.charCodeAt(index) < firstIdeograph) continue;
		for (const at of shortByUnits.get(folded.text.slice(index, index + 2)) ?? []) {
			work++;
			if (left[at] !== 0) compare(at, index);
		}
	}
	return { hits, work };

	function compare(at: number, start: number) {
		const entry = entries[at] as Entry;
		if (!folded.text.startsWith(anchorOf(entry), start)) return;
		const parts = restOf(entry, folded.text, start);
		if (!parts) {
			missed[at] = Math.min((missed[at] as number) + 1, 255);
			if (missed[at] === patience && !entry.parts.every(isThere)) left[at] = 0;
			return;
		}
		const spans = parts.map((span) => unfold(folded, span));
		if (!spans.every((span) => standsFree(text, span))) return;
		if (!inOneSentence(text, spans, entry.gaps)) return;
		left[at] = (left[at] as number) - 1;
		const { signature, matcher, where } = entry;
		hits.push({ signature, matcher, where, parts: spans });
	}
}
