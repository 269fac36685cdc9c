/** Whether a line holds the dashes that stand below the names of a table's columns. */
export function isDashes(line = ''): boolean {
	return /^ *-+(?: +-+)* *$/.test(line);
}

/**
 * The cells of one row, by the dashes: a number ends where they end, and the last column goes on to the end of
 * the line. Nothing where a text reaches over the end of its dashes or was cut short.
 */
export function readTableRow(
	names: string,
	dashes: string,
	row: string,
): [name: string, data: string][] | undefined {
	let from = 0;
	const cells = [...dashes.matchAll(/-+/g)].map(({ index, 0: { length } }): [string, string] => {
		const end = dashes.slice(index + length).trim() === '' ? row.length : index + length;
		const data = row.slice(from, end).trim();
		from = end;
		return [names.slice(index, index + length), data];
	});
	const isCut = [...dashes.matchAll(/- /g)].some(({ index }) => /\S/.test(row[index + 1] ?? ''));
	return isCut || /(?:\.\.\.|…)(?: |$)/.test(row) ? undefined : cells;
}
