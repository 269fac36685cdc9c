import { type Element, hasClass, type Node, setAttributes } from './tree.ts';

/** Between these a blank shows: all others begin a line of their own. */
const inline = new Set(
	'a b bdi button code copy-button em i input kbd label mark output select small span strong sub sup svg time wbr'.split(
		' ',
	),
);

/** What the file leaves out: files beside the page, and help for other languages. */
function isLeft(element: Element): boolean {
	const { name, attributes } = element;
	if (name === 'beside-switch' || name === 'link' || name === 'noscript') return true;
	return (name === 'script' && attributes.has('src')) || attributes.has('data-site-only');
}

/** A heading that is a link to itself is a heading there: the file has addresses for pages, and says them itself. */
const isHeadingLink = (element: Element) => element.name === 'a' && hasClass(element, 'anchor');

/** Attributes that nobody reads in the file. */
const unread = ['data-pagefind-ignore', 'data-pagefind-body', 'hreflang'];
const withoutUnread = Object.fromEntries(unread.map((name) => [name, undefined]));

/** Whose blanks all show. */
const raw = new Set(['pre', 'script', 'style', 'textarea']);

/**
 * A page's tree without what the file has no use for: blanks that do not show, and what only a site can do. The tree
 * is taken apart for it: a build has hundreds of them.
 */
export function compact(nodes: readonly Node[], isInline = false): Node[] {
	const kept: Node[] = [];
	for (const node of nodes) {
		if (typeof node === 'string') {
			kept.push(/[\n\t]| {2}/.test(node) ? node.replace(/[ \t\n]+/g, ' ') : node);
			continue;
		}
		if (isLeft(node)) continue;
		if (isHeadingLink(node)) {
			kept.push(...compact(node.children, true));
			continue;
		}
		dropUnread(node);
		if (raw.has(node.name)) strip(node.children);
		else node.children = compact(node.children, inline.has(node.name));
		kept.push(node);
	}
	const isBlock = (node: Node | undefined) =>
		node === undefined ? !isInline : typeof node !== 'string' && !inline.has(node.name);
	return kept.flatMap((node, at): Node[] => {
		if (typeof node !== 'string') return [node];
		const from = isBlock(kept[at - 1]) ? node.trimStart() : node;
		const text = isBlock(kept[at + 1]) ? from.trimEnd() : from;
		return text === '' ? [] : [text];
	});
}

/** Where blanks count, only attributes go. */
function strip(nodes: readonly Node[]): void {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		dropUnread(node);
		strip(node.children);
	}
}

function dropUnread(element: Element): void {
	const { attributes } = element;
	if (attributes.size > 0 && unread.some((name) => attributes.has(name)))
		setAttributes(element, withoutUnread);
}
