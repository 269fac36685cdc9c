import { putObject } from './properties.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';
import { isToldTable, putTold, toldRow } from './told-values.ts';
import type { PrintedLine } from './wrapped.ts';

/** Whether a line holds the dashes that stand below the names of a table's columns. */
export function isDashes(line = ''): boolean {
	return /^ *-+(?: +-+)* *$/.test(line);
}

/** Reads a table. Its rows name no key but in a column `PSPath`, unless the command asked for one key alone. */
export function readTable(block: readonly PrintedLine[], part: Part, reading: Reading): void {
	const [names, dashes, ...rows] = block;
	if (isToldTable(names?.text ?? '')) {
		readToldRows(rows, part, reading);
		return;
	}
	for (const { line, text } of rows) {
		const cells = readTableRow(names?.text ?? '', dashes?.text ?? '', text);
		const hasPath = cells?.some(([name]) => /^PS(?:Path|ComputerName)$/.test(name));
		if (!cells || (!hasPath && rows.length > 1)) {
			if (part.asked.for !== 'nothing') reading.fault(line, cells ? 'noPath' : 'unreadable', text);
			continue;
		}
		const properties = cells.filter(([name]) => !/(?:\.\.\.|…)$/.test(name));
		putObject({ line, properties, isComplete: false }, part, reading);
	}
}

function readToldRows(rows: readonly PrintedLine[], { machine }: Part, reading: Reading): void {
	if (machine !== undefined) reading.from(machine);
	for (const { line, text } of rows) {
		const told = machine === undefined ? undefined : toldRow(text);
		if (!told || !putTold(told, reading)) reading.fault(line, 'unreadable', text);
	}
}

/**
 * The cells of one row, by the dashes: a number ends where they end, a text begins where they begin and may go on
 * over their end, and the last column goes on to the end of the line. Nothing where one cell reaches into the next,
 * or was cut short.
 */
function readTableRow(
	names: string,
	dashes: string,
	row: string,
): [name: string, data: string][] | undefined {
	if (/(?:\.\.\.|…)(?: |$)/.test(row)) return undefined;
	const columns = [...dashes.matchAll(/-+/g)].map(({ index, 0: { length } }) => ({
		start: index,
		end: index + length,
	}));
	const starts = columns.map(({ start, end }, at) => {
		const before = columns[at - 1];
		return before ? cellStart(row, start, end, before.end) : 0;
	});
	if (starts.includes(undefined)) return undefined;
	return columns.map(({ start, end }, at) => [
		names.slice(start, end).trim(),
		row.slice(starts[at], starts[at + 1]).trim(),
	]);
}

/** Where the cell of a column begins in a row; nothing where the one before has no end. */
function cellStart(row: string, start: number, end: number, least: number): number | undefined {
	if (row.slice(least, end).trim() === '') return start;
	const isBlank = (at: number) => !/\S/.test(row[at] ?? ' ');
	// A word that begins where the dashes do is a text of this column, and so is all behind it.
	if (!isBlank(start) && isBlank(start - 1)) return start;
	// Anything else ends where they end.
	if (isBlank(end - 1) || !isBlank(end)) return undefined;
	let from = end - 1;
	while (!isBlank(from - 1)) from--;
	return from < least ? undefined : from;
}
