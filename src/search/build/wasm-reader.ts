/** Sections of a module, by their ids. */
export const sectionIds = {
	custom: 0,
	import: 2,
	export: 7,
	start: 8,
	element: 9,
	code: 10,
} as const;

/** What follows an instruction, by its number: numbers of any length, or bytes. */
const numbers: Readonly<Record<number, number>> = {
	2: 1, // block, loop, if: a type
	3: 1,
	4: 1,
	12: 1, // br, br_if
	13: 1,
	17: 2, // call_indirect: a type and a table
	65: 1, // i32.const, i64.const
	66: 1,
};
const bytes: Readonly<Record<number, number>> = { 63: 1, 64: 1, 67: 4, 68: 8, 208: 1 };
/** Numbers after an instruction of bulk memory, by its second number. */
const bulk: Readonly<Record<number, number>> = { 8: 2, 9: 1, 10: 2, 11: 1, 12: 2, 13: 1, 14: 2 };
const [branches, call, select, reference, prefixed] = [14, 16, 28, 210, 252];
const [firstPlain, lastPlain, local, table, load, store] = [69, 196, 32, 38, 40, 62];

/** Reads WebAssembly (core 2.0, without vectors), as far as is needed to see which function calls which. */
export class WasmReader {
	private readonly wasm: Uint8Array;
	at: number;

	constructor(wasm: Uint8Array, at = 0) {
		this.wasm = wasm;
		this.at = at;
	}

	byte(): number {
		return this.wasm[this.at++] ?? 0;
	}

	/** A number in LEB128, without its sign. */
	number(): number {
		for (let value = 0, scale = 1; ; scale *= 128) {
			const byte = this.byte();
			value += (byte & 127) * scale;
			if (byte < 128) return value;
		}
	}

	/** As many of something as the number before it says. */
	list<T>(read: () => T): T[] {
		return Array.from({ length: this.number() }, read);
	}

	/** Bytes behind the number of them. */
	bytes(): Uint8Array {
		const size = this.number();
		this.at += size;
		return this.wasm.subarray(this.at - size, this.at);
	}

	/** The functions that are named in the instructions up to an end. */
	calls(end: number): number[] {
		const found: number[] = [];
		while (this.at < end) {
			const op = this.byte();
			if (op === call || op === reference) found.push(this.number());
			else this.skip(op);
		}
		if (this.at !== end) throw new Error('a function of the engine does not end where it should');
		return found;
	}

	private skip(op: number): void {
		const skip = (count: number) => {
			for (let at = 0; at < count; at++) this.number();
		};
		if (op === branches) skip(this.number() + 1);
		else if (op === select) this.list(() => this.byte());
		else if (op === prefixed) skip(bulk[this.number()] ?? 0);
		else if (op >= local && op <= table) skip(1);
		else if (op >= load && op <= store) skip(2);
		else if (numbers[op]) skip(numbers[op]);
		else if (bytes[op]) this.at += bytes[op];
		else if (!isPlain(op))
			throw new Error(`the engine has an instruction that is not known: ${op}`);
	}
}

/** Whether nothing follows an instruction: control (0, 1, 5, 11, 15), drop, select and what reckons. */
const isPlain = (op: number) =>
	[0, 1, 5, 11, 15, 26, 27, 209].includes(op) || (op >= firstPlain && op <= lastPlain);
