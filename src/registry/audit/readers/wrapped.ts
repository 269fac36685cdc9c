/** A line, joined from those that the console made of it, with the number of the first. */
export interface PrintedLine {
	line: number;
	text: string;
}

/**
 * Joins values that the console wrapped: their next lines start below the first one's text. Where the break may
 * have fallen on a space of a known kind of name (`TLS 1.2`), the space comes back.
 */
export function joinWrapped(lines: readonly string[]): PrintedLine[] {
	const joined: { line: number; parts: string[] }[] = [];
	let column = -1;
	for (const [at, text] of lines.entries()) {
		const parts = joined.at(-1)?.parts;
		const bare = text.trimStart();
		if (
			parts &&
			column > 0 &&
			text.length - bare.length === column &&
			!/^(?:$|\S+ +: )/.test(bare)
		) {
			const brokeAtSpace = /(?:TLS|SSL|RC[24]|DES|Triple|Internet)$/.test(
				parts.at(-1)?.slice(-8) ?? '',
			);
			parts.push(brokeAtSpace ? ` ${bare.trimEnd()}` : bare.trimEnd());
			continue;
		}
		joined.push({ line: at + 1, parts: [text] });
		// The key above a listing stands four columns in, and so does what did not fit beside its label.
		column = /^\S+ *: |^ {4}(?=\S+ ?:(?: ?HKEY|\s*$))/.exec(text.slice(0, 80))?.[0].length ?? -1;
	}
	return joined.map(({ line, parts }) => ({ line, text: parts.join('') }));
}
