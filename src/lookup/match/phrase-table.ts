import { bucketAt, buckets, rarestKeys } from './phrase-key.ts';

/**
 * Where phrases may begin, by four units of their longest part. Numbers lie side by side: to look at one costs little
 * beside an object somewhere in memory, and most places that share four units with a phrase are told apart by them.
 */
export class PhraseTable {
	/** Per bucket the first entry, per entry the next of its bucket, each counted from 1; 0 for none. */
	readonly #first = new Int32Array(buckets);
	readonly #next: Int32Array;
	/** Where in its part the four units stand, how far from its start the last unit is, and which that is. */
	readonly #offsets: Uint16Array;
	readonly #lasts: Uint16Array;
	readonly #units: Uint16Array;

	/** @param parts the longest part of each phrase, of at least four units */
	constructor(parts: readonly string[]) {
		const keys = rarestKeys(parts);
		this.#next = new Int32Array(parts.length + 1);
		this.#offsets = Uint16Array.from([0, ...keys]);
		this.#lasts = Uint16Array.from([0, ...parts.map(({ length }) => length - 1)]);
		this.#units = Uint16Array.from([0, ...parts.map((part) => part.charCodeAt(part.length - 1))]);
		for (const [index, part] of parts.entries()) {
			const bucket = bucketAt(part, keys[index] as number);
			this.#next[index + 1] = this.#first[bucket] as number;
			this.#first[bucket] = index + 1;
		}
	}

	/**
	 * Calls `use` for each part that may stand around a place of a text, with where it would begin. Returns how many it
	 * compared.
	 *
	 * @param bucket of the four units at `index`
	 * @param left how often each part may still be found; with 0 it is passed over
	 */
	around(
		text: string,
		index: number,
		bucket: number,
		left: Uint8Array,
		use: (entry: number, start: number) => void,
	): number {
		let compared = 0;
		for (let at = this.#first[bucket] as number; at > 0; at = this.#next[at] as number) {
			compared++;
			if (left[at - 1] === 0) continue;
			const start = index - (this.#offsets[at] as number);
			if (start >= 0 && text.charCodeAt(start + (this.#lasts[at] as number)) === this.#units[at])
				use(at - 1, start);
		}
		return compared;
	}
}
