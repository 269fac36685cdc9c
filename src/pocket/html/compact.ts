import { type Element, hasClass, type Node } from './tree.ts';

/** Between these a blank shows: all others begin a line of their own. */
const inline = new Set(
	'a b bdi button code copy-button em i input kbd label mark output select small span strong sub sup svg time wbr'.split(
		' ',
	),
);

/** What the file leaves out: files beside the page, help for other languages, and links to a place by itself. */
const left = (element: Element) =>
	['beside-switch', 'link', 'noscript'].includes(element.name) ||
	(element.name === 'script' && element.attributes.has('src')) ||
	element.attributes.has('data-site-only') ||
	(element.name === 'a' && hasClass(element, 'anchor'));

/** Attributes that nobody reads in the file. */
const unread = new Set(['data-pagefind-ignore', 'data-pagefind-body', 'hreflang']);

/** A page's tree without what the file has no use for: blanks that do not show, and what only a site can do. */
export function compact(nodes: readonly Node[], keepsBlanks = false, isInline = false): Node[] {
	const kept = nodes
		.filter((node) => typeof node === 'string' || !left(node))
		.map((node) => {
			if (typeof node === 'string') return keepsBlanks ? node : node.replace(/[ \t\n]+/g, ' ');
			const { name } = node;
			const raw = keepsBlanks || ['pre', 'script', 'style', 'textarea'].includes(name);
			const attributes = new Map([...node.attributes].filter(([each]) => !unread.has(each)));
			return { name, attributes, children: compact(node.children, raw, inline.has(name)) };
		});
	if (keepsBlanks) return kept;
	const isBlock = (node: Node | undefined) =>
		node === undefined ? !isInline : typeof node !== 'string' && !inline.has(node.name);
	return kept.flatMap((node, at): Node[] => {
		if (typeof node !== 'string') return [node];
		const from = isBlock(kept[at - 1]) ? node.trimStart() : node;
		const text = isBlock(kept[at + 1]) ? from.trimEnd() : from;
		return text === '' ? [] : [text];
	});
}
