import type { Heading, Paragraph, Parents, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { directiveNames, usageOf } from '../../articles/core.ts';
import { type Located, lineBreaks } from '../literals/literal.ts';

/** Markup that a paragraph or heading shows as it was typed, since it is written wrongly or articles do not have it. */
export function markupShownAsText(block: Paragraph | Heading, lines: readonly string[]): Located[] {
	const first = block.position?.start.line ?? 1;
	const last = block.position?.end.line ?? first;
	const found: Located[] = [];
	for (let line = first; line <= last; line++) {
		// A line inside a quotation or list begins behind its marks.
		const text = (lines[line - 1] ?? '').replace(/^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?/, '');
		const message = lineFault(withoutCode(text)) ?? fenceFault(text);
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
		return `this is shown as text; a directive stands on a line of its own and reads ${usageOf(name)}`;
	}
	return beginnings.find(({ pattern }) => pattern.test(line))?.message;
}

/** Before code is taken out: two backticks are the code of nothing, or begin that of several lines. */
function fenceFault(line: string): string | undefined {
	return /^``[\w-]*\s*$/.test(line)
		? 'two backticks open no code block; write three (```)'
		: undefined;
}

const beginnings: readonly { pattern: RegExp; message: string }[] = [
	{
		pattern: /^#{1,6}[^\s#]/,
		message: 'there is no blank between "#" and the heading; put one in',
	},
	{
		pattern: /^\|.*\|\s*$/,
		message: 'this is shown as text; a table has a line of hyphens (|---|---|) below its headings',
	},
	{
		pattern: /^\*\p{L}[^*]*$/u,
		message: 'there is no blank between the asterisk and the list item; write "- "',
	},
	{ pattern: /^[•·●▪‣]/, message: 'a list item begins with a hyphen and a blank ("- ")' },
	{
		pattern: /^[-+]\p{L}/u,
		message: 'there is no blank between the hyphen and the list item; put one in',
	},
	{
		pattern: /^\d{1,2}[.)]\p{L}/u,
		message: 'there is no blank between the number and the list item; put one in',
	},
	{ pattern: /^\[[ xX]\]\s(?!\()/, message: 'articles have no boxes to tick; take "[ ]" out' },
	{ pattern: /^\[!\w+\]/, message: 'articles have no boxes; write the note as a paragraph' },
	{
		pattern: /^(?:\[TOC\]|\[\[_?TOC_?\]\])/i,
		message: 'the table of contents makes itself; take this out',
	},
	{
		pattern: /^(?:import|export)\s.*\bfrom\s+['"]/,
		message: 'articles have no components; use a directive',
	},
];

const inText: readonly { pattern: RegExp; message: (match: RegExpExecArray) => string }[] = [
	{
		pattern: /\[([^\]\n]+)\]\s+\(/,
		message: ([, text]) => `there is a blank between "[${text}]" and its target; take it out`,
	},
	{
		pattern: /\(([^()\n]+)\)\[[^\]\n]*\]/,
		message: ([, text]) => `brackets and parentheses are swapped; write [${text}](target)`,
	},
	{
		pattern: /\[\^[^\]\n]+\]/,
		message: ([note]) => `articles have no footnotes; put what "${note}" says into the text`,
	},
	{
		pattern: /\[([^\]\n]+)\]\[([^\]\n]*)\]/,
		message: ([whole, text]) => `"${whole}" refers to no target; write [${text}](target)`,
	},
	{
		pattern: /\[([^\]\n]+)\]（/,
		message: ([, text]) => `full-width parentheses make no link; write [${text}](target)`,
	},
	{
		pattern: /\[([^\]\n]+)\]\([^)\n]*\\/,
		message: ([, text]) => `the target of "[${text}](" has backslashes; write it with "/"`,
	},
	{
		pattern: /\[([^\]\n]+)\]\(/,
		message: ([, text]) =>
			`the link "[${text}](" is not closed, or its target has a blank in it; write [${text}](target)`,
	},
	{
		pattern: /\bhttps?:\/\/[^\s\])]+/,
		message: ([address]) => `the address "${address}" is no link; write [words](${address})`,
	},
	{
		pattern: /&[a-z]{2,8};/i,
		message: ([name]) => `"${name}" is the name of no sign; write the sign itself`,
	},
	{
		pattern: /~~/,
		message: () => 'articles strike nothing through; take "~~" and what is not to be read out',
	},
	{
		pattern: /\{#[\w-]+\}/,
		message: ([id]) => `headings make their ids themselves; take "${id}" out`,
	},
];

function withoutCode(line: string): string {
	return line.replace(/`[^`]*`/g, ' ');
}
