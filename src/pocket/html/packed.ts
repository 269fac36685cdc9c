import type { Attributes, Element, Node } from './tree.ts';

type Values = Readonly<Record<string, string>>;

/** What an element is without what stands in it. */
export type Kind = readonly [name: string, attributes: Values];

/** An element with its children. */
export type Whole = [name: string, attributes: Values, ...Packed[]];

/** An element of a kind that stands more than once: its place in the list of kinds, and the children. */
export type Numbered = [kind: number, ...Packed[]];

/** A node as JSON, from which a page makes elements and no HTML. */
export type Packed = string | Whole | Numbered;

/** Whether an element's kind is told by its number. */
export const isNumbered = (element: Whole | Numbered): element is Numbered =>
	typeof element[0] === 'number';

/** Packs the nodes of pages that have the same kinds of elements again and again. */
export class Packer {
	/** By their numbers; the most frequent have the shortest. */
	readonly kinds: readonly Kind[];
	private readonly numbers = new Map<string, Map<Attributes, number>>();

	/** @param nodes all that will be packed, and nothing is changed in between */
	constructor(nodes: readonly Node[]) {
		const counts = new Map<Element, number>();
		const firsts = new Map<string, Map<Attributes, Element>>();
		const count = (node: Node) => {
			if (typeof node === 'string') return;
			const first = kept(firsts, node, node);
			counts.set(first, (counts.get(first) ?? 0) + 1);
			node.children.forEach(count);
		};
		nodes.forEach(count);
		const frequent = [...counts].filter(([, times]) => times > 1).sort(([, a], [, b]) => b - a);
		for (const [at, [element]] of frequent.entries()) kept(this.numbers, element, at);
		this.kinds = frequent.map(([element]) => kindOf(element));
	}

	packed(node: Node): Packed {
		if (typeof node === 'string') return node;
		const number = this.numbers.get(node.name)?.get(node.attributes);
		const children = node.children.map((child) => this.packed(child));
		return number === undefined ? [...kindOf(node), ...children] : [number, ...children];
	}
}

/** What is known of an element's name and attributes; `value` from now on, where nothing is. */
function kept<T>(known: Map<string, Map<Attributes, T>>, element: Element, value: T): T {
	const { name, attributes } = element;
	const named = known.get(name) ?? new Map<Attributes, T>();
	known.set(name, named);
	const first = named.get(attributes) ?? value;
	named.set(attributes, first);
	return first;
}

/** Data for an element are no script, which may not be made where only known scripts may be. */
const kindOf = ({ name, attributes }: Element): Kind =>
	name === 'script' ? ['data', { hidden: '' }] : [name, Object.fromEntries(attributes)];
