import type { Span } from './offset-map.ts';

/** What stands free somewhere: the first group of the pattern, and what the groups inside it hold. */
export interface FreeMatch extends Span {
	found: string;
	groups: (string | undefined)[];
}

/**
 * The matches of a pattern that begins with the sign which may stand in front, and whose first group is all the
 * rest. A pattern that looks behind would say it shorter, but Safari 15.6 cannot parse one. The group must not end
 * in a sign that may stand in front of the next.
 *
 * @param core finds something in each of these matches, and sooner than the pattern, which may begin at every second
 *   sign; where a text has none of it, the pattern is not tried
 * @example freeMatches('a1 2', /(?:^|\W)(\d)/g) // 2
 */
export function* freeMatches(text: string, pattern: RegExp, core?: RegExp): Generator<FreeMatch> {
	if (core && !core.test(text)) return;
	for (const match of text.matchAll(pattern)) {
		const [whole, found = '', ...groups] = match;
		const end = match.index + whole.length;
		yield { found, start: end - found.length, end, groups };
	}
}
