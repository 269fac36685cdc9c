import {
	emptySnapshot,
	fold,
	openKey,
	removeTree,
	type Snapshot,
	withFullRoot,
} from '../snapshot.ts';
import { type ReadFault, type ReadFaultKind, readFault } from './fault.ts';
import { provenBy } from './reg-export.ts';
import {
	isBlank,
	isComment,
	isMeantAsHeader,
	isRegHeader,
	joinContinued,
	type RegLine,
	type Step,
} from './reg-lines.ts';
import { readValueLine } from './reg-value.ts';

export interface Import {
	snapshot: Snapshot;
	/** Every line that is neither blank nor a comment, in order. */
	steps: Step[];
}

/** Runs `.reg` lines against an empty registry and notes what becomes of each. Skips what an importer skips. */
export function importLines(lines: readonly RegLine[]): Import {
	const snapshot = emptySnapshot('import');
	const steps: Step[] = [];
	let key: string | undefined;
	let ansi = false;
	let deleted = false;
	for (const { line, text } of joinContinued(lines)) {
		const trimmed = text.replace(/^[ \t\ufeff]+/, '');
		if (isBlank(text) || isComment(text)) continue;
		if (isRegHeader(text)) {
			ansi = trimmed.startsWith('REGEDIT4');
			continue;
		}
		const step: Step = { line, text: trimmed };
		steps.push(step);
		if (isMeantAsHeader(trimmed) && !trimmed.includes('=')) step.skipped = 'header';
		else if (trimmed.startsWith('[')) {
			const read = readKeyLine(trimmed);
			key = undefined;
			if (typeof read === 'string') {
				step.skipped = read;
				continue;
			}
			({ key, deleted } = read);
			step.key = key;
			if (deleted) {
				step.deletes = true;
				removeTree(snapshot, key);
			} else openKey(snapshot, key);
		} else if (/^["@]/.test(trimmed)) {
			const value = readValueLine(trimmed, ansi);
			if ('skipped' in value) step.skipped = value.skipped;
			else if (key === undefined) step.skipped = 'noKey';
			else if (deleted) step.skipped = 'underDeletedKey';
			else {
				const { values } = openKey(snapshot, key);
				step.name = value.name;
				step.key = key;
				if (value.data === 'delete') {
					step.deletes = true;
					values.delete(fold(value.name));
				} else {
					const { name, data } = value;
					const unsure = value.isChanged ? ({ unsure: 'bytes' } as const) : {};
					values.set(fold(name), { name, data, ...unsure });
				}
			}
		} else step.skipped = whyNot(trimmed);
	}
	return { snapshot, steps };
}

/** Reads a text with the header of a `.reg` file: an export, or what imports like one. */
export function readReg(text: string): Import & { faults: ReadFault[]; isExport: boolean } {
	const lines = text.split(/\r\n|\r|\n/).map((line, at) => ({ line: at + 1, text: line }));
	const { snapshot, steps } = importLines(lines);
	const isExport =
		!lines.some(({ text }) => isComment(text)) && !steps.some((step) => step.deletes);
	if (isExport) provenBy(lines, steps, snapshot);
	const faults = steps.flatMap(({ line, text, skipped }) =>
		skipped ? [readFault(line, skipped, text)] : [],
	);
	return { snapshot, steps, faults, isExport };
}

/** Why a line that begins neither a key nor a value has no effect. */
function whyNot(line: string): ReadFaultKind {
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
