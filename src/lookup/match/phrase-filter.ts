import { bucketAt, buckets, keyLength } from './phrase-key.ts';

/**
 * Tells which phrases a text may hold: one of which four units that stand together stand nowhere in the text is not
 * there. Of fifteen thousand wordings that leaves a log some hundred to be compared, most of which it has.
 */
export class PhraseFilter {
	/** Per bucket a bit: whether four units of the text fall into it. */
	readonly #filled = new Uint8Array(buckets / 8);

	/** @param found the bucket of each place of the text */
	constructor(found: Uint16Array) {
		for (let index = 0; index < found.length; index++) {
			const bucket = found[index] as number;
			this.#filled[bucket >> 3] = (this.#filled[bucket >> 3] as number) | (1 << (bucket & 7));
		}
	}

	/** False only where one of the parts is certainly not in the text. Of those under four units nothing is known. */
	mayHold(parts: readonly string[]): boolean {
		for (const part of parts) {
			for (let index = 0; index + keyLength <= part.length; index++) {
				if (!this.#isFilled(bucketAt(part, index))) return false;
			}
		}
		return true;
	}

	#isFilled(bucket: number): boolean {
		return ((this.#filled[bucket >> 3] as number) & (1 << (bucket & 7))) !== 0;
	}
}
