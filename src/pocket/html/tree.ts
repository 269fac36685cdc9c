import { readable, tag, voids } from '../../own-html/own-html.ts';

/** A piece of a page: a text (entities resolved), or an element. */
export type Node = string | Element;

/** An element of a page. */
export interface Element {
	name: string;
	attributes: Attributes;
	children: Node[];
}

/** By name. Elements that say the same have one map, which is replaced and never changed. */
export type Attributes = ReadonlyMap<string, string>;

const attribute = /([^\s=/"']+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/**
 * Reads HTML as this site writes it: elements are closed, and what a browser would put between them is there.
 *
 * @throws Error where an end tag does not fit, so that a page is never cut in silence
 */
export function parse(html: string): Node[] {
	const root: Element = { name: '', attributes: none, children: [] };
	const open = [root];
	let at = 0;
	const top = () => open.at(-1) as Element;
	const text = (to: number) => {
		if (to > at) top().children.push(readable(html.slice(at, to)));
	};
	for (const { 0: all, 1: closing, 2: raw, 3: rest = '', index } of html.matchAll(tag)) {
		if (index < at) continue;
		text(index);
		at = index + all.length;
		if (raw === undefined) continue;
		const name = raw.toLowerCase();
		if (closing) {
			if (open.length === 1 || open.pop()?.name !== name)
				throw new Error(`</${name}> closes nothing in ${html.slice(Math.max(0, index - 80), at)}`);
			continue;
		}
		const element: Element = { name, attributes: attributesOf(rest), children: [] };
		top().children.push(element);
		if (name === 'script' || name === 'style') {
			const end = html.indexOf(`</${name}`, at);
			element.children.push(html.slice(at, end));
			at = html.indexOf('>', end) + 1;
		} else if (!voids.has(name) && !rest.endsWith('/')) open.push(element);
	}
	text(html.length);
	if (open.length > 1) throw new Error(`<${top().name}> is never closed`);
	return root.children;
}

const none: Attributes = new Map();

/** What stands in a tag behind its name, as it was read: pages have the same again and again. */
const read = new Map<string, Attributes>([['', none]]);

function attributesOf(text: string): Attributes {
	const known = read.get(text);
	if (known) return known;
	const attributes = readAttributes(text);
	if (text.length <= mostKept) read.set(text, attributes);
	return attributes;
}

/** Longer ones, in characters, are data that stand in one place. */
const mostKept = 60;

function readAttributes(text: string): Attributes {
	const attributes = new Map<string, string>();
	for (const [, name = '', quoted, single, bare] of text.matchAll(attribute))
		attributes.set(name, readable(quoted ?? single ?? bare ?? ''));
	return attributes;
}

/** Gives an element other values, or takes attributes from it where there is none. */
export function setAttributes(
	element: Element,
	values: Readonly<Record<string, string | undefined>>,
): void {
	const attributes = new Map(element.attributes);
	for (const [name, value] of Object.entries(values)) {
		if (value === undefined) attributes.delete(name);
		else attributes.set(name, value);
	}
	element.attributes = attributes;
}

/** All elements of a tree that a test holds for, outer ones first. */
export function findAll(nodes: readonly Node[], fits: (element: Element) => boolean): Element[] {
	const found: Element[] = [];
	const look = (children: readonly Node[]): void => {
		for (const node of children) {
			if (typeof node === 'string') continue;
			if (fits(node)) found.push(node);
			look(node.children);
		}
	};
	look(nodes);
	return found;
}

/** Whether an element has a class. */
export function hasClass({ attributes }: Element, name: string): boolean {
	return (attributes.get('class') ?? '').split(/\s+/).includes(name);
}

/** The text of a tree. */
export function textOf(nodes: readonly Node[]): string {
	return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}
