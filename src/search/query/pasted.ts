import { literalsIn } from '../literals/literal.ts';

/** Longer than anything that a person types to search. */
const longest = 60;

/** Programs put a colon after what they speak of (`SMTP Error: Could not …`); people who search do not. */
const spoken = /\p{L}: ?\p{L}/u;

/** Whether a query is a text that a program printed: long, or a line with a code or a colon among several words. */
export function isPasted(query: string): boolean {
	if (query.length > longest) return true;
	if (query.split(/\s+/).length <= 4) return false;
	const firm = literalsIn(query).some(({ kind }) => kind === 'code' || kind === 'path');
	return firm || spoken.test(query);
}
