/** What is to stand in a text in place of a stretch of it, from one offset up to another. */
export interface Replacement {
	from: number;
	to: number;
	text: string;
}

/** A text with stretches of it replaced, of which none reaches into another; all else stays byte for byte. */
export function withReplacements(text: string, replacements: readonly Replacement[]): string {
	// From the end, so that the offsets of those before stay right.
	return replacements
		.toSorted((a, b) => b.from - a.from)
		.reduce((all, { from, to, text }) => all.slice(0, from) + text + all.slice(to), text);
}
