import type { ExactMatch } from '../literals/exact.ts';
import type { SearchEngine } from './engine.ts';
import type { Found } from './found.ts';
import { isPrinted } from './pasted.ts';
import type { Correction } from './sources.ts';

/** What both lanes found together. */
export interface Answer {
	found: Found[];
	/** The keys that were searched for, and what each is worth. */
	wanted: ReadonlyMap<string, number>;
	corrected: readonly Correction[];
	/** `partly`: one lane could not be loaded, and the other found something. */
	failed: 'not' | 'partly' | 'wholly';
}

/** In quotation marks of any language a query is meant as it is typed. */
const quoted = /^["“”„«»「『《].*["“”„«»」』》]$/;

/**
 * Answers a query from both lanes; each fails for itself.
 *
 * @param exact the exact lane, which has been asked already
 * @param literally without corrections
 */
export async function answerTo(
	query: string,
	engine: SearchEngine,
	exact: Promise<ExactMatch[]>,
	literally: boolean,
): Promise<Answer> {
	const asTyped = literally || quoted.test(query) || isPrinted(query);
	const [named, told] = await Promise.allSettled([exact, engine.findProse(query, asTyped, exact)]);
	const matches = named.status === 'fulfilled' ? named.value : [];
	const prose = told.status === 'fulfilled' ? told.value : undefined;
	const { wanted = new Map<string, number>(), corrected = [] } = prose ?? {};
	if (prose && named.status === 'fulfilled') {
		return { found: await engine.merge(matches, prose), wanted, corrected, failed: 'not' };
	}
	const found = matches.length > 0 ? await engine.merge(matches, prose) : [];
	return { found, wanted, corrected, failed: found.length > 0 ? 'partly' : 'wholly' };
}
