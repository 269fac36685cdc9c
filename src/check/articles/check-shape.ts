import type { Code, Heading, Node, Nodes, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { directiveNames } from '../../articles/core.ts';
import type { Fault } from '../../content-files/fault.ts';
import type { Located } from '../literals/literal.ts';
import type { ArticleText } from './article-text.ts';
import { markupShownAsText } from './shown-as-text.ts';

export { isShownAsText } from './shown-as-text.ts';

/** What Markdown makes of an article other than its author meant, source or translation. */
export function checkShape({ file, root, body, bodyOffset }: ArticleText): Fault[] {
	if (root.children.length === 0) {
		const message = 'the article has no text; write it below the front matter';
		return [{ file, line: Math.max(1, bodyOffset), message }];
	}
	const lines = body.split('\n');
	const found: Located[] = [];
	let depth = 1;
	visit(root, (node, _, parent) => {
		const line = lineOf(node);
		const report = (message: string | undefined) => {
			if (message !== undefined) found.push({ line, message });
		};
		if (node.type === 'heading') {
			report(headingFault(node, depth, lines[line - 1] ?? ''));
			depth = Math.max(2, node.depth);
		}
		if (node.type === 'code') report(codeFault(node, lines));
		if (node.type === 'table') found.push(...rowFaults(node));
		if (node.type === 'containerDirective') {
			// All that follows may stand in the box, and would seem to be misplaced.
			report(boxFault(node.name));
			return SKIP;
		}
		const isIndented = node.type === 'code' && codeFault(node, lines) !== undefined;
		if (!isIndented) report(directiveAsCode(node));
		if (node.type === 'image' || node.type === 'imageReference') {
			report(
				'articles have no pictures; say in words what it shows, or put printed text into a code block',
			);
		}
		if (node.type === 'leafDirective' && parent?.type !== 'root') {
			report(
				`"::${node.name}" stands inside a list or a quotation, where it shows nothing; begin it at the start of a line, below an empty one`,
			);
		}
		if (node.type === 'paragraph' || node.type === 'heading')
			found.push(...markupShownAsText(node, lines));
		return undefined;
	});
	return found.map(({ line, message }) => ({ file, line: line + bodyOffset, message }));
}

function lineOf(node: Node): number {
	return node.position?.start.line ?? 1;
}

/** A code block or a code span, alone in its paragraph, that was meant to show something. */
function directiveAsCode(node: Nodes): string | undefined {
	const only = node.type === 'paragraph' ? node.children[0] : node;
	if (only?.type !== 'code' && only?.type !== 'inlineCode') return undefined;
	if (node.type !== 'code' && (node.type !== 'paragraph' || node.children.length > 1))
		return undefined;
	const [, name] = /^::([a-z]+)\{[^}]*\}$/.exec(only.value.trim()) ?? [];
	if (name === undefined || !directiveNames.includes(name)) return undefined;
	return `"::${name}" is shown as code; take the backticks around the directive out`;
}

/** Rows with more or fewer cells than the table has columns: what is too much is shown nowhere. */
function rowFaults({ children: [head, ...rows] }: Table): Located[] {
	const columns = head?.children.length ?? 0;
	return rows.flatMap((row) => {
		const cells = row.children.length;
		if (cells === columns) return [];
		const message = `this row has ${cells} of ${columns} cells; write what is missing, and a "|" that is shown, also in code, as "\\|"`;
		return { line: lineOf(row), message };
	});
}

function boxFault(name: string): string {
	const remedy = directiveNames.includes(name)
		? `write "::${name}" for a directive`
		: 'write what it says as a paragraph';
	return `":::${name}" opens a box, which articles do not have; ${remedy}`;
}

function headingFault(
	{ depth, position }: Heading,
	before: number,
	line: string,
): string | undefined {
	const isUnderlined = position?.start.line !== position?.end.line;
	if (isUnderlined) {
		const text = line.trim();
		return `the line of signs below makes "${text}" a heading; write "## ${text}" for one, or leave an empty line between`;
	}
	if (depth === 1)
		return 'the title of an article stands in its front matter; begin headings with "##"';
	if (depth <= before + 1) return undefined;
	const right = '#'.repeat(before + 1);
	return `a heading of level ${depth} follows one of level ${before}; begin it with "${right}"`.replace(
		'follows one of level 1',
		'stands under none of level 2',
	);
}

function codeFault({ position, value }: Code, lines: readonly string[]): string | undefined {
	const first = lines[(position?.start.line ?? 1) - 1] ?? '';
	const fence = /(`{3,}|~{3,})/.exec(first.slice((position?.start.column ?? 1) - 1))?.[1];
	if (fence === undefined) {
		return `four spaces in front make a code block of "${value.split('\n')[0]}"; begin the line at the margin, or put code between lines of \`\`\``;
	}
	const last = lines[(position?.end.line ?? 1) - 1] ?? '';
	const isClosed =
		position?.end.line !== position?.start.line &&
		new RegExp(`^[\\s>]*${fence[0]}{${fence.length},}\\s*$`).test(last);
	return isClosed
		? undefined
		: `the code block that begins here is not closed; put a line of ${fence} below it`;
}
