import { slips } from '../../i18n/slips.ts';
import { slipsAllowed } from '../words/spelling.ts';
import type { LiteralRow } from './data.ts';
import { type Literal, literalsIn } from './literal.ts';

/** A row of the list with what it is compared by. */
export type Known = Literal & { row: LiteralRow };

/** A row that a query names: how much it counts, and whether it is exactly what was asked for. */
export interface Naming {
	entry: Known;
	weight: number;
	exact: boolean;
}

/** A row of the list as it is compared. */
export function known(row: LiteralRow): Known {
	const [literal] = literalsIn(row[0]);
	const fallback = { key: row[0].toLowerCase(), raw: row[0], kind: 'name' as const };
	return { ...(literal ?? fallback), row };
}

/** The parts of a hexadecimal status that an error of Windows' sockets is printed as: `0x274c`, `0x8007274C`. */
const [plainError, asResult] = [0, 0x8007];

/** An error of Windows' sockets in decimal, as it is listed, where it was printed as a hexadecimal status. */
function socketError(key: string): string | undefined {
	const value = Number(key);
	const high = Math.floor(value / 0x1_0000);
	return high === plainError || high === asResult ? String(value % 0x1_0000) : undefined;
}

/** `442` may stand for `4.4.2`; a number that nothing lists is only a number. */
export function meant(literal: Literal, byKey: ReadonlyMap<string, Known>): Literal[] {
	const { key, kind } = literal;
	if (kind === 'code' && key.startsWith('0x') && !byKey.has(key)) {
		const decimal = socketError(key);
		const listed = decimal !== undefined && decimal.length > 4 && byKey.has(decimal);
		return [listed ? { ...literal, key: decimal, kind: 'number' } : literal];
	}
	if (kind !== 'number') return [literal];
	const listed = byKey.get(key);
	if (listed) {
		// Two or three digits name a code only where there is such a code; of words no number is one.
		const own = listed.row.some((value, at) => at > 0 && at % 2 === 0 && Number(value) >= 3);
		return key.length > 3 || (key.length > 1 && own) ? [literal] : [];
	}
	const dotted = /^([245])(\d)(\d{1,3})$/.exec(key)?.slice(1).join('.');
	if (dotted && byKey.has(dotted)) return [{ ...literal, key: dotted, kind: 'code' }];
	const begun =
		key.length > 3 &&
		[...byKey.values()].some((entry) => entry.kind === 'number' && entry.key.startsWith(key));
	return begun ? [literal] : [];
}

/** The rows that a literal names: equal ones; else those that it is a part of; else those with a slip. */
export function namedBy(literal: Literal, all: readonly Known[]): Naming[] {
	const { key, kind } = literal;
	const short = kind === 'number' && key.length < 4 ? 0.4 : 1;
	const pick = (test: (entry: Known) => boolean, weight: number) =>
		all.filter(test).map((entry) => ({
			entry,
			weight: weight * rarity(entry) * short,
			exact: entry.key === key || (kind === 'path' && entry.key.endsWith(`\\${key}`)),
		}));
	// A key is asked for with the keys below it, and by its end as well.
	const below = (entry: Known) =>
		kind === 'path' && entry.kind === 'path' && `\\${entry.key}\\`.includes(`\\${key}\\`);
	const equal = pick((entry) => entry.key === key || below(entry), 3);
	if (equal.length > 0) return equal;
	if (/^[\d.]+$/.test(key)) {
		const begun = ({ key: other }: Known) => other.startsWith(key);
		return key.length > 3 ? pick(begun, 1) : [];
	}
	const digits = /^0x0+([\da-f]{5,})$/.exec(key)?.[1];
	// Typed in part, a number of 32 bits was not filled up but broke off.
	if (digits) return pick((entry) => entry.key.startsWith(`0x${digits}`), 1);
	if (key.length > 4) {
		// A part of a name says more than a part of a key that leads to it.
		const isPath = kind === 'path';
		const names = pick((entry) => (entry.kind === 'path') === isPath && entry.key.includes(key), 2);
		const parts = names.length > 0 ? names : pick((entry) => entry.key.includes(key), 2);
		if (parts.length > 0) return parts;
	}
	const most = slipsAllowed(key.length);
	const near = (entry: Known) => entry.kind !== 'path' && slips(entry.key, key, most) <= most;
	return key.length > 5 ? pick(near, 1) : [];
}

/** What few pages have says more. */
function rarity({ row }: Known): number {
	return 1 + 3 / Math.sqrt((row.length - 1) / 2);
}
