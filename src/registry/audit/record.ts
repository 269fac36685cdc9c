/** One line of what is kept: the cells of a table. */
export type RecordLine = readonly string[];

/** A table as text, with its columns one below the other. */
export function recordText(lines: readonly RecordLine[]): string {
	const widths = (lines[0] ?? []).map((_, column) =>
		Math.max(...lines.map((line) => (line[column] ?? '').length)),
	);
	return lines
		.map((line) =>
			line
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd(),
		)
		.join('\r\n');
}

/**
 * A table as CSV by RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it, because
 * what stands in a registry may come from anybody.
 */
export function recordCsv(lines: readonly RecordLine[]): string {
	const cell = (text: string) =>
		`"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
	return `${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
