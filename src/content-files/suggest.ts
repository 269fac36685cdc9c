/** Levenshtein distance in UTF-16 code units, abandoned (returned as `limit + 1`) beyond `limit`. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let row = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const substitution = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(substitution, (row[j] as number) + 1, (next[j - 1] as number) + 1));
		}
		if (Math.min(...next) > limit) return limit + 1;
		row = next;
	}
	return row[b.length] as number;
}

/**
 * The candidate that `text` was probably meant to be: the nearest by edit distance, as long as
 * at least about half of it agrees.
 *
 * @example suggest('TLS 1,2', ['TLS 1.1', 'TLS 1.2']) // 'TLS 1.2'
 */
export function suggest(text: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let bestDistance = Math.ceil(text.length / 2) + 1;
	for (const candidate of candidates) {
		const distance = editDistance(text.toLowerCase(), candidate.toLowerCase(), bestDistance - 1);
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best ?? [...candidates].find((candidate) => text.length > 2 && candidate.startsWith(text));
}

/** `; did you mean "TLS 1.2"?`, or nothing where no candidate is near. */
export function didYouMean(text: string, candidates: Iterable<string>): string {
	const suggestion = suggest(text, candidates);
	return suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
}
