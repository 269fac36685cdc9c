import type { Nodes, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';

/** Text that must be identical in every language, and where it stands. */
export interface Literal {
	text: string;
	/** 1-based. */
	line: number;
}

export interface Link {
	target: string;
	text: string;
	line: number;
}

/** One block of an article: the unit in which source and translation are compared. */
export interface Block {
	/** `heading 2`, `paragraph`, `list item`, `code block`, `directive ::registry`… with its nesting. */
	kind: string;
	/** 1-based, in the body; so are the lines of everything below. */
	line: number;
	/** Code spans, and the lines of code blocks that are not empty, verbatim. */
	code: Literal[];
	links: Link[];
	/** Directives, written out with their attributes in order. */
	directives: Literal[];
	/** The text without code, with the line breaks of the file. A space stands where code was. */
	prose: string;
	/** Offsets in `prose` where emphasis or a link begins or ends. */
	markup: number[];
	/** Raw HTML, which articles may not contain. */
	html: Literal[];
}

/** The blocks of an article, in reading order. Containers (lists, quotes) show in the kind of what they hold. */
export function blocksOf(root: Root): Block[] {
	const blocks: Block[] = [];
	collect(root.children as MdNode[], '', blocks);
	return blocks;
}

type MdNode = Nodes & { children?: MdNode[]; ordered?: boolean };

const leaves = new Set<string>([
	...['heading', 'paragraph', 'code', 'html', 'thematicBreak', 'definition', 'leafDirective'],
]);

function collect(nodes: MdNode[], inside: string, blocks: Block[]): void {
	for (const node of nodes) {
		if (node.type === 'table') collectCells(node, inside, blocks);
		else if (leaves.has(node.type)) blocks.push(toBlock(node, inside));
		else collect(node.children ?? [], inside + containerName(node), blocks);
	}
}

/** The cells of a table, each named by its place, so that a row or cell that is missing is found where it was. */
function collectCells(table: MdNode, inside: string, blocks: Block[]): void {
	for (const [row, { children = [] }] of (table.children ?? []).entries()) {
		for (const [column, cell] of children.entries()) {
			const kind = `${inside}table, row ${row + 1}, cell ${column + 1}`;
			blocks.push({ ...toBlock(cell, ''), kind });
		}
	}
}

function containerName(node: MdNode): string {
	if (node.type === 'list') return node.ordered ? 'numbered ' : '';
	if (node.type === 'listItem') return 'list item, ';
	return node.type === 'blockquote' ? 'quotation, ' : `${node.type}, `;
}

function leafName(node: MdNode): string {
	if (node.type === 'heading') return `heading ${node.depth}`;
	if (node.type === 'code') return 'code block';
	if (node.type === 'leafDirective') return `directive ::${(node as LeafDirective).name}`;
	return names[node.type] ?? node.type;
}

/** What an author calls a block that Markdown calls otherwise. */
const names: Readonly<Record<string, string>> = {
	html: 'raw HTML',
	thematicBreak: 'line across (---)',
	definition: 'target of a link ([name]: target)',
};

function toBlock(node: MdNode, inside: string): Block {
	const block: Block = {
		kind: (inside + leafName(node)).replace(/list item, paragraph$/, 'list item'),
		line: lineOf(node),
		code: [],
		links: [],
		directives: [],
		prose: '',
		markup: [],
		html: [],
	};
	read(node, block);
	return block;
}

/** Adds what `node` and its children hold to `block`. */
function read(node: MdNode, block: Block): void {
	const line = lineOf(node);
	const breaks = line - block.line - (block.prose.match(/\n/g)?.length ?? 0);
	if (node.type !== 'code') block.prose += '\n'.repeat(Math.max(0, breaks));
	switch (node.type) {
		case 'text':
			block.prose += node.value;
			return;
		case 'inlineCode':
			block.prose += ' ';
			// Markdown shows a line break in it as a blank.
			block.code.push({ text: node.value.replace(/\s*\n\s*/g, ' '), line });
			return;
		case 'code':
			block.code.push(...codeLines(node.value, node.position?.end.line ?? line, line));
			return;
		case 'html':
			block.html.push({ text: node.value, line });
			return;
		case 'leafDirective':
			block.directives.push({ text: writeDirective(node as LeafDirective), line });
			return;
		case 'image':
			block.links.push({ target: node.url, text: node.alt ?? '', line });
			return;
		case 'definition':
			block.links.push({ target: node.url, text: node.label ?? '', line });
			return;
		case 'link':
			block.links.push({ target: node.url, text: textOf(node), line });
			// An address that stands for itself is no prose.
			if (textOf(node) === node.url) return;
	}
	block.markup.push(block.prose.length);
	for (const child of node.children ?? []) read(child, block);
	block.markup.push(block.prose.length);
}

/** The lines of a code block, which stand one below its fence, or from its first line where it has none. */
function codeLines(value: string, end: number, start: number): Literal[] {
	const lines = value.split('\n');
	const first = end - start + 1 === lines.length ? start : start + 1;
	return lines
		.map((text, index) => ({ text, line: first + index }))
		.filter(({ text }) => text.trim() !== '');
}

/** `::registry{preset="enable-tls-1-2"}` */
function writeDirective({ name, attributes }: LeafDirective): string {
	const list = Object.entries(attributes ?? {}).map(([key, value]) => `${key}="${value}"`);
	return `::${name}${list.length > 0 ? `{${list.join(' ')}}` : ''}`;
}

function lineOf(node: MdNode): number {
	return node.position?.start.line ?? 1;
}
