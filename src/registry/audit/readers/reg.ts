import {
	emptySnapshot,
	fold,
	openKey,
	removeTree,
	type Snapshot,
	withFullRoot,
} from '../snapshot.ts';
import { type ReadFault, type ReadFaultKind, readFault } from './fault.ts';
import { readValueLine } from './reg-value.ts';

/** A line of a `.reg` text, with the line of the pasted text that it stands on. */
export interface RegLine {
	line: number;
	text: string;
}

/** What an importer does with one line. */
export interface Step extends RegLine {
	/** The key that the line opens or writes to. */
	key?: string;
	/** The value that it writes or deletes. */
	name?: string;
	/** Why it has no effect. */
	skipped?: ReadFaultKind;
}

export interface Import {
	snapshot: Snapshot;
	/** Every line that is neither blank nor a comment, in order. */
	steps: Step[];
}

const header = /^[ \t]*(?:Windows Registry Editor Version 5\.00|REGEDIT4)[ \t]*$/;

export function isRegHeader(text: string): boolean {
	return header.test(text.replace(/^\ufeff/, ''));
}

/** Runs `.reg` lines against an empty registry and notes what becomes of each. Skips what an importer skips. */
export function importLines(lines: readonly RegLine[]): Import {
	const snapshot = emptySnapshot();
	const steps: Step[] = [];
	let key: string | undefined;
	let ansi = false;
	let deleted = false;
	for (const { line, text } of joinContinued(lines)) {
		const trimmed = text.replace(/^[ \t\ufeff]+/, '');
		if (trimmed === '' || trimmed.startsWith(';') || trimmed.startsWith('#')) continue;
		if (isRegHeader(text)) {
			ansi = trimmed.startsWith('REGEDIT4');
			continue;
		}
		const step: Step = { line, text: trimmed };
		steps.push(step);
		if (trimmed.startsWith('[')) {
			const read = readKeyLine(trimmed);
			key = undefined;
			if (typeof read === 'string') {
				step.skipped = read;
				continue;
			}
			({ key, deleted } = read);
			step.key = key;
			if (deleted) removeTree(snapshot, key);
			else openKey(snapshot, key);
		} else if (/^["@]/.test(trimmed)) {
			const value = readValueLine(trimmed, ansi);
			if ('skipped' in value) step.skipped = value.skipped;
			else if (key === undefined) step.skipped = 'noKey';
			else if (deleted) step.skipped = 'underDeletedKey';
			else {
				const { values } = openKey(snapshot, key);
				step.name = value.name;
				step.key = key;
				if (value.data === 'delete') values.delete(fold(value.name));
				else values.set(fold(value.name), { name: value.name, data: value.data });
			}
		} else step.skipped = whyNot(trimmed);
	}
	return { snapshot, steps };
}

/** Reads a `.reg` export. */
export function readReg(text: string): { snapshot: Snapshot; faults: ReadFault[] } {
	const lines = text.split(/\r\n|\r|\n/).map((line, at) => ({ line: at + 1, text: line }));
	const { snapshot, steps } = importLines(lines);
	const faults = steps.flatMap(({ line, text, skipped }) =>
		skipped ? [readFault(line, skipped, text)] : [],
	);
	return { snapshot, faults };
}

/** Why a line that begins neither a key nor a value has no effect. */
function whyNot(line: string): ReadFaultKind {
	if (/^(?:Windows Registry Editor|REGEDIT)/i.test(line)) return 'header';
	return /^[«»„“”‘’']/.test(line) ? 'nameQuote' : 'unreadable';
}

function readKeyLine(line: string): { key: string; deleted: boolean } | ReadFaultKind {
	const end = line.lastIndexOf(']');
	if (end < 0) return 'keyOpen';
	const deleted = line[1] === '-';
	const name = line.slice(deleted ? 2 : 1, end);
	if (/^[ \t]/.test(name)) return 'keySpace';
	const key = withFullRoot(name);
	return key === undefined ? 'keyRoot' : { key, deleted };
}

/** Joins hex data that goes on after a comma and a backslash at the end of a line. */
function joinContinued(lines: readonly RegLine[]): RegLine[] {
	const joined: RegLine[] = [];
	let parts: string[] | undefined;
	for (const { line, text } of lines) {
		const goesOn = /[,:][ \t]*\\$/.test(text.trimEnd()) && (parts || /=hex/i.test(text));
		const part = goesOn ? text.trimEnd().slice(0, -1) : text;
		if (parts) parts.push(part.trim());
		else {
			parts = [part];
			joined.push({ line, text: part });
		}
		if (goesOn) continue;
		(joined.at(-1) as RegLine).text = parts.join('');
		parts = undefined;
	}
	if (parts) (joined.at(-1) as RegLine).text = parts.join('');
	return joined;
}
