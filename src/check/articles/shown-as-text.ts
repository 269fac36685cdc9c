import type { Heading, Paragraph, Parents, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { directiveNames, usageOf } from '../../articles/core.ts';
import { type Located, lineBreaks } from '../literals/literal.ts';
import { beginnings, inText } from './shown-marks.ts';

/** Markup that a paragraph or heading shows as it was typed, since it is written wrongly or articles do not have it. */
export function markupShownAsText(block: Paragraph | Heading, lines: readonly string[]): Located[] {
	const first = block.position?.start.line ?? 1;
	const last = block.position?.end.line ?? first;
	const found: Located[] = [];
	for (let line = first; line <= last; line++) {
		// A line inside a quotation or list begins behind its marks.
		const text = (lines[line - 1] ?? '').replace(/^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?/, '');
		const message =
			blankFault(lines[line - 1] ?? '') ?? lineFault(withoutCode(text)) ?? fenceFault(text);
		// A table is one fault, however many lines it has.
		if (message !== undefined && message !== found.at(-1)?.message) found.push({ line, message });
	}
	visit(block, 'text', (node: Text, _, parent: Parents | undefined) => {
		for (const { pattern, message } of inText) {
			const match = parent?.type === 'link' ? undefined : pattern.exec(node.value);
			if (!match) continue;
			const line =
				(node.position?.start.line ?? first) + lineBreaks(node.value.slice(0, match.index));
			if (!found.some((fault) => fault.line === line))
				found.push({ line, message: message(match) });
		}
	});
	return found;
}

const asText = 'this is shown as text';

/** Whether a fault is that of a directive or table which is none, or of a row that is cut up otherwise than meant. */
export function isShownAsText(message: string): boolean {
	return message.startsWith(asText) || message.startsWith('this row');
}

const names = directiveNames.join('|');

/** `::command{…}` with too few or too many colons, a blank, or brackets that are not closed. */
const asDirective = new RegExp(
	`^[:：]{1,4}\\s*(${names})\\b|^::\\s*([A-Za-z][\\w-]*)\\s*[[{(]|^(${names})\\s*\\{\\w+=`,
	'i',
);
const inSentence = new RegExp(`(?<![\\w:]):{1,3}\\s?(${names})\\s*[{[]`, 'i');

function lineFault(line: string): string | undefined {
	const directive = asDirective.exec(line) ?? inSentence.exec(line);
	if (directive) {
		const name = (directive.slice(1).find(Boolean) ?? '').toLowerCase();
		return `${asText}; a directive stands on a line of its own and reads ${usageOf(name)}`;
	}
	return beginnings.find(({ pattern }) => pattern.test(line))?.message;
}

/** A blank of a word processor or of an East Asian keyboard, with which Markdown begins nothing. */
function blankFault(line: string): string | undefined {
	const [, mark] =
		/^[ \t>]*(#{1,6}|[-+*]|\d+[.)])[\u00a0\u2000-\u200b\u202f\u3000]/.exec(line) ?? [];
	return mark && `the blank behind "${mark}" is none that Markdown knows; type an ordinary space`;
}

/** Before code is taken out: two backticks are the code of nothing, or begin that of several lines. */
function fenceFault(line: string): string | undefined {
	return /^``[\w-]*\s*$/.test(line)
		? 'two backticks open no code block; write three (```)'
		: undefined;
}

function withoutCode(line: string): string {
	return line.replace(/`[^`]*`/g, ' ');
}
