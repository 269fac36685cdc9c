import { findLiterals, type Located } from './literal.ts';

/** Markup that texts without any show as it was typed. */
const kinds: readonly { pattern: RegExp; message: (found: string) => string }[] = [
	{
		pattern: /<\/?[a-z][^<>]*>|<!--/gi,
		message: (tag) => `"${tag}" is shown as it is typed; this text has no HTML, take it out`,
	},
	{
		pattern: /&(?:[a-z]{2,8}\d?|#\d{2,6}|#x[\da-f]{2,5});/gi,
		message: (name) => `"${name}" is shown as it is typed; write the sign itself`,
	},
	{
		pattern: /\[[^\][\n]+\]\([^()\n]*\)/g,
		message: (link) => `"${link}" is shown as it is typed; this text has no links, write the words`,
	},
];

/** Beginnings of a list, a heading or a quotation. */
const beginning = /^(?:[-*+•>] |#{1,6} )/;

/** Faults of a text that is shown as it stands: of a message, a title or a description. */
export function checkPlainText(text: string, firstLine: number): Located[] {
	const found = kinds.flatMap(({ pattern, message }) =>
		findLiterals(text, pattern, firstLine).map(({ text, line }) => ({
			line,
			message: message(text),
		})),
	);
	const mark = beginning.exec(text)?.[0].trim();
	if (mark !== undefined)
		found.push({
			line: firstLine,
			message: `"${mark}" is shown as it is typed; begin with the words`,
		});
	const side = /^\s/.test(text) ? 'begins' : /\s$/.test(text) ? 'ends' : undefined;
	if (side === undefined || text.trim() === '') return found;
	return [...found, { line: firstLine, message: `the text ${side} with a blank; take it out` }];
}
