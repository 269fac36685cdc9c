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
	const importer = new Importer();
	for (const { line, text } of joinContinued(lines)) importer.run(line, text);
	const { snapshot, steps } = importer;
	return { snapshot, steps };
}

/** An import while it runs: what is in the registry, and the key that the values go to. */
class Importer {
	readonly snapshot = emptySnapshot('import');
	readonly steps: Step[] = [];
	private isAnsi = false;
	private key: string | undefined;
	private isDeleted = false;

	run(line: number, text: string): void {
		if (isBlank(text) || isComment(text)) return;
		const trimmed = text.replace(/^[ \t\ufeff]+/, '');
		if (isRegHeader(text)) {
			this.isAnsi = trimmed.startsWith('REGEDIT4');
			return;
		}
		const step: Step = { line, text: trimmed };
		this.steps.push(step);
		const skipped = this.skips(step);
		if (skipped) step.skipped = skipped;
	}

	/** Does what a line says, and notes it; or why an importer skips it. */
	private skips(step: Step): ReadFaultKind | undefined {
		const { text } = step;
		if (isMeantAsHeader(text) && !text.includes('=')) return 'header';
		if (text.startsWith('[')) return this.skipsKey(step);
		if (/^["@]/.test(text)) return this.skipsValue(step);
		return whyNot(text);
	}

	private skipsKey(step: Step): ReadFaultKind | undefined {
		const read = readKeyLine(step.text);
		this.key = undefined;
		if (typeof read === 'string') return read;
		this.key = read.key;
		this.isDeleted = read.deleted;
		step.key = read.key;
		if (read.deleted) {
			step.deletes = true;
			removeTree(this.snapshot, read.key);
		} else openKey(this.snapshot, read.key);
		return undefined;
	}

	private skipsValue(step: Step): ReadFaultKind | undefined {
		const value = readValueLine(step.text, this.isAnsi);
		if ('skipped' in value) return value.skipped;
		if (this.key === undefined) return 'noKey';
		if (this.isDeleted) return 'underDeletedKey';
		const { name, data } = value;
		const { values } = openKey(this.snapshot, this.key);
		step.name = name;
		step.key = this.key;
		if (data === 'delete') {
			step.deletes = true;
			values.delete(fold(name));
		} else {
			const unsure = value.isChanged ? ({ unsure: 'bytes' } as const) : {};
			values.set(fold(name), { name, data, ...unsure });
		}
		return undefined;
	}
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
