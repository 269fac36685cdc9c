import type { Snapshot } from '../snapshot.ts';
import type { SuiteList } from '../suite-list.ts';
import { isReadCommand } from './asked.ts';
import { hasCommands } from './commands.ts';
import { isDeclared, readDeclared } from './declared.ts';
import { type ReadFault, readFault } from './fault.ts';
import { isHealthChecker, readHealthChecker } from './health-checker.ts';
import { readInstructions } from './instructions.ts';
import { isOwnLine, withItemsJoined } from './own-files.ts';
import { isPage } from './page.ts';
import { isComparison, isRow, isRunTogether, plain } from './printed-text.ts';
import { prompt } from './prompt.ts';
import { isQueryOutput } from './query-output.ts';
import { Reading } from './reading.ts';
import { readReg } from './reg.ts';
import { isRegHeader, type Step } from './reg-lines.ts';
import { readRegQuery } from './reg-query.ts';
import { isRegeditText, readRegeditText } from './regedit-text.ts';
import { partsOf } from './session.ts';
import { readShellOutput } from './shell-output.ts';
import { readSuites } from './suite-listing.ts';

export type PasteFormat =
	| 'reg'
	| 'reg-query'
	| 'powershell'
	| 'suites'
	| 'instructions'
	| 'unknown';

/** What a piece of a text shows. */
export interface PieceRead {
	format: PasteFormat;
	/** What it shows of each machine; without a name where the piece itself names none. */
	machines: { name: string; snapshot: Snapshot }[];
	faults: ReadFault[];
	/** For instructions: what an import would do, line by line. */
	steps: Step[];
	/** The cipher suites that a command printed. */
	suites?: SuiteList;
}

/** Reads an export, what commands printed, or instructions, as whatever the piece is. */
export function readPiece(text: string): PieceRead {
	const read = readState(text);
	if (read.format === 'instructions') return read;
	// A list of cipher suites stands for itself, or beside what is read of the registry.
	const suites = readSuites(text);
	if (!suites) return read;
	return read.format === 'unknown'
		? { ...read, format: 'suites', faults: [], suites }
		: {
				...read,
				faults: read.faults.filter((fault) => !/(?:TLS|SSL)_\w+_/.test(fault.text)),
				suites,
			};
}

function readState(printed: string): PieceRead {
	const text = withItemsJoined(printed);
	const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
	if (isRegHeader(lines[0] ?? '') && !lines.some(isRunTogether) && !isPage(lines)) {
		const { isExport, ...read } = readReg(text);
		return isExport ? { ...one('reg', read), steps: [] } : one('instructions', read);
	}
	if (isHealthChecker(text)) return readTool(text, readHealthChecker, 'powershell');
	if (isRegeditText(text)) return readTool(text, readRegeditText, 'reg-query');
	if (isComparison(text)) return nothing(unknown(text));
	if (isDeclared(text)) return one('instructions', readDeclared(text));
	if (lines.some(isOwnLine)) return one('instructions', readInstructions(text));
	const isScript = hasCommands(text);
	if ((!isTyped(lines) && !(isScript && !lines.some(isPrinted))) || lines.some(isRow)) {
		const session = readSession(text);
		if (session.format !== 'unknown' || !isScript) return session;
	}
	if (isScript || lines.some((line) => /\[-?HK|"\s*=\s*\S/i.test(line))) {
		return one('instructions', readInstructions(text));
	}
	return nothing(unknown(text));
}

/** Whether lines are of a file for an import, or of a page that shows one: a key in brackets, or assignments alone. */
function isTyped(lines: readonly string[]): boolean {
	if (lines.some((line) => /\[-?HK(?:EY_|LM\\)/i.test(line))) return true;
	const isSession = lines.some((line) => prompt.test(line) || isReadCommand(line));
	return !isSession && lines.some((line) => /^\s*"[^"]{1,80}" ?= ?(?:dword:|hex|"|-)/i.test(line));
}

/** Whether a line is a prompt, or one that a command of PowerShell printed. */
function isPrinted(line: string): boolean {
	return prompt.test(line) || /^\s*[\w()]+ +: |^ *-+ +-[- ]*$/.test(line);
}

function one(
	format: PasteFormat,
	{ snapshot, ...read }: { snapshot: Snapshot; faults: ReadFault[]; steps: Step[] },
): PieceRead {
	return { format, machines: [{ name: '', snapshot }], ...read };
}

function nothing(faults: ReadFault[]): PieceRead {
	return { format: 'unknown', machines: [], faults, steps: [] };
}

/** What HealthChecker prints says nothing of a registry where its TLS part was left out, or is an old one. */
function readTool(
	text: string,
	read: (text: string, reading: Reading) => void,
	format: PasteFormat,
): PieceRead {
	const reading = new Reading();
	read(text, reading);
	const { all: machines, faults } = reading;
	if (machines.length === 0) return nothing([readFault(1, 'noValues', text)]);
	return { format, machines, faults, steps: [] };
}

/** Reads commands with what they printed. Unknown where nothing of it says anything about a registry. */
function readSession(text: string): PieceRead {
	const reading = new Reading();
	let format: PasteFormat | undefined;
	for (const part of partsOf(plain(text))) {
		if (part.isOf32) {
			reading.fault(part.firstLine, 'console32', part.command || (part.lines[0] ?? ''));
			continue;
		}
		if (part.asked.for === 'change') reading.forget();
		reading.ask(part);
		const isQuery = isQueryOutput(part);
		if (isQuery) readRegQuery(part, reading);
		else readShellOutput(part, reading);
		if (reading.endPart()) format ??= isQuery ? 'reg-query' : 'powershell';
	}
	const { all: machines, faults } = reading;
	if (format) return { format, machines, faults, steps: [] };
	const why = faults.find(({ kind }) => kind !== 'unreadable');
	return nothing(why ? [why] : unknown(text));
}

/** Why nothing can be said about a text. */
function unknown(text: string): ReadFault[] {
	if (text.trim() === '') return [];
	const kind = /HKEY_|HKLM|SCHANNEL/i.test(text) ? 'noValues' : 'unknownFormat';
	return [readFault(1, kind, text.slice(0, 200))];
}
