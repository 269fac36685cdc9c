import { letter, lettersFor, valueAt } from '../pagefind/letters.ts';
import type { LiteralRow, SearchData } from './data.ts';

/** `search/data.json` as it is served: what repeats itself in the list is told from the rest. */
export interface PackedData extends Pick<SearchData, 'pages'> {
	/** The fragment of an entry, where it is not its code in small letters. */
	entries: [page: number, code: string, id?: string][];
	/** A line a literal. */
	literals: string;
	/** A line a literal, a letter a page or entry: by how much it is behind the one before. */
	targets: string;
	/** A letter each: which of `kinds` the strength of the literal is there. */
	strengths: string;
	kinds: number[];
	/** Keys with blanks between them. */
	stop: string;
	/** A line for what means the same, its phrases with commas between them. */
	same: string;
}

const fragmentOf = (code: string) => code.toLowerCase().replace(/[^a-z\d]+/g, '-');

/** Packs the list; targets of a literal come out in their order. */
export function packData({ pages, literals, entries, stop, same }: SearchData): PackedData {
	const kinds: number[] = [];
	const kindOf = lettersFor(kinds);
	const rows = literals.map(([, ...row]) => pairsOf(row).sort(([a], [b]) => a - b));
	return {
		pages,
		entries: entries.map(([page, id, code]) =>
			id === fragmentOf(code) ? [page, code] : [page, code, id],
		),
		literals: literals.map(([literal]) => literal).join('\n'),
		targets: rows
			.map((row) => row.map(([target], at) => letter(target - (row[at - 1]?.[0] ?? 0))).join(''))
			.join('\n'),
		strengths: rows.flatMap((row) => row.map(([, strength]) => kindOf(strength))).join(''),
		kinds,
		stop: stop.join(' '),
		same: same.map((group) => group.map((keys) => keys.join(' ')).join(',')).join('\n'),
	};
}

/** The list as it was packed. */
export function unpackData(packed: PackedData): SearchData {
	const { pages, strengths, kinds } = packed;
	const targets = packed.targets.split('\n');
	let used = 0;
	const literals = linesOf(packed.literals).map((literal, at): LiteralRow => {
		const row: LiteralRow = [literal];
		const distances = targets[at] ?? '';
		for (let target = 0, by = 0; by < distances.length; by++) {
			target += valueAt(distances, by);
			row.push(target, kinds[valueAt(strengths, used++)] ?? 0);
		}
		return row;
	});
	const entries = packed.entries.map(([page, code, id]): SearchData['entries'][number] => [
		page,
		id ?? fragmentOf(code),
		code,
	]);
	const same = linesOf(packed.same).map((group) =>
		group.split(',').map((phrase) => phrase.split(' ')),
	);
	return { pages, entries, literals, stop: packed.stop.split(' ').filter(Boolean), same };
}

/** Of no text there is no line. */
const linesOf = (text: string) => (text === '' ? [] : text.split('\n'));

function pairsOf(row: readonly number[]): [target: number, strength: number][] {
	return row.flatMap((target, at) => (at % 2 === 0 ? [[target, row[at + 1] ?? 0]] : []));
}
