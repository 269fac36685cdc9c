import type { Packed } from './write.ts';

/** A packed node in which an element that stands in many places is a number: its place in a list of such. */
export type Shared =
	| string
	| number
	| [name: string, attributes: Readonly<Record<string, string>>, ...Shared[]];

/** Shorter ones cost as much as their number, and what stands in few places hardly more than once. */
const least = { length: 30, times: 4 };

/** An element, once for all places that have the same. */
interface Known {
	id: number;
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: readonly (string | Known)[];
	/** Of its JSON. */
	length: number;
	times: number;
	/** How many elements begin before it does for the first time. */
	first: number;
	/** Itself as the file has it; a number, where it is in the list. */
	form?: Shared;
}

/**
 * Takes out of many pages what they share: icons, the way of a message, labels. To repeat them costs a packed file a
 * tenth of all it holds.
 *
 * @returns the pages, and the list that their numbers mean
 */
export function share(pages: readonly (readonly Packed[])[]): {
	pages: Shared[][];
	shared: Shared[];
} {
	const { read, all } = reader();
	const known = pages.map((page) => page.map(read));
	const often = all()
		.filter(({ length, times }) => length >= least.length && times >= least.times)
		.sort((a, b) => a.first - b.first);
	for (const [place, element] of often.entries()) element.form = place;
	return { pages: known.map((page) => page.map(formOf)), shared: often.map(inner) };
}

/** Reads each node once, and knows it by its name, its attributes and what its children are known as. */
function reader() {
	const known = new Map<string, Known>();
	let begun = 0;
	const read = (node: Packed): string | Known => {
		if (typeof node === 'string') return node;
		const first = begun++;
		const [name, attributes, ...packed] = node;
		const children = packed.map(read);
		const own = `["${name}",${jsonOf(attributes)}]`;
		const parts = children.map((each) =>
			typeof each === 'string' ? JSON.stringify(each) : `#${each.id}`,
		);
		const key = [own, ...parts].join();
		const before = known.get(key);
		if (before) {
			before.times++;
			return before;
		}
		// A comma in front of each.
		const lengths = children.map((each, at) =>
			typeof each === 'string' ? (parts[at] ?? '').length + 1 : each.length + 1,
		);
		const length = lengths.reduce((sum, next) => sum + next, own.length);
		const element = { id: known.size, name, attributes, children, length, times: 1, first };
		known.set(key, element);
		return element;
	};
	return { read, all: () => [...known.values()] };
}

const written = new WeakMap<Readonly<Record<string, string>>, string>();

function jsonOf(attributes: Readonly<Record<string, string>>): string {
	const json = written.get(attributes) ?? JSON.stringify(attributes);
	written.set(attributes, json);
	return json;
}

function formOf(node: string | Known): Shared {
	if (typeof node === 'string') return node;
	node.form ??= inner(node);
	return node.form;
}

const inner = ({ name, attributes, children }: Known): Shared => [
	name,
	attributes,
	...children.map(formOf),
];

/** A node as it was before. */
export function whole(node: Shared, shared: readonly Shared[]): Packed {
	if (typeof node === 'string') return node;
	if (typeof node === 'number') return whole(shared[node] as Shared, shared);
	const [name, attributes, ...children] = node;
	return [name, attributes, ...children.map((child) => whole(child, shared))];
}
