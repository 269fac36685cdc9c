import { fold, markAbsent, openKey, placeOf } from '../snapshot.ts';
import { as32 } from './asked-query.ts';
import { readKeyLine, startsWithKey } from './key-line.ts';
import { machineOf } from './machine-name.ts';
import { saysDenied, saysNotFound } from './messages.ts';
import { readRow, rowsIn } from './query-row.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';

/** A key that was printed, and whether an empty line shows that its values end there. */
interface Section {
	key: string;
	names: string[];
	isClosed: boolean;
}

/**
 * Reads what `reg query` prints. Type names are the same on every Windows; the name of the default value stands in
 * brackets in the language of the system, and so does the closing line of a search. (From the tests of Wine's
 * `reg query`, which are run against Windows as well.) Without the command nobody knows whether other values were
 * left out, so that then only what is printed is proven.
 */
export function readRegQuery(part: Part, reading: Reading): void {
	const { asked, lines, firstLine } = part;
	const sections: Section[] = [];
	let current: Section | undefined;
	let indent = 0;
	let isOdd = false;
	const machine = (asked.for === 'query' && asked.machine) || part.machine;
	if (machine === undefined || /[$%]/.test(machine)) {
		reading.fault(firstLine, 'noMachine', lines[0] ?? '');
		return;
	}
	reading.from(machineOf(machine));
	for (let at = 0; at < lines.length; at++) {
		const printed = lines[at] as string;
		const number = firstLine + at;
		const bare = printed.trimStart();
		const last = sections.at(-1);
		if (bare === '') {
			if (last) last.isClosed = true;
			continue;
		}
		const isKey = startsWithKey(bare);
		if (isKey) indent = printed.length - bare.length;
		const line = isKey ? bare : printed.slice(Math.min(indent, printed.length - bare.length));
		if (isSummary(line)) {
			isOdd = true;
			continue;
		}
		const joined = rowsIn(line);
		let rows: readonly string[] =
			joined && joined.before === '' && joined.rows.length > 1 ? joined.rows : [line];
		if (isKey) {
			const own = readKeyLine(bare, lines[at + 1]);
			at += own.taken;
			({ rows } = own);
			if (own.host) reading.from(machineOf(own.host));
			if (last) last.isClosed = true;
			current = undefined;
			if (own.key !== undefined) {
				const key = asked.for === 'query' && asked.is32 ? as32(own.key) : own.key;
				openKey(reading.snapshot, key);
				current = { key, names: [], isClosed: false };
				sections.push(current);
			} else {
				isOdd = true;
				reading.fault(number, 'unreadable', line);
			}
		}
		isOdd ||= rows.length > (isKey ? 0 : 1);
		for (const row of rows) {
			const value = readRow(row);
			if (typeof value === 'string') {
				isOdd = true;
				if (value === 'unreadable' && readMessage(row, number, part, reading)) continue;
				reading.fault(number, value, row);
			} else if (!current) reading.fault(number, 'noKey', row);
			else {
				current.names.push(value.name);
				// What is printed of a list does not tell its separators from its text.
				const unsure = value.data.type === 7 ? ({ unsure: 'type' } as const) : {};
				reading.put(current.key, { ...value, ...unsure });
			}
		}
	}
	for (const { key, names } of sections) reading.print(key, names);
	if (!isOdd) prove(sections, part, reading);
}

/** What a message in place of an output proves. */
function readMessage(line: string, number: number, { asked }: Part, reading: Reading): boolean {
	const { snapshot } = reading;
	if (saysDenied(line)) {
		if (asked.for === 'query') snapshot.denied.add(fold(asked.key));
		reading.fault(number, 'denied', line);
	} else if (!saysNotFound(line)) return false;
	else if (asked.for !== 'query') reading.fault(number, 'noCommand', line);
	else if (asked.name === undefined && asked.isWhole) markAbsent(snapshot, asked.key);
	else if (asked.name !== undefined && asked.isWhole)
		snapshot.blank.add(placeOf(asked.key, asked.name));
	return true;
}

/** What an output proves of what it does not show, by its command. */
function prove(
	sections: readonly Section[],
	{ asked, isEnded }: Part,
	{ snapshot }: Reading,
): void {
	if (asked.for !== 'query' || !asked.isWhole || asked.name !== undefined) return;
	const root = fold(asked.key);
	const isBelow = ({ key }: Section) => fold(key) === root || fold(key).startsWith(`${root}\\`);
	if (sections.length === 0 || !sections.every(isBelow)) return;
	const own = openKey(snapshot, asked.key);
	for (const { key, isClosed } of sections) {
		if ((asked.isTree || fold(key) === root) && (isClosed || isEnded))
			openKey(snapshot, key).isWhole = true;
	}
	if (fold(sections[0]?.key ?? '') !== root && !asked.isTree) own.isWhole = true;
	if (isEnded) own.below = asked.isTree ? 'tree' : 'names';
}

/** `End of search: 4 match(es) found.` in any language. */
function isSummary(line: string): boolean {
	return /^[^\s\\[\]"=:][^\\[\]"=:]{1,80}:(?:[^\\[\]"=]{0,80}\s)?\d+(?:[ .]|$)/.test(line);
}
