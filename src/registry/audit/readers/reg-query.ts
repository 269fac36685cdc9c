import { fold, markAbsent, openKey, placeOf, withFullRoot } from '../snapshot.ts';
import { as32 } from './asked-query.ts';
import { machineOf } from './machine-name.ts';
import { saysDenied, saysNotFound } from './messages.ts';
import { readRow } from './query-row.ts';
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
		const isKey = isKeyLine(bare);
		if (isKey) indent = printed.length - bare.length;
		const line = isKey ? bare : printed.slice(Math.min(indent, printed.length - bare.length));
		if (isSummary(line)) {
			isOdd = true;
			continue;
		}
		const [, host, own = line] = /^\\\\([^\\]+)\\(HK.*)$/.exec(line) ?? [];
		if (host) reading.from(machineOf(host));
		const rest = isKey && isRestOfKey(printed, lines[at + 1]) ? lines[++at] : '';
		const path = isKey ? withFullRoot(own + rest) : undefined;
		if (path !== undefined) {
			if (last) last.isClosed = true;
			const key = asked.for === 'query' && asked.is32 ? as32(path) : path;
			openKey(reading.snapshot, key);
			sections.push({ key, names: [], isClosed: false });
			continue;
		}
		const value = readRow(line);
		if (typeof value !== 'string') {
			if (!last) reading.fault(number, 'noKey', line);
			else {
				last.names.push(value.name);
				// What is printed of a list does not tell its separators from its text.
				const unsure = value.data.type === 7 ? ({ unsure: 'type' } as const) : {};
				reading.put(last.key, { ...value, ...unsure });
			}
			continue;
		}
		isOdd = true;
		if (value === 'unreadable' && readMessage(line, number, part, reading)) continue;
		reading.fault(number, value, line);
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

function isKeyLine(line = ''): boolean {
	return /^\s*(?:\\\\[\w.-]+\\)?HK(?:EY_|LM\\)/.test(line) && !/: +(?:0x[\da-f]|["'])/i.test(line);
}

/** Whether a narrow console broke a key, and this is the rest of it. */
function isRestOfKey(printed: string, next = ''): boolean {
	return printed.length > 78 && /^(?!HK|.*\sREG_)[^\s:][^:]*$/.test(next);
}

/** `End of search: 4 match(es) found.` in any language. */
function isSummary(line: string): boolean {
	return /^[^\s\\[\]"=:][^\\[\]"=:]{1,80}:(?:[^\\[\]"=]{0,80}\s)?\d+(?:[ .]|$)/.test(line);
}
