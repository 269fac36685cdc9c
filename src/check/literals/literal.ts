import type { Literal } from '../../articles/core.ts';

export type { Literal };

/** A fault inside one file, before it is known which. */
export interface Located {
	/** 1-based. */
	line: number;
	message: string;
}

/** Everything in `text` that `pattern` (with the flag `g`) finds, each with its line. */
export function findLiterals(text: string, pattern: RegExp, firstLine: number): Literal[] {
	const found: Literal[] = [];
	// Not `matchAll`, which copies the expression at every call; the check makes some hundred thousand calls.
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		found.push({ text: match[0], line: firstLine + lineBreaks(text.slice(0, match.index)) });
		if (match[0] === '') pattern.lastIndex++;
	}
	return found;
}

export function lineBreaks(text: string): number {
	return text.split('\n').length - 1;
}
