import type { Node, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** One block of an article: the unit in which source and translation are compared. */
export interface Block {
	/** `heading 2`, `paragraph`, `list item`, `code block`, `directive ::registry`… with its nesting. */
	kind: string;
	/** 1-based, in the body. */
	line: number;
	/** Code spans and code blocks, verbatim. */
	code: string[];
	links: { target: string; text: string }[];
	/** Directives, written out with their attributes in order. */
	directives: string[];
	/** The prose: text without code. A space stands where code was. */
	prose: string;
	/** Raw HTML, which articles may not contain. */
	html: string[];
}

/** The blocks of an article, in reading order. Containers (lists, quotes) show in the kind of what they hold. */
export function blocksOf(root: Root): Block[] {
	const blocks: Block[] = [];
	collect(root.children as MdNode[], '', blocks);
	return blocks;
}

type MdNode = Node & { children?: MdNode[]; depth?: number; ordered?: boolean };

const leaves = new Set(['heading', 'paragraph', 'code', 'html', 'thematicBreak', 'leafDirective']);

function collect(nodes: MdNode[], inside: string, blocks: Block[]): void {
	for (const node of nodes) {
		if (leaves.has(node.type)) blocks.push(toBlock(node, inside));
		else collect(node.children ?? [], inside + containerName(node), blocks);
	}
}

function containerName(node: MdNode): string {
	if (node.type === 'list') return node.ordered ? 'numbered ' : '';
	if (node.type === 'listItem') return 'list item, ';
	return `${node.type}, `;
}

function toBlock(node: MdNode, inside: string): Block {
	const block: Block = {
		kind: (inside + leafName(node)).replace(/list item, paragraph$/, 'list item'),
		line: node.position?.start.line ?? 1,
		code: [],
		links: [],
		directives: [],
		prose: '',
		html: [],
	};
	visit(node as Root, (child) => {
		if (child.type === 'inlineCode' || child.type === 'code') block.code.push(child.value);
		if (child.type === 'inlineCode') block.prose += ' ';
		if (child.type === 'text') block.prose += child.value;
		if (child.type === 'html') block.html.push(child.value);
		if (child.type === 'link') block.links.push({ target: child.url, text: textOf(child) });
		if (child.type === 'leafDirective') block.directives.push(writeDirective(child));
	});
	return block;
}

function leafName(node: MdNode): string {
	switch (node.type) {
		case 'heading':
			return `heading ${node.depth}`;
		case 'code':
			return 'code block';
		case 'leafDirective':
			return `directive ::${(node as MdNode & LeafDirective).name}`;
		default:
			return node.type;
	}
}

/** `::registry{preset="enable-tls-1-2"}` */
function writeDirective({ name, attributes }: LeafDirective): string {
	const list = Object.entries(attributes ?? {}).map(([key, value]) => `${key}="${value}"`);
	return `::${name}${list.length > 0 ? `{${list.join(' ')}}` : ''}`;
}
