import type { SearchData } from '../literals/data.ts';
import type { ExactMatch } from '../literals/exact.ts';
import { literalsIn } from '../literals/literal.ts';
import { isPasted } from './pasted.ts';

/** Whether a query is one for the lookup: a printed text, or one with a code. Questions in words are none. */
export function isForLookup(query: string): boolean {
	return (
		isPasted(query) || literalsIn(query).some(({ kind }) => kind === 'code' || kind === 'number')
	);
}

/**
 * Puts the errors that the lookup reads out of a query before all else, in its order: a text leads to the same error
 * wherever it is pasted.
 *
 * @param errors ids, as the lookup answers
 */
export function namedFirst(
	matches: readonly ExactMatch[],
	errors: readonly string[],
	{ pages }: SearchData,
): ExactMatch[] {
	const first = errors.flatMap((id, named): ExactMatch[] => {
		const target = pages.findIndex(([path]) => path === `errors/${id}/`);
		if (target < 0) return [];
		const match = matches.find((each) => each.target === target);
		return [{ target, exact: false, score: 0, ...match, named }];
	});
	const listed = new Set(first.map(({ target }) => target));
	return [...first, ...matches.filter(({ target }) => !listed.has(target))];
}

/** What the lookup names, in its order; then by score. */
export function byRank(a: ExactMatch, b: ExactMatch): number {
	const last = Number.MAX_SAFE_INTEGER;
	return (a.named ?? last) - (b.named ?? last) || b.score - a.score || a.target - b.target;
}
