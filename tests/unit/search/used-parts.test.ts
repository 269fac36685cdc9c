import { expect, it } from 'vitest';
import { usedParts } from '../../../src/search/build/used-parts.ts';

const section = (id: number, ...content: number[]) => [id, content.length, ...content];
const body = (...code: number[]) => [code.length + 2, 0, ...code, 0x0b];
const name = (text: string) => [text.length, ...new TextEncoder().encode(text)];
const [constant, call, calledByPlace, drop] = [0x41, 0x10, 0x11, 0x1a];

/** A module of five functions: the first calls the second and by its place the third, the fourth calls the fifth. */
function moduleOf(fifth: number[]): Uint8Array {
	const bodies = [
		body(call, 1, drop, constant, 0, calledByPlace, 0, 0),
		body(constant, 5),
		body(constant, 7),
		body(call, 4),
		body(...fifth),
	];
	return Uint8Array.from([
		...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		...section(0, ...name('made by a compiler')),
		...section(1, 1, 0x60, 0, 1, 0x7f),
		...section(3, 5, 0, 0, 0, 0, 0),
		...section(4, 1, 0x70, 0, 1),
		...section(7, 2, ...name('used'), 0, 0, ...name('unused'), 0, 3),
		...section(9, 1, 0, constant, 0, 0x0b, 1, 2),
		...section(10, bodies.length, ...bodies.flat()),
	]);
}

const long = Array.from({ length: 16 }, () => [constant, 1, drop]).flat();
const instanceOf = (wasm: Uint8Array) =>
	new WebAssembly.Instance(new WebAssembly.Module(wasm as BufferSource)).exports as Record<
		string,
		() => number
	>;

it('keeps what is called, also by its place in a table, and empties the rest', () => {
	const wasm = moduleOf([...long, constant, 9]);
	const used = usedParts(wasm, ['used']);
	expect(Object.keys(instanceOf(used))).toEqual(['used']);
	expect(instanceOf(used)['used']?.()).toBe(7);
	expect(used.length).toBeLessThan(wasm.length - long.length);
});

it('leaves alone what all of is called', () => {
	const { used, unused } = instanceOf(usedParts(moduleOf([constant, 9]), ['used', 'unused']));
	expect([used?.(), unused?.()]).toEqual([7, 9]);
});

it('stops the build at an instruction that it cannot read, where it is called', () => {
	const vectors = moduleOf([0xfd, 12, ...long.slice(0, 16), drop, constant, 9]);
	expect(() => usedParts(vectors, ['unused'])).toThrow('an instruction that is not known: 253');
});
