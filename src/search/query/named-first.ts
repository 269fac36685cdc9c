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

/** Longer than a reply code, which many errors share. */
const shortest = 3;

/** An error that stands for more codes than these is about none of them: the entry of the code itself says more. */
const mostCodes = 8;

/**
 * Puts the errors that the lookup reads out of a query before all else, in its order: a text leads to the same error
 * wherever it is pasted. Of what people type, the pages about the code in it come before those about its other words.
 *
 * @param errors ids, as the lookup answers
 */
export function namedFirst(
	query: string,
	matches: readonly ExactMatch[],
	errors: readonly string[],
	data: SearchData,
): ExactMatch[] {
	const { pages } = data;
	const isOneCode = /^\S+$/.test(query.trim());
	const hasEntry =
		isOneCode && matches.some(({ exact, target }) => exact && target >= pages.length);
	const isAbout = ({ exact, literal, target }: ExactMatch) =>
		exact && target < pages.length && (literal?.length ?? 0) > shortest;
	const hasPage = !isPasted(query) && matches.some(isAbout);
	const told = errors.flatMap((id, named): ExactMatch[] => {
		const target = pages.findIndex(([path]) => path === `errors/${id}/`);
		if (target < 0 || (hasEntry && codesOn(target, data) > mostCodes)) return [];
		const match = matches.find((each) => each.target === target);
		return [{ target, exact: false, score: 0, ...match, ...((match || !hasPage) && { named }) }];
	});
	const listed = new Set(told.map(({ target }) => target));
	return [...told, ...matches.filter(({ target }) => !listed.has(target))];
}

/** How many codes a page of an error lists as its own. */
function codesOn(page: number, { literals }: SearchData): number {
	return literals.filter(([literal, ...targets]) => {
		const isOwn = targets.some(
			(target, at) => at % 2 === 0 && target === page && Number(targets[at + 1]) >= 3,
		);
		return isOwn && literalsIn(literal).some(({ kind }) => kind === 'code' || kind === 'number');
	}).length;
}

/** What the lookup names, in its order; then by score. */
export function byRank(a: ExactMatch, b: ExactMatch): number {
	const last = Number.MAX_SAFE_INTEGER;
	return (a.named ?? last) - (b.named ?? last) || b.score - a.score || a.target - b.target;
}
