import type { KnownMatcher, KnownSignature } from '../knowledge/knowledge.ts';
import { type Folded, unfold } from '../text/fold.ts';
import type { Span } from '../text/offset-map.ts';
import { PhraseFilter } from './phrase-filter.ts';
import { bucketsOf, inOneSentence, standsFree } from './phrase-key.ts';
import { restOf } from './phrase-rest.ts';
import type { Chains, PhraseTable } from './phrase-table.ts';
import type { ShortWords } from './short-words.ts';

/** Where the words of a phrase count: anywhere, in a refusal, in a reply behind its code, or where nothing else is known. */
export type Where = 'anywhere' | 'refusal' | 'reply' | 'kind';

/** One phrase of a signature, found by the longest of its parts. */
export interface Phrase {
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

/** What phrases are found by. */
export interface PhraseTables {
	/** Those of the table, then the short words. */
	phrases: readonly Phrase[];
	table: PhraseTable;
	words: ShortWords;
}

const hitsPerPhrase = 6;
/** From so many units on phrases that are not there are met so often that it pays to take them out of the chains. */
const worthACopy = 16_000;
/** Of a phrase that was not met yet. */
const unknown = 255;

/** Where the East Asian signs begin in Unicode, which stand without blanks between words. */
export const firstIdeograph = 0x2e80;

/** The part of a phrase by which it is looked for. */
export const anchorOf = ({ parts, anchor }: Phrase) => parts[anchor] as string;

/**
 * One search through one text. It has methods and no functions inside of functions: those would be others in each
 * text, and what the engine compiles for them would be thrown away with every window of a long text.
 */
export class PhraseSearch {
	readonly hits: PhraseHit[] = [];
	/** The comparisons that were made. */
	work = 0;
	readonly #tables: PhraseTables;
	readonly #folded: Folded;
	readonly #text: string;
	readonly #filter: PhraseFilter;
	readonly #chains: Chains;
	readonly #isOwn: boolean;
	readonly #buckets: Uint16Array;
	/** How often each phrase may still be found. */
	readonly #left: Uint8Array;

	constructor(tables: PhraseTables, folded: Folded, text: string) {
		this.#tables = tables;
		this.#folded = folded;
		this.#text = text;
		this.#buckets = bucketsOf(folded.units);
		this.#filter = new PhraseFilter(this.#buckets);
		this.#isOwn = folded.text.length >= worthACopy;
		this.#chains = tables.table.chains(this.#isOwn);
		this.#left = new Uint8Array(tables.phrases.length).fill(unknown);
	}

	run(): void {
		const { units } = this.#folded;
		const { first } = this.#chains;
		const buckets = this.#buckets;
		for (let index = 0; index < buckets.length; index++) {
			if (first[buckets[index] as number] !== 0) this.#around(index);
			if ((units[index] as number) >= firstIdeograph) this.#word(index);
		}
		for (let index = buckets.length; index + 2 <= units.length; index++) {
			if ((units[index] as number) >= firstIdeograph) this.#word(index);
		}
	}

	/** Compares the text with the phrases whose four units stand at a place; what is not in it leaves the chain. */
	#around(index: number): void {
		const { first, next } = this.#chains;
		const bucket = this.#buckets[index] as number;
		let before = 0;
		for (let at = first[bucket] as number; at > 0; at = next[at] as number) {
			this.work++;
			const phrase = at - 1;
			const mayBeFound = this.#mayBeFound(phrase);
			if (mayBeFound) {
				const start = this.#tables.table.startOf(phrase, this.#folded.text, index);
				if (start >= 0) this.#compare(phrase, start);
			}
			if (mayBeFound || !this.#isOwn) before = at;
			else if (before === 0) first[bucket] = next[at] as number;
			else next[before] = next[at] as number;
		}
	}

	#mayBeFound(number: number): boolean {
		if (this.#left[number] === unknown) {
			const { parts } = this.#tables.phrases[number] as Phrase;
			this.#left[number] = this.#filter.mayHold(parts) ? hitsPerPhrase : 0;
		}
		return this.#left[number] !== 0;
	}

	#word(index: number): void {
		for (const phrase of this.#tables.words.at(this.#folded.text, index)) {
			this.work++;
			if (this.#mayBeFound(phrase)) this.#compare(phrase, index);
		}
	}

	#compare(number: number, start: number): void {
		const phrase = this.#tables.phrases[number] as Phrase;
		if (!this.#folded.text.startsWith(anchorOf(phrase), start)) return;
		const parts = restOf(phrase, this.#folded.text, start);
		const spans = parts?.map((span) => unfold(this.#folded, span));
		if (!spans?.every((span) => standsFree(this.#text, span))) return;
		if (!inOneSentence(this.#text, spans, phrase.gaps)) return;
		this.#left[number] = (this.#left[number] as number) - 1;
		const { signature, matcher, where } = phrase;
		this.hits.push({ signature, matcher, where, parts: spans });
	}
}
