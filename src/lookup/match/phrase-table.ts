import { unitAt } from '../text/unit-at.ts';
import { bucketAt, buckets, rarestKeys } from './phrase-key.ts';

/**
 * Where phrases may begin, by four units of their longest part. Numbers lie side by side: to look at one costs little
 * beside an object somewhere in memory, and most places that share four units with a phrase are told apart by them.
 */
export class PhraseTable {
	readonly #chains: Chains;
	/** Per phrase where in its longest part the four units stand. */
	readonly #offsets: Uint16Array;
	/** How far from the start of that part its last unit is, and which that is. */
	readonly #lasts: Uint16Array;
	readonly #units: Uint16Array;

	/** @param parts the longest part of each phrase, of at least four units */
	constructor(parts: readonly string[]) {
		const keys = rarestKeys(parts);
		this.#chains = chained(parts.map((part, phrase) => bucketAt(part, keys[phrase] as number)));
		this.#offsets = new Uint16Array(keys);
		this.#lasts = new Uint16Array(parts.map(({ length }) => length - 1));
		this.#units = new Uint16Array(parts.map((part) => part.charCodeAt(part.length - 1)));
	}

	/** The chains of all phrases: the ones that every text shares, or a copy out of which a search may take phrases. */
	chains(isOwn: boolean): Chains {
		const { first, next } = this.#chains;
		return isOwn ? { first: first.slice(), next: next.slice() } : this.#chains;
	}

	/** Where the longest part of a phrase begins whose four units stand at `index`, if it ends as it must; else -1. */
	startOf(phrase: number, text: string, index: number): number {
		const start = index - (this.#offsets[phrase] as number);
		const last = start + (this.#lasts[phrase] as number);
		return start >= 0 && unitAt(text, last) === this.#units[phrase] ? start : -1;
	}
}

/** Per bucket its first phrase, per phrase the next of its bucket, each counted from 1; 0 for none. */
export interface Chains {
	first: Int32Array;
	next: Int32Array;
}

function chained(bucketOf: readonly number[]): Chains {
	const first = new Int32Array(buckets);
	const next = new Int32Array(bucketOf.length + 1);
	for (const [phrase, bucket] of bucketOf.entries()) {
		next[phrase + 1] = first[bucket] as number;
		first[bucket] = phrase + 1;
	}
	return { first, next };
}
