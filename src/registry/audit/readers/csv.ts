import { isKnownName } from './known-names.ts';
import { putObject } from './properties.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';
import type { PrintedLine } from './wrapped.ts';

const mark = /^#TYPE\s/;

/** Whether a block is what `Export-Csv` or `ConvertTo-Csv` makes of keys: its columns name their path. */
export function isCsv(block: readonly PrintedLine[]): boolean {
	const head = headOf(block);
	return (
		head !== undefined &&
		separatorOf(head) !== undefined &&
		/(?:^|\W)PSPath(?:\W|$)|^"?Path"?[,;\t]"?Name"?[,;\t]"?Value"?$/.test(head)
	);
}

/** Reads a row for each key. The columns are those of the first key, so that a value may be there without one. */
export function readCsv(block: readonly PrintedLine[], part: Part, reading: Reading): void {
	const head = headOf(block) ?? '';
	const separator = separatorOf(head) ?? ',';
	const names = cellsOf(head, separator);
	const rows = block.slice(block.findIndex(({ text }) => text === head) + 1);
	for (const { line, text } of rows) {
		const cells = cellsOf(text, separator);
		if (cells.length !== names.length) reading.fault(line, 'unreadable', text);
		else {
			// Whoever chose the columns may have added some that are no values.
			const properties = cells
				.map((cell, at): [string, string] => [names[at] ?? '', cell])
				.filter(([name]) => isKnownName(name) || /^PS|^(?:Path|Name|Value)$/.test(name));
			putObject({ line, properties, isComplete: false }, part, reading);
		}
	}
}

function headOf(block: readonly PrintedLine[]): string | undefined {
	return block.slice(0, 2).find(({ text }) => !mark.test(text))?.text;
}

function separatorOf(head: string): string | undefined {
	return /^\s*(?:"[^"]{1,80}"|[\w()]{1,80})([,;\t])/.exec(head)?.[1];
}

function cellsOf(line: string, separator: string): string[] {
	const cell =
		separator === '\t'
			? /\t?(?:"((?:[^"]|"")*)"|([^\t"]*))/y
			: /[,;]?(?:"((?:[^"]|"")*)"|([^,;"]*))/y;
	const cells: string[] = [];
	while (cell.lastIndex < line.length) {
		const from = cell.lastIndex;
		if (from > 0 && line[from] !== separator) return [];
		const [, quoted, bare = ''] = cell.exec(line) ?? [];
		if (cell.lastIndex <= from) return cells;
		cells.push(quoted?.replaceAll('""', '"') ?? bare.trim());
	}
	return cells;
}
