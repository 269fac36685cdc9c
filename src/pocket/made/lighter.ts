import type { Attributes, Element, Node } from '../html/tree.ts';

/**
 * A page without what the file says once for all of them: that a literal runs from left to right (its sheet) and is
 * not to be translated, and how the button looks that copies a block (its script).
 */
export function lightened(nodes: readonly Node[]): Node[] {
	return nodes.map((node) => {
		if (typeof node === 'string') return node;
		if (node.name === 'copy-button') return { ...node, attributes: new Map(), children: [] };
		return { ...node, attributes: lighter(node), children: lightened(node.children) };
	});
}

/** What the file says of every literal at once. */
const said = new Map([
	['dir', 'ltr'],
	['translate', 'no'],
]);

function lighter({ name, attributes }: Element): Attributes {
	if (name !== 'code') return attributes;
	return new Map([...attributes].filter(([key, value]) => said.get(key) !== value));
}
