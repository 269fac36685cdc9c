import type { Block } from '../../articles/core.ts';
import { compareContents, contentsOf } from './block-contents.ts';
import { kindOf } from './gap.ts';

/** Blocks in a row that have no partner: of the source, of the translation, or of both. */
export interface Run {
	/** Index of the first in the source and in the translation, and how many there are of each. */
	source: number;
	translation: number;
	missing: number;
	extra: number;
}

export interface Alignment {
	/** Indices of blocks that belong together. */
	pairs: [source: number, translation: number][];
	runs: Run[];
	/** Whether the blocks without a partner can be no others. */
	isSure: boolean;
}

/** More pairs than this are not tried: such articles have little in common. */
const mostPairs = 2500;
/** Dearer than any number of faults: as few blocks as possible stay alone. */
const alone = 1000;

/**
 * Which blocks of a gap belong together: those of the same kind, in the same order, with the fewest faults. A list item
 * that was dropped is then one fault, and the items around it are held against their own.
 *
 * @returns `undefined` where the gap is too long
 */
export function alignGap(left: readonly Block[], own: readonly Block[]): Alignment | undefined {
	if (left.length * own.length > mostPairs) return undefined;
	const [rows, columns] = [left.length + 1, own.length + 1];
	const best = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
	const ways = Array.from({ length: rows }, () => new Array<number>(columns).fill(1));
	const at = (table: number[][], row: number, column: number) => table[row]?.[column] ?? Number.NaN;
	const faults = left.map((block) => own.map((other) => faultsBetween(block, other)));
	const options = (row: number, column: number) =>
		[
			...(row < left.length && column < own.length
				? [{ row: 1, column: 1, cost: at(faults, row, column) }]
				: []),
			...(row < left.length ? [{ row: 1, column: 0, cost: alone }] : []),
			...(column < own.length ? [{ row: 0, column: 1, cost: alone }] : []),
		].map((step) => ({
			...step,
			total: step.cost + at(best, row + step.row, column + step.column),
		}));
	for (let row = left.length; row >= 0; row--) {
		for (let column = own.length; column >= 0; column--) {
			const steps = options(row, column);
			if (steps.length === 0) continue;
			const total = Math.min(...steps.map((step) => step.total));
			(best[row] as number[])[column] = total;
			(ways[row] as number[])[column] = steps
				.filter((step) => step.total === total)
				.reduce((sum, step) => sum + at(ways, row + step.row, column + step.column), 0);
		}
	}
	const pairs: Alignment['pairs'] = [];
	const runs: Run[] = [];
	for (let [row, column] = [0, 0]; row < left.length || column < own.length; ) {
		const [first, ...others] = options(row, column);
		const step = others.reduce(
			(one, other) => (other.total < one.total ? other : one),
			first ?? { row: 1, column: 1, cost: 0, total: 0 },
		);
		if (step.row + step.column === 2) pairs.push([row, column]);
		else addTo(runs, row, column, step);
		row += step.row;
		column += step.column;
	}
	// A block beside a run of another kind may come before it or behind it, which makes no difference.
	const isSure =
		runs.every(({ missing, extra }) => missing === 0 || extra === 0) && at(ways, 0, 0) === 1;
	return { pairs, runs, isSure };
}

function addTo(runs: Run[], row: number, column: number, step: { row: number; column: number }) {
	const last = runs.at(-1);
	const goesOn =
		last && last.source + last.missing === row && last.translation + last.extra === column;
	const run = goesOn ? last : { source: row, translation: column, missing: 0, extra: 0 };
	run.missing += step.row;
	run.extra += step.column;
	if (!goesOn) runs.push(run);
}

function faultsBetween(source: Block, translation: Block): number {
	if (kindOf(source) !== kindOf(translation)) return Number.POSITIVE_INFINITY;
	return compareContents(contentsOf(source), contentsOf(translation)).length;
}
