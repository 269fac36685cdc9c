import { literalsIn } from '../literals/literal.ts';

/** Longer than anything that a person types to search. */
const longest = 60;

/** Whether a query is a text that a program printed: long, or a line with a code among several words. */
export function isPasted(query: string): boolean {
	if (query.length > longest) return true;
	const words = query.split(/\s+/).length;
	return words > 4 && literalsIn(query).some(({ kind }) => kind === 'code' || kind === 'path');
}
