import { readdirSync, readFileSync } from 'node:fs';

/** A query that readers type, and the pages of which one must come within a place. */
export interface Golden {
	locale: string;
	query: string;
	kind: string;
	expected: string[];
	rank: number;
}

const folder = 'tests/search-golden';
const sets = readdirSync(folder).filter((name) => name.endsWith('.tsv'));

/**
 * All golden queries: those that the search was made with; those written before it was tuned; those written when it
 * worked, before it was tried on them; what administrators type, and a second look of that kind, both written from the
 * list of pages and tried unseen; what they say in their own words, and in ways of typing that found nothing; questions
 * as they come to mind and as they are typed at night, of those that first found nothing or too late; and, by the names
 * of languages, what each later one came with.
 */
export const goldens: readonly Golden[] = sets.flatMap((name) =>
	readFileSync(`${folder}/${name}`, 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => {
			const [locale = '', query = '', kind = '', expected = '', rank = ''] = line.split('\t');
			return { locale, query, kind, expected: expected.split('|'), rank: Number(rank) };
		}),
);

/**
 * The place of the first page that was to come, from 0; -1 for none.
 *
 * @param paths addresses behind the locale, in the order of the results; a page stands for its fragments
 */
export function placeOf(paths: readonly string[], expected: readonly string[]): number {
	return paths.findIndex((path) =>
		expected.some((page) => page === path || page === path.split('#')[0]),
	);
}
