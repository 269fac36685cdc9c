import type { Span } from '../text/offset-map.ts';

/** Characters that are read at once: what is said of codes and chains in them belongs together. */
const windowLength = 250_000;
/** Characters of the window before that are read again, so that an error is not cut in two. */
const overlap = 3_000;

/**
 * The windows that a text is read in, the newest first: a log grows at its end. Each begins at a line where
 * one is near, a little before the end of the one that comes after it in the list.
 */
export function windowsOf(text: string): Span[] {
	const windows: Span[] = [];
	let end = text.length;
	do {
		const wanted = end - windowLength;
		// A rest that is hardly longer than the overlap is no window of its own.
		const start = wanted > 2 * overlap ? lineStart(text, wanted) : 0;
		windows.push({ start: Math.max(0, start - overlap), end });
		end = start;
	} while (end > 0);
	return windows;
}

function lineStart(text: string, wanted: number): number {
	const feed = text.slice(wanted, wanted + overlap).indexOf('\n');
	return feed < 0 ? wanted : wanted + feed + 1;
}
