import { fold, openKey, parentOf, withFullRoot } from '../snapshot.ts';
import { dataOf, nameOf } from './printed-data.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';
import { isDashes } from './table.ts';
import type { PrintedLine } from './wrapped.ts';

/** `Hive: HKEY_…` above a listing, in the language of the system. */
const heading = /^\s*[^\s"':{}\\]+ ?: ?(HKEY_.*)$/;

/** Whether a line names the key of the listing below it. */
export function isHeading(text: string): boolean {
	return heading.test(text);
}

/** A name that did not fit, or what stands where somebody left something out: `[...]`, `<snip>`. */
const cut = /(?:\.\.\.|…)\W?$|^\W*(?:snip|snipped|cut|omitted|etc)\W*$/i;

/**
 * Reads a listing of `Get-ChildItem` or `Get-Item`: subkeys on the left, on the right all values of each. It shows
 * every value of a subkey behind which another one or an empty line stands.
 *
 * @param start of the heading among the lines
 * @returns the line behind the listing
 */
export function readListing(
	lines: readonly PrintedLine[],
	start: number,
	part: Part,
	reading: Reading,
): number {
	const key = withFullRoot((heading.exec(lines[start]?.text ?? '')?.[1] ?? '').trimEnd());
	const table = tableBelow(lines, start + 1);
	if (key === undefined || table === undefined || part.machine === undefined) return start + 1;
	reading.from(part.machine);
	const end = endOf(lines, table.start);
	const rows = lines.slice(table.start, end).map(({ text }) => text);
	const { names, isOdd } = readRows(rows, key, table.column, end < lines.length, reading);
	reading.print(`${key}\\*`, names);
	noteChildren(key, isOdd, part, reading);
	return end;
}

/** The line behind a table: the next empty one, or none. */
function endOf(lines: readonly PrintedLine[], start: number): number {
	let at = start;
	while (at < lines.length && lines[at]?.text.trim() !== '') at++;
	return at;
}

/**
 * The table below a heading: one line of titles, and one of dashes.
 *
 * @returns its first row, and the column in which its right half begins; nothing where it is none
 */
function tableBelow(
	lines: readonly PrintedLine[],
	from: number,
): { start: number; column: number } | undefined {
	let at = from;
	let titles = 0;
	for (; at < lines.length && titles < 2 && !isDashes(lines[at]?.text); at++) {
		if (lines[at]?.text.trim() !== '') titles++;
	}
	if (titles !== 1) return undefined;
	return { start: at + 1, column: /^ *-+ +/.exec(lines[at]?.text ?? '')?.[0].length ?? 0 };
}

/**
 * Reads the rows of a listing: subkeys, each with its values.
 *
 * @param column in which the values begin
 * @param isEnded whether something follows, so that nothing of the last subkey is missing
 * @returns the names of the subkeys behind an empty one; and whether one was cut, so that not all are known
 */
function readRows(
	rows: readonly string[],
	key: string,
	column: number,
	isEnded: boolean,
	reading: Reading,
): { names: string[]; isOdd: boolean } {
	const names = [''];
	let isOdd = false;
	let subkey: string | undefined;
	let values: string[] = [];
	/** Something of the subkey was cut. */
	let isCut = false;

	const endSubkey = () => {
		if (subkey === undefined) return;
		if (!isCut) openKey(reading.snapshot, subkey).isWhole = true;
		reading.print(subkey, values);
		values = [];
	};
	const beginSubkey = (name: string) => {
		const isCutName = cut.test(name);
		// Whoever cut the list here may have cut values of the one before.
		isCut ||= isCutName;
		endSubkey();
		isOdd ||= isCutName;
		isCut = false;
		subkey = isCutName ? undefined : `${key}\\${name}`;
		if (subkey) openKey(reading.snapshot, subkey);
		names.push(name);
	};
	/** `Enabled : 1`. */
	const readValue = (of: string, text: string) => {
		const colon = text.search(/ :(?: |$)/);
		const name = text.slice(0, Math.max(colon, 0)).trim();
		const data = text.slice(colon + 2).trim();
		if (name === '' || cut.test(name) || cut.test(data)) isCut = true;
		else {
			reading.put(of, { name: nameOf(name), data: dataOf(data), unsure: 'type' });
			values.push(name);
		}
	};

	for (const row of rows) {
		const name = row.slice(0, column).trim();
		if (name !== '') beginSubkey(name);
		const right = row.slice(column);
		if (subkey !== undefined && right.trim() !== '') readValue(subkey, right);
	}
	if (isEnded) endSubkey();
	return { names, isOdd };
}

/** A listing that was asked for in full names all subkeys of its key. */
function noteChildren(
	key: string,
	isOdd: boolean,
	{ asked, isEnded }: Part,
	{ snapshot }: Reading,
): void {
	if (asked.for !== 'children' || !asked.isWhole || !isEnded || isOdd || asked.key === undefined)
		return;
	if (fold(key) === fold(asked.key)) openKey(snapshot, key).below = 'names';
	else if (asked.isTree && fold(parentOf(key)).startsWith(fold(asked.key)))
		openKey(snapshot, key).below = 'names';
}
