import { linesOf, partsOfLine } from './code-lines.ts';

/** What `codeHtml` writes, in the browser: a literal, and where it may be broken. */
export function codeNodes(text: string): Node[] {
	return partsOfLine(text).flatMap((part) => [
		...(part.breaks ? [document.createElement('wbr')] : []),
		part.kept ? span([part.text]) : document.createTextNode(part.text),
	]);
}

/** What `codeBlockHtml` writes, in the browser: a block whose lines hang where they go on below. */
export function codeBlockNodes(text: string): Node[] {
	return linesOf(text).map((line) => span(codeNodes(line)));
}

function span(children: readonly (Node | string)[]): HTMLElement {
	const created = document.createElement('span');
	created.append(...children);
	return created;
}
