import { slips, slipsAllowed } from '../words/spelling.ts';
import type { LiteralRow, SearchData } from './data.ts';
import { type Literal, literalsIn, pathKey } from './literal.ts';

/** A page, or an entry of a registry of codes, that a query names. */
export interface ExactMatch {
	/** Place in the list of pages, or behind it in that of entries. */
	target: number;
	/** The literal that matched, as it is written there. */
	literal: string;
	/** Whether the query names it exactly; otherwise by a part of the name, or with a slip. */
	exact: boolean;
	score: number;
}

/** A row of the list with what it is compared by. */
type Known = Literal & { row: LiteralRow };

/** Finds the literals that a query names. */
export type FindExact = (query: string) => ExactMatch[];

/** Prepares the list once; what comes out answers a query within a frame. */
export function exactFinder(data: SearchData): FindExact {
	const known: Known[] = data.literals.map((row) => {
		const [literal] = literalsIn(row[0]);
		const fallback = { key: row[0].toLowerCase(), raw: row[0], kind: 'name' as const };
		return { ...(literal ?? fallback), row };
	});
	const byKey = new Map(known.map((entry) => [entry.key, entry]));
	const about = new Map<number, number>();
	for (const [, ...targets] of data.literals) {
		for (let at = 0; at < targets.length; at += 2) {
			const target = targets[at] as number;
			if ((targets[at + 1] as number) >= 3) about.set(target, (about.get(target) ?? 0) + 1);
		}
	}
	return (query) => {
		const wanted = literalsIn(query).flatMap((literal) => meant(literal, byKey));
		const words = query.trim().split(/\s+/).length;
		const named = wanted.filter(({ kind }) => kind !== 'name');
		// A mere name among words is one of the words.
		const only =
			words === 1 || (words === wanted.length && wanted.every(({ key }) => byKey.has(key)));
		const asked = only ? wanted : named;
		const matches = new Map<number, ExactMatch & { equal: number; own: boolean }>();
		const whole = pathKey(query.replace(/[[\]"]/g, ''));
		for (const literal of asked) {
			const level = levelOf(literal, known);
			for (const { entry, weight } of level.entries) add(matches, entry.row, weight, level.exact);
		}
		if (matches.size === 0 || asked.some(({ kind }) => kind === 'path' || kind === 'number')) {
			const inPaths = known.filter(
				({ kind, key }) => kind === 'path' && whole.length > 4 && key.includes(whole),
			);
			if (/[\\/\d]/.test(whole))
				for (const entry of inPaths) add(matches, entry.row, 2, entry.key.endsWith(whole));
		}
		const shared =
			[...matches.values()].filter(({ own, target }) => own && target < data.pages.length).length >
			2;
		return [...matches.values()]
			.map((match) => ({
				...match,
				// What many pages share is explained best by its own entry; among pages, by the one about least else.
				score:
					match.score * (shared && match.target >= data.pages.length ? 1.4 : 1) +
					1 / (about.get(match.target) ?? 1),
				exact: match.exact && match.equal >= Math.min(1, asked.length),
			}))
			.sort((a, b) => b.score - a.score || a.target - b.target);
	};
}

/** `442` may stand for `4.4.2`; a number that nothing lists is only a number. */
function meant(literal: Literal, byKey: ReadonlyMap<string, Known>): Literal[] {
	const { key, kind } = literal;
	if (byKey.has(key)) {
		const own = (byKey.get(key) as Known).row.some(
			(value, at) => at > 0 && at % 2 === 0 && Number(value) >= 3,
		);
		// Two or three digits name a code only where there is such a code; of words no number is one.
		return kind === 'number' && key.length < 4 && !own ? [] : [literal];
	}
	if (kind !== 'number') return [literal];
	const dotted = /^([245])(\d)(\d{1,3})$/.exec(key)?.slice(1).join('.');
	return dotted && byKey.has(dotted) ? [{ ...literal, key: dotted, kind: 'code' }] : [];
}

function levelOf(literal: Literal, known: readonly Known[]) {
	const pick = (test: (entry: Known) => boolean, weight: number) =>
		known.filter(test).map((entry) => ({
			entry,
			weight:
				weight * rarity(entry) * (literal.kind === 'number' && literal.key.length < 4 ? 0.4 : 1),
		}));
	const { key } = literal;
	const equal = pick((entry) => entry.key === key, 3);
	if (equal.length > 0) return { entries: equal, exact: true };
	if (literal.kind === 'number' || /^[\d.]+$/.test(key)) return { entries: [], exact: false };
	if (key.length > 4) {
		// A part of a name says more than a part of a key that leads to it.
		const isPath = literal.kind === 'path';
		const names = pick((entry) => (entry.kind === 'path') === isPath && entry.key.includes(key), 2);
		const parts = names.length > 0 ? names : pick((entry) => entry.key.includes(key), 2);
		if (parts.length > 0) return { entries: parts, exact: false };
	}
	const most = slipsAllowed(key.length);
	const near =
		key.length > 5
			? pick((entry) => entry.kind !== 'path' && slips(entry.key, key, most) <= most, 1)
			: [];
	return { entries: near, exact: false };
}

/** What few pages have says more. */
function rarity({ row }: Known): number {
	return 1 + 3 / Math.sqrt((row.length - 1) / 2);
}

function add(
	matches: Map<number, ExactMatch & { equal: number; own: boolean }>,
	row: LiteralRow,
	weight: number,
	exact: boolean,
): void {
	const [literal, ...targets] = row;
	for (let at = 0; at < targets.length; at += 2) {
		const target = targets[at] as number;
		const strength = targets[at + 1] as number;
		const score = weight * strength;
		const before = matches.get(target);
		const own = exact;
		if (!before)
			matches.set(target, {
				target,
				literal,
				exact: own,
				score,
				equal: own ? 1 : 0,
				own: strength >= 3,
			});
		else {
			before.score += score;
			before.own ||= strength >= 3;
			before.equal += own ? 1 : 0;
			if (own && !before.exact) Object.assign(before, { literal, exact: true });
		}
	}
}
