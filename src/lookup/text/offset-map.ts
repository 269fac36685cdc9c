/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
	start: number;
	end: number;
}

/**
 * Leads from a rewritten text back to the text it was made from. The rewriting is recorded as a list
 * of replaced stretches in order; everything between them was copied as it stood.
 */
export class OffsetMap {
	/** Per replacement: where it starts in the new text, its length there, and what it stands for. */
	readonly #at: number[] = [];
	readonly #length: number[] = [];
	readonly #from: number[] = [];
	readonly #until: number[] = [];

	/** Original `[from, until)` became `length` units at `at` in the new text. Call in rising order. */
	replaced(at: number, length: number, from: number, until: number): void {
		this.#at.push(at);
		this.#length.push(length);
		this.#from.push(from);
		this.#until.push(until);
	}

	/** The original stretch that a non-empty stretch of the new text was made from. */
	locate({ start, end }: Span): Span {
		return { start: this.#unit(start).start, end: this.#unit(Math.max(start, end - 1)).end };
	}

	/** The original of one unit of the new text. */
	#unit(position: number): Span {
		const index = this.#lastAtOrBefore(position);
		if (index < 0) return { start: position, end: position + 1 };
		const offset = position - (this.#at[index] as number) - (this.#length[index] as number);
		const until = this.#until[index] as number;
		return offset < 0
			? { start: this.#from[index] as number, end: until }
			: { start: until + offset, end: until + offset + 1 };
	}

	#lastAtOrBefore(position: number): number {
		let low = 0;
		let high = this.#at.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#at[middle] as number) <= position) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
}
