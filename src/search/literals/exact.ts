import { wordCount } from '../words/unspaced.ts';
import type { LiteralRow, SearchData } from './data.ts';
import { type Known, known, meant, namedBy } from './known.ts';
import { type Literal, literalsIn, pathKey } from './literal.ts';

/** A page, or an entry of a registry of codes, that a query names. */
export interface ExactMatch {
	/** Place in the list of pages, or behind it in that of entries. */
	target: number;
	/** The literal that matched, as it is written there; none where the lookup alone names the page. */
	literal?: string | undefined;
	/** Whether the query names it exactly; otherwise by a part of the name, or with a slip. */
	exact: boolean;
	score: number;
	/** Its place among the errors that the lookup reads out of the query. */
	named?: number;
}

/** Finds the literals that a query names. */
export type FindExact = (query: string) => ExactMatch[];

interface Match extends ExactMatch {
	/** Which literals of the query it answers. */
	answers: Set<string>;
	/** Whether the page is about one of them. */
	about: boolean;
}

/** By how much a page is worth more for each doubling of the pages that link to it. */
const linkWorth = 0.01;

/** Prepares the list once; what comes out answers a query within a frame. */
export function exactFinder(data: SearchData): FindExact {
	const all = data.literals.map(known);
	const byKey = new Map(all.map((entry) => [entry.key, entry]));
	const about = timesAbout(data);
	const paths = all.filter(({ kind }) => kind === 'path').map(({ key }) => `${key}\\`);
	// Parts of keys are names as well: `Wow6432Node`.
	const isKnown = ({ key, raw }: Literal) =>
		byKey.has(key) ||
		paths.some((path) => path.includes(`\\${key}\\`)) ||
		(/[a-z][A-Z]|\d/.test(raw) && all.some((entry) => entry.key.includes(key)));
	return (query) => {
		const words = wordCount(query);
		const spelled = spelledOut(query, words, byKey);
		const wanted = spelled
			? [spelled]
			: literalsIn(query).flatMap((literal) => meant(literal, byKey));
		// A port is no code: pages may be about it, but no entry of a registry is.
		const mere = words > 3 && wanted.every((literal) => isMereNumber(literal, query));
		// A mere name among words, or beside what names one thing, is one of the words.
		const only = words === wanted.length && (words === 1 || wanted.every(isKnown));
		const firm = wanted.filter(({ kind }) => kind !== 'name');
		const names = only || spelled ? wanted : [];
		const asked = firm.length > 0 ? firm : names;
		const matches = new Map<number, Match>();
		for (const literal of asked) {
			for (const { entry, weight, exact } of namedBy(literal, all))
				add(matches, entry.row, weight, exact, literal.key);
		}
		const whole = pathKey(query.replace(/[[\]"]/g, ''));
		if (whole.length > 4 && /[\\/\d]/.test(whole) && matches.size === 0) {
			for (const entry of all) {
				if (entry.kind === 'path' && entry.key.includes(whole))
					add(matches, entry.row, 2, entry.key.endsWith(whole), whole);
			}
		}
		const isEntry = ({ target }: Match) => target >= data.pages.length;
		const shared = [...matches.values()].filter((match) => match.about && !isEntry(match)).length;
		return [...matches.values()]
			.filter((match) => !mere || !isEntry(match))
			.map((match): ExactMatch => {
				const { target, literal, exact, answers } = match;
				// What many pages share is explained best by its own entry; among pages, by the one about least else.
				const explained = shared > 2 && isEntry(match) ? 1.4 : 1;
				const linked = 1 + linkWorth * (data.pages[target]?.[2] ?? 0);
				const whole = answers.size / Math.max(1, asked.length);
				const score = match.score * explained * linked * whole + 1 / (about.get(target) ?? 1);
				return { target, literal, exact, score };
			})
			.sort((a, b) => b.score - a.score || a.target - b.target);
	};
}

/** A name that is written without blanks (`NoCredentials`), typed as the words that it is made of. */
function spelledOut(
	query: string,
	words: number,
	byKey: ReadonlyMap<string, Known>,
): Literal | undefined {
	if (words < 2 || words > 5) return undefined;
	const listed = byKey.get(query.replace(/[\s-]/g, '').toLowerCase());
	return listed && /^[A-Za-z]*[a-z][A-Z][A-Za-z]*$/.test(listed.raw) ? listed : undefined;
}

/** Among words a number of few digits is a port or a count, unless it leads them or is said to be a code. */
function isMereNumber({ kind, raw }: Literal, query: string): boolean {
	if (kind !== 'number' || raw.length > 3) return false;
	const named = new RegExp(`(?:^|alert|number|code|error|event)[^\\p{L}\\p{N}]*${raw}\\b`, 'iu');
	return !named.test(query);
}

/** How many literals each page is about. */
function timesAbout({ literals }: SearchData): Map<number, number> {
	const times = new Map<number, number>();
	for (const [, ...targets] of literals) {
		for (let at = 0; at < targets.length; at += 2) {
			const target = targets[at] as number;
			if ((targets[at + 1] as number) >= 3) times.set(target, (times.get(target) ?? 0) + 1);
		}
	}
	return times;
}

function add(
	matches: Map<number, Match>,
	[literal, ...targets]: LiteralRow,
	weight: number,
	exact: boolean,
	answered: string,
): void {
	for (let at = 0; at < targets.length; at += 2) {
		const target = targets[at] as number;
		const strength = targets[at + 1] as number;
		const match = matches.get(target) ?? {
			target,
			literal,
			exact,
			score: 0,
			answers: new Set(),
			about: false,
		};
		match.score += weight * strength;
		match.about ||= strength >= 3;
		match.answers.add(answered);
		if (exact && !match.exact) Object.assign(match, { literal, exact });
		matches.set(target, match);
	}
}
