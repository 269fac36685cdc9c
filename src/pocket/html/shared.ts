import type { Packed } from './write.ts';

/** A packed node in which an element that stands in many places is a number: its place in a list of such. */
export type Shared =
	| string
	| number
	| [name: string, attributes: Record<string, string>, ...Shared[]];

/** Shorter ones cost as much as their number, and what stands in few places hardly more than once. */
const least = { length: 30, times: 4 };

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
	const times = new Map<string, number>();
	const count = (node: Packed): void => {
		if (typeof node === 'string') return;
		const text = JSON.stringify(node);
		if (text.length >= least.length) times.set(text, (times.get(text) ?? 0) + 1);
		const [, , ...children] = node;
		children.forEach(count);
	};
	for (const page of pages) page.forEach(count);
	const often = [...times].filter(([, found]) => found >= least.times).map(([text]) => text);
	const places = new Map(often.map((text, place) => [text, place]));
	const inner = ([name, attributes, ...children]: Exclude<Packed, string>): Shared => [
		name,
		attributes,
		...children.map(numbered),
	];
	const numbered = (node: Packed): Shared => {
		if (typeof node === 'string') return node;
		return places.get(JSON.stringify(node)) ?? inner(node);
	};
	return {
		pages: pages.map((page) => page.map(numbered)),
		shared: often.map((text) => inner(JSON.parse(text))),
	};
}

/** A node as it was before. */
export function whole(node: Shared, shared: readonly Shared[]): Packed {
	if (typeof node === 'string') return node;
	if (typeof node === 'number') return whole(shared[node] as Shared, shared);
	const [name, attributes, ...children] = node;
	return [name, attributes, ...children.map((child) => whole(child, shared))];
}
