import { sectionIds, WasmReader } from './wasm-reader.ts';

interface Section {
	id: number;
	content: Uint8Array;
}

/** A body without variables, of one instruction that nothing gets to, and its end. */
const emptied = Uint8Array.of(0, 0, 11);
/** What comes from outside or is called from there may be other things. */
const ofFunction = 0;

/**
 * WebAssembly without what only what is not called needs: functions keep their numbers, and those that nothing reaches
 * are emptied. Notes of the compiler are left out.
 *
 * @param used the names of what is called from outside
 * @throws where it has instructions that are not known here
 */
export function usedParts(wasm: Uint8Array, used: readonly string[]): Uint8Array {
	const sections = sectionsOf(wasm);
	const content = (id: number) =>
		sections.find((each) => each.id === id)?.content ?? Uint8Array.of(0);
	const exported = exportsOf(content(sectionIds.export));
	const kept = exported.filter(({ name }) => used.includes(name));
	const functions = kept.filter(({ kind }) => kind === ofFunction).map(({ of }) => of);
	const imported = importsOf(content(sectionIds.import));
	const start = new WasmReader(content(sectionIds.start)).number();
	const bodies = bodiesOf(content(sectionIds.code));
	const reached = reachable(
		[...functions, start, ...elementsOf(content(sectionIds.element))],
		(of) => {
			const body = bodies[of - imported];
			return body ? callsIn(body) : [];
		},
	);
	const parts = bodies.map((body, at) => (reached.has(at + imported) ? body : emptied));
	const changed: Readonly<Record<number, Uint8Array>> = {
		[sectionIds.export]: vector(kept.map(({ row }) => row)),
		[sectionIds.code]: vector(parts.map((body) => joined([written(body.length), body]))),
	};
	return joined([
		wasm.subarray(0, 8),
		...sections
			.filter(({ id }) => id !== sectionIds.custom)
			.flatMap((section) => {
				const body = changed[section.id] ?? section.content;
				return [Uint8Array.of(section.id), written(body.length), body];
			}),
	]);
}

function sectionsOf(wasm: Uint8Array): Section[] {
	const reader = new WasmReader(wasm, 8);
	const sections: Section[] = [];
	while (reader.at < wasm.length) sections.push({ id: reader.byte(), content: reader.bytes() });
	return sections;
}

/** How many functions come from outside, which have the first numbers. */
function importsOf(section: Uint8Array): number {
	const reader = new WasmReader(section);
	const types = reader.list(() => {
		reader.bytes();
		reader.bytes();
		if (reader.byte() !== ofFunction) throw new Error('the engine imports more than functions');
		return reader.number();
	});
	return types.length;
}

function exportsOf(section: Uint8Array) {
	const reader = new WasmReader(section);
	return reader.list(() => {
		const from = reader.at;
		const name = new TextDecoder().decode(reader.bytes());
		const [kind, of] = [reader.byte(), reader.number()];
		return { name, kind, of, row: section.subarray(from, reader.at) };
	});
}

/** The functions that are called by their place in a table. Of the ways to list them, compilers write this one. */
function elementsOf(section: Uint8Array): number[] {
	const reader = new WasmReader(section);
	return reader
		.list(() => {
			if (reader.number() !== 0)
				throw new Error('the engine lists functions in a way that is not known');
			// A number and its end.
			reader.byte();
			reader.number();
			reader.byte();
			return reader.list(() => reader.number());
		})
		.flat();
}

function bodiesOf(section: Uint8Array): Uint8Array[] {
	const reader = new WasmReader(section);
	return reader.list(() => reader.bytes());
}

function callsIn(body: Uint8Array): number[] {
	const reader = new WasmReader(body);
	// Its variables: how many, of which type.
	reader.list(() => [reader.number(), reader.byte()]);
	return reader.calls(body.length);
}

function reachable(from: readonly number[], next: (of: number) => readonly number[]): Set<number> {
	const seen = new Set(from);
	// A set is gone through with what is added on the way.
	for (const each of seen) for (const other of next(each)) seen.add(other);
	return seen;
}

/** A number in LEB128. */
function written(value: number): Uint8Array {
	const bytes: number[] = [];
	for (let rest = value; ; rest >>>= 7) {
		if (rest < 128) return Uint8Array.from([...bytes, rest]);
		bytes.push((rest & 127) | 128);
	}
}

const vector = (rows: readonly Uint8Array[]) => joined([written(rows.length), ...rows]);

const joined = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
