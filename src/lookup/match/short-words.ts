import { unitAt } from '../text/unit-at.ts';

/** Words of two or three signs, as Chinese and Japanese have them, by their first two. */
export class ShortWords {
	readonly #byUnits = new Map<string, number[]>();
	/** Per unit 1 where a word begins with it: no pair of others need be cut out of a text and looked up. */
	readonly #begins = new Uint8Array(1 << 16);

	/** @param firstNumber of the first word; the others follow it */
	constructor(words: readonly string[], firstNumber: number) {
		for (const [index, word] of words.entries()) {
			const units = word.slice(0, 2);
			this.#byUnits.set(units, [...(this.#byUnits.get(units) ?? []), firstNumber + index]);
			this.#begins[word.charCodeAt(0)] = 1;
		}
	}

	/** The numbers of the words that begin with the two units at a place. */
	at(text: string, index: number): readonly number[] {
		if (this.#begins[unitAt(text, index)] === 0) return none;
		return this.#byUnits.get(text.slice(index, index + 2)) ?? none;
	}
}

const none: readonly number[] = [];
