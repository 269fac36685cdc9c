import { fold, openKey, parentOf, withFullRoot } from '../snapshot.ts';
import { dataOf, nameOf } from './printed-data.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';
import { isDashes } from './table.ts';
import type { PrintedLine } from './wrapped.ts';

/** `Hive: HKEY_…` above a listing, in the language of the system. */
const heading = /^\s*[^\s"':{}\\]+ ?: ?(HKEY_.*)$/;

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
	let at = start + 1;
	let titles = 0;
	for (; at < lines.length && titles < 2 && !isDashes(lines[at]?.text); at++) {
		if (lines[at]?.text.trim() !== '') titles++;
	}
	if (key === undefined || titles !== 1 || part.machine === undefined) return start + 1;
	reading.from(part.machine);
	const column = /^ *-+ +/.exec(lines[at++]?.text ?? '')?.[0].length ?? 0;
	let subkey: string | undefined;
	let shown: string[] = [];
	const children = [''];
	let isCut = false;
	let isOdd = false;
	/** The values of the last subkey end here. */
	const close = () => {
		if (subkey === undefined) return;
		if (!isCut) openKey(reading.snapshot, subkey).isWhole = true;
		reading.print(subkey, shown);
		shown = [];
	};
	for (; at < lines.length && lines[at]?.text.trim() !== ''; at++) {
		const { text } = lines[at] as PrintedLine;
		const name = text.slice(0, column).trim();
		const right = text.slice(column);
		if (name !== '') {
			isCut ||= cut.test(name);
			close();
			isOdd ||= cut.test(name);
			isCut = false;
			subkey = cut.test(name) ? undefined : `${key}\\${name}`;
			if (subkey) openKey(reading.snapshot, subkey);
			children.push(name);
		}
		if (subkey === undefined || right.trim() === '') continue;
		const colon = right.search(/ :(?: |$)/);
		const value = right.slice(0, Math.max(colon, 0)).trim();
		const data = right.slice(colon + 2).trim();
		if (value === '' || cut.test(value) || cut.test(data)) isCut = true;
		else {
			reading.put(subkey, { name: nameOf(value), data: dataOf(data), unsure: 'type' });
			shown.push(value);
		}
	}
	if (at < lines.length) close();
	reading.print(`${key}\\*`, children);
	noteChildren(key, isOdd, part, reading);
	return at;
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
