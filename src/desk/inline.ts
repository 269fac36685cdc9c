/** A stretch of a segment: words, or something that a translator moves but may not change. */
export type Piece = { kind: 'words'; text: string } | { kind: 'protected'; text: string };

/** Code spans, placeholders, references to other messages, targets of links. */
const literal = /`[^`]+`|\{\{[^{}]*\}\}|\$t\([^()]*\)|(?<=\])\([^()\s]+\)/g;

/** A text in its pieces, which put together are the text. */
export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { 0: found, index } of text.matchAll(literal)) {
		if (index > at) pieces.push({ kind: 'words', text: text.slice(at, index) });
		pieces.push({ kind: 'protected', text: found });
		at = index + found.length;
	}
	if (at < text.length) pieces.push({ kind: 'words', text: text.slice(at) });
	return pieces;
}

/** What of a text is protected, in its order. */
export function protectedIn(text: string): string[] {
	return piecesOf(text).flatMap(({ kind, text }) => (kind === 'protected' ? text : []));
}

/**
 * The number of each protected piece of a translation: that of the same piece in the source, so that tools know which
 * belong together; further ones count on.
 */
export function numbersOf(source: readonly string[], target: readonly string[]): number[] {
	const free = source.map((text, index) => ({ text, number: index + 1 }));
	let next = source.length + 1;
	return target.map((text) => {
		const at = free.findIndex((other) => other.text === text);
		const [found] = at < 0 ? [] : free.splice(at, 1);
		return found?.number ?? next++;
	});
}
