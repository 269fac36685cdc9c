import { linesOf, partsOfLine } from './code-lines.ts';

/** The content of `code` inside a sentence: the literal, and where it may be broken. */
export function codeHtml(text: string): string {
	return partsOfLine(text)
		.map((part) => {
			const escaped = escapeHtml(part.text);
			return `${part.breaks ? '<wbr>' : ''}${part.kept ? `<span>${escaped}</span>` : escaped}`;
		})
		.join('');
}

/** The content of `code` in a block of its own, whose lines hang where they go on below. */
export function codeBlockHtml(text: string): string {
	return linesOf(text)
		.map((line) => `<span>${codeHtml(line)}</span>`)
		.join('');
}

/** Data as the content of a `script`, which ends at the first end tag, wherever that stands. */
export function jsonHtml(data: object): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** A text as the content of an element. */
export function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
