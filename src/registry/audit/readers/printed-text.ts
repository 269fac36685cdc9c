/** Whether a line holds a value as `reg query` or PowerShell prints it. */
export function isRow(line: string): boolean {
	return /\sREG_[A-Z_]+\s|^PSPath\s/.test(line);
}

/** Whether a line holds more than one key or value, as no export does. */
export function isRunTogether(line: string): boolean {
	return (
		/^[*[].*?\][ *]*(?:\[-?HK|"\p{L}{1,40}" ?=)/u.test(line) ||
		/^[*"][^"=]{0,40}" ?= ?[a-z]{1,9} ?: ?[0-9a-f]{1,10}[ *]{1,9}["[]/i.test(line)
	);
}

const cell = /<\/?(?:br|td|th|tr|p|div|li)(?:\s[^<>]{0,300})?\/?>/gi;
const tag =
	/<\/?(?:pre|code|span|b|strong|em|i|font|table|tbody|ul|ol|blockquote)(?:\s[^<>]{0,300})?>/gi;
const entities: Readonly<Record<string, string>> = {
	nbsp: '\u00a0',
	'#160': '\u00a0',
	gt: '>',
	lt: '<',
	quot: '"',
	amp: '&',
	'#39': "'",
};

/**
 * A listing without what does not belong to it: colours of a console, tags and entities of a page, and no-break
 * spaces that a mail has for gaps. One alone may be part of a name.
 */
export function plain(text: string): string {
	return (
		text
			// biome-ignore lint/suspicious/noControlCharactersInRegex: a console's colours begin with this character
			.replace(/\u001b\[[0-9;]*m/g, '')
			.replace(cell, ' ')
			.replace(tag, '')
			.replace(/&(nbsp|gt|lt|quot|amp|#160|#39);/g, (_, name) => entities[name] ?? '')
			.replace(/[ \u00a0]{2,}/g, (gap) => ' '.repeat(gap.length))
	);
}

/** Whether a text lists what changed between two states, as Regshot does: what it names may be gone or new. */
export function isComparison(text: string): boolean {
	return /^(?:Keys|Values) (?:added|deleted|modified): ?\d+\s*$/im.test(text);
}
