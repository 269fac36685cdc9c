import { putObject } from './properties.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';
import type { PrintedLine } from './wrapped.ts';

/** Whether a line holds the dashes that stand below the names of a table's columns. */
export function isDashes(line = ''): boolean {
	return /^ *-+(?: +-+)* *$/.test(line);
}

/** Reads a table. Its rows name no key but in a column `PSPath`, unless the command asked for one key alone. */
export function readTable(block: readonly PrintedLine[], part: Part, reading: Reading): void {
	const [names, dashes, ...rows] = block;
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

/**
 * The cells of one row, by the dashes: a number ends where they end, and the last column goes on to the end of
 * the line. Nothing where a text reaches over the end of its dashes or was cut short.
 */
function readTableRow(
	names: string,
	dashes: string,
	row: string,
): [name: string, data: string][] | undefined {
	let from = 0;
	const cells = [...dashes.matchAll(/-+/g)].map(({ index, 0: { length } }): [string, string] => {
		const end = dashes.slice(index + length).trim() === '' ? row.length : index + length;
		const data = row.slice(from, end).trim();
		from = end;
		return [names.slice(index, index + length).trim(), data];
	});
	const isCut = [...dashes.matchAll(/- /g)].some(({ index }) => /\S/.test(row[index + 1] ?? ''));
	return isCut || /(?:\.\.\.|…)(?: |$)/.test(row) ? undefined : cells;
}
