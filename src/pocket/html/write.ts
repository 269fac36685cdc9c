import { voids } from '../../own-html/own-html.ts';
import type { Attributes, Element, Node } from './tree.ts';

/** Whose end a browser finds by itself: by what follows, or by the end of what they stand in. */
const endsItself = new Set(['li', 'dt', 'dd', 'tr', 'td', 'th', 'option']);

/** Writes a tree as HTML, in as few bytes as say the same. */
export function write(nodes: readonly Node[]): string {
	return nodes
		.map((node) => {
			if (typeof node === 'string') return escaped(node).replaceAll('\u00a0', '&nbsp;');
			const { name, attributes, children } = node;
			const begin = `<${name}${[...attributes].map(written).join('')}>`;
			if (voids.has(name)) return begin;
			const inner = name === 'script' || name === 'style' ? children.join('') : write(children);
			return begin + inner + (endsItself.has(name) ? '' : `</${name}>`);
		})
		.join('');
}

function written([name, value]: [string, string]): string {
	if (value === '') return ` ${name}`;
	// A slash at the end would be that of `<br/>`.
	if (/^[\w./#:%?-]*[\w.#:%?-]$/.test(value)) return ` ${name}=${value}`;
	return ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A node as JSON: a text, or name, attributes and children, from which a page makes elements and no HTML. */
export type Packed =
	| string
	| [name: string, attributes: Readonly<Record<string, string>>, ...Packed[]];

/** Makes a node ready to be packed, as a page of the file makes elements of it. */
export function packed(node: Node): Packed {
	if (typeof node === 'string') return node;
	const { name, attributes, children }: Element = node;
	// Data for an element: a script may not be made where only known scripts may be.
	if (name === 'script') return ['data', { hidden: '' }, ...children.map(packed)];
	return [name, recordOf(attributes), ...children.map(packed)];
}

const records = new WeakMap<Attributes, Readonly<Record<string, string>>>();

/** One for each map, so that what says the same is known by it. */
function recordOf(attributes: Attributes): Readonly<Record<string, string>> {
	const record = records.get(attributes) ?? Object.fromEntries(attributes);
	records.set(attributes, record);
	return record;
}
