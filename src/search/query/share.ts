import type { Term } from '../words/terms.ts';

/**
 * How much of a thing that is asked for a term is: all of it, or, where words are compared by their pairs of letters,
 * its part. A word in katakana has as many pairs as it has letters but one, and is one thing; two letters of Chinese
 * are.
 */
export function shareOf(terms: readonly Term[], at: number): number {
	const overlaps = (first: number) =>
		(terms[first]?.end ?? 0) > (terms[first + 1]?.start ?? Number.MAX_SAFE_INTEGER);
	let [from, to] = [at, at];
	while (overlaps(from - 1)) from--;
	while (overlaps(to)) to++;
	const pairs = to - from + 1;
	const things = /^[\p{Script=Katakana}ー]/u.test(terms[at]?.key ?? '') ? 1 : (pairs + 1) / 2;
	return things / pairs;
}
