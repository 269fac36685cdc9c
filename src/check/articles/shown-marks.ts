/** Beginnings of lines that were meant to begin something. */
export const beginnings: readonly { pattern: RegExp; message: string }[] = [
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

/** Marks inside a line that are shown as they are typed. */
export const inText: readonly { pattern: RegExp; message: (match: RegExpExecArray) => string }[] = [
	{
		pattern:
			/\{\{[^}\n]*\}\}|\{\d\}|%\d\$[sd]|\{%[^%\n]*%\}|\{(?:\+\+|--|==|>>|~~)|==[^=\s][^=\n]*==/,
		message: ([mark]) => `"${mark}" is shown as it is typed; take the signs out`,
	},
	{
		pattern: /(?:^|\s)(:[a-z_]{3,}:)(?=\s|$)/,
		message: ([, mark]) =>
			`"${mark}" is shown as it is typed; articles have no pictures, take it out`,
	},
	{
		pattern: /\[\[([^\]\n]+)\]\]/,
		message: ([whole, text]) => `"${whole}" is no link; write [${text}](target)`,
	},
	{
		pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
		message: ([address]) =>
			`the address "${address}" stands in prose; write it in backticks, or as [words](mailto:${address})`,
	},
	{
		pattern: /\bwww\.[\w-]+\.[\w./-]+/,
		message: ([address]) =>
			`the address "${address}" is no link; write [words](https://${address})`,
	},
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
