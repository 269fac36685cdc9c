/** As wide as a line of this house is, with a tab for two signs: what the formatter (Biome) is set to. */
const lineWidth = 100;
const tabWidth = 2;

/**
 * JSON as the formatter of this house writes it, so that a file that a command has written is one that the check
 * leaves alone: tabs, and a list of texts on one line where it has room.
 */
export function toJson(value: unknown): string {
	return `${written(value, 0, 0)}\n`;
}

/** @param taken signs on the line before and behind the value, without its indent */
function written(value: unknown, depth: number, taken: number): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const isList = Array.isArray(value);
	const entries = Object.entries(value);
	const [open, close] = isList ? '[]' : '{}';
	if (entries.length === 0) return `${open}${close}`;
	if (isList && value.every((item) => typeof item !== 'object')) {
		const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
		if (depth * tabWidth + taken + widthOf(line) <= lineWidth) return line;
	}
	const indent = '\t'.repeat(depth + 1);
	const lines = entries.map(([key, item], index) => {
		const name = isList ? '' : `${JSON.stringify(key)}: `;
		const comma = index < entries.length - 1 ? ',' : '';
		return `${indent}${name}${written(item, depth + 1, widthOf(name) + comma.length)}${comma}`;
	});
	return `${open}\n${lines.join('\n')}\n${'\t'.repeat(depth)}${close}`;
}

/** Columns of a terminal: two for the signs of East Asia and for pictures, none for marks above letters. */
function widthOf(text: string): number {
	const wide = text.match(
		/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu,
	);
	const marks = text.match(/\p{Mn}|\p{Cf}/gu);
	return [...text].length + (wide?.length ?? 0) - (marks?.length ?? 0);
}
