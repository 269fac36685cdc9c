import type { Literal } from '../../articles/core.ts';

export type { Literal };

/** A fault inside one file, before it is known which. */
export interface Located {
	/** 1-based; or from 0, where a text is checked before it is known which line it begins on. */
	line: number;
	message: string;
}

/**
 * Everything in `text` that `pattern` (with the flag `g`) finds, each with its line. What may stand in front of a
 * literal is a part of its pattern, which then names the literal itself, at its end, `free`: the check of a text in the
 * page runs in browsers that cannot parse a pattern that looks behind (Safari 15.6).
 */
export function findLiterals(text: string, pattern: RegExp, firstLine: number): Literal[] {
	const found: Literal[] = [];
	// Not `matchAll`, which copies the expression at every call; the check makes some hundred thousand calls.
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const literal = literalOf(match);
		const start = match.index + match[0].length - literal.length;
		found.push({ text: literal, line: firstLine + lineBreaks(text.slice(0, start)) });
		if (match[0] === '') pattern.lastIndex++;
	}
	return found;
}

/** The part of a match that is the literal. */
export function literalOf({ 0: whole, groups }: RegExpMatchArray): string {
	return groups?.['free'] ?? whole;
}

/** How many lines end in a text. */
export function lineBreaks(text: string): number {
	return text.split('\n').length - 1;
}
