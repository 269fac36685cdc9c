import type { KnownMatcher, KnownSignature } from '../knowledge/knowledge.ts';
import type { Folded } from '../text/fold.ts';
import { partsOf, wordingsOf } from '../text/phrase.ts';
import { keyLength, longestOf } from './phrase-key.ts';
import {
	anchorOf,
	firstIdeograph,
	type Phrase,
	type PhraseHit,
	PhraseSearch,
	type Where,
} from './phrase-search.ts';
import { PhraseTable } from './phrase-table.ts';
import { ShortWords } from './short-words.ts';

/** Finds phrases; `work` counts the comparisons it made, for tests of its growth. */
export interface PhraseIndex {
	find(folded: Folded, text: string): { hits: PhraseHit[]; work: number };
}

/**
 * An index over the phrases of all signatures by four of their units. A text costs two passes, one to tell which
 * phrases it may hold at all and, where four units of one of those stand, a comparison; nothing is retried, so that
 * the work grows with the length of the text whatever it holds.
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
	const long = all.filter((entry) => anchorOf(entry).length >= keyLength);
	// Two signs of Chinese or Japanese are a word.
	const short = all.filter((entry) => {
		const part = anchorOf(entry);
		return part.length >= 2 && part.length < keyLength && part.charCodeAt(0) >= firstIdeograph;
	});
	const phrases = [...long, ...short];
	const tables = {
		phrases,
		table: new PhraseTable(long.map(anchorOf)),
		words: new ShortWords(short.map(anchorOf), long.length),
	};
	return {
		find(folded, text) {
			const search = new PhraseSearch(tables, folded, text);
			search.run();
			return search;
		},
	};
}

function entriesOf(
	signature: KnownSignature,
	phrase: string,
	where: Where,
	matcher?: KnownMatcher,
): Phrase[] {
	return wordingsOf(phrase).map((wording) => {
		const { parts, gaps } = partsOf(wording);
		return { signature, matcher, where, parts, gaps, anchor: longestOf(parts) };
	});
}
