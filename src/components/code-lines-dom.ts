import { linesOf, partsOfLine } from './code-lines.ts';
import { element } from './dom.ts';

/** What `codeBlockHtml` writes, in the browser. */
export function codeLines(text: string): HTMLElement[] {
	return linesOf(text).map((line) =>
		element(
			'span',
			{},
			...partsOfLine(line).flatMap((part) => [
				part.breaks && element('wbr', {}),
				part.kept ? element('span', {}, part.text) : part.text,
			]),
		),
	);
}
