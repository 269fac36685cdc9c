import { emptySnapshot, type Snapshot } from '../snapshot.ts';
import type { SuiteList } from '../suite-list.ts';
import { isCommand } from './commands.ts';
import { isDeclared, readDeclared } from './declared.ts';
import { decodeExport, isBigEndian } from './decode.ts';
import { type ReadFault, readFault } from './fault.ts';
import { isHealthChecker, readHealthChecker } from './health-checker.ts';
import { readInstructions } from './instructions.ts';
import { isOwnLine } from './own-files.ts';
import { isComparison, isRow, isRunTogether, plain } from './printed-text.ts';
import { Reading } from './reading.ts';
import { readReg } from './reg.ts';
import { isRegHeader, type Step } from './reg-lines.ts';
import { readRegQuery } from './reg-query.ts';
import { type Part, partsOf } from './session.ts';
import { readShellOutput } from './shell-output.ts';
import { readSuites } from './suite-listing.ts';

export type PasteFormat =
	| 'reg'
	| 'reg-query'
	| 'powershell'
	| 'suites'
	| 'instructions'
	| 'unknown';

/** What was pasted or dropped, read as far as it can be read. */
export interface Paste {
	format: PasteFormat;
	snapshot: Snapshot;
	faults: ReadFault[];
	/** For instructions: what an import would do, line by line. */
	steps: Step[];
	/** The cipher suites that a command printed. */
	suites?: SuiteList;
}

/**
 * Reads an export, a listing or registry instructions, whichever it is. Takes any input, throws nothing, and
 * takes time in proportion to its length.
 *
 * @param input pasted text, or the bytes of a file
 * @param ansi code page of a file that is neither UTF-16 nor UTF-8
 */
export function readPaste(input: string | Uint8Array, ansi?: string): Paste {
	const text = typeof input === 'string' ? input : decodeExport(input, ansi);
	const paste = withSuites(readText(text), text);
	const isRefused = typeof input !== 'string' && paste.format === 'reg' && isBigEndian(input);
	if (isRefused) paste.faults.unshift(readFault(1, 'header', 'UTF-16BE'));
	return paste;
}

/** A list of cipher suites stands for itself, or beside what is read of the registry. */
function withSuites(paste: Paste, text: string): Paste {
	if (paste.format === 'instructions') return paste;
	const suites = readSuites(text);
	if (!suites) return paste;
	return paste.format === 'unknown'
		? { ...paste, format: 'suites', faults: [], suites }
		: {
				...paste,
				faults: paste.faults.filter((fault) => !/(?:TLS|SSL)_\w+_/.test(fault.text)),
				suites,
			};
}

function readText(decoded: string): Paste {
	// The marks of a quoting mail are not part of it.
	const bare = decoded.replace(/^(?:\ufeff|(?:> ?)+)/gm, '');
	// On a running Windows `CurrentControlSet` is a link to the first set, but after a start from the last good one.
	const text = /^\[?HK[^\\\r\n]+\\SYSTEM\\CurrentControlSet\\/im.test(bare)
		? bare
		: bare.replace(/(\\SYSTEM\\)ControlSet001(?=\\)/gi, '$1CurrentControlSet');
	const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
	if (isRegHeader(lines[0] ?? '') && !lines.some(isRunTogether)) {
		const { isExport, ...read } = readReg(text);
		return isExport ? { ...read, format: 'reg', steps: [] } : { ...read, format: 'instructions' };
	}
	if (isHealthChecker(text)) return readTool(text);
	if (isComparison(text))
		return { format: 'unknown', snapshot: emptySnapshot(), steps: [], faults: unknown(text) };
	if (isDeclared(text)) return { format: 'instructions', ...readDeclared(text) };
	if (lines.some(isOwnLine)) return { format: 'instructions', ...readInstructions(text) };
	if (!lines.some((line) => /\[-?HK(?:EY_|LM\\)/i.test(line)) || lines.some(isRow)) {
		const session = readSession(text);
		if (session.format !== 'unknown' || !lines.some(isCommand)) return { ...session, steps: [] };
	}
	if (lines.some((line) => /\[-?HK|"\s*=\s*\S/i.test(line) || isCommand(line))) {
		return { format: 'instructions', ...readInstructions(text) };
	}
	return { format: 'unknown', snapshot: emptySnapshot(), steps: [], faults: unknown(text) };
}

/** What HealthChecker prints says nothing of a registry where its TLS part was left out, or is an old one. */
function readTool(text: string): Paste {
	const reading = new Reading();
	readHealthChecker(text, reading);
	const { snapshot, faults } = reading;
	const isSilent = snapshot.keys.size + snapshot.blank.size + snapshot.reported.size === 0;
	if (!isSilent) return { format: 'powershell', snapshot, faults, steps: [] };
	return { format: 'unknown', snapshot, steps: [], faults: [readFault(1, 'noValues', text)] };
}

/** Reads commands with what they printed. Unknown where nothing of it says anything about a registry. */
function readSession(text: string): Omit<Paste, 'steps'> {
	const reading = new Reading();
	let format: PasteFormat | undefined;
	for (const part of partsOf(plain(text))) {
		if (part.asked.for === 'change') reading.forget();
		const isQuery = isQueryOutput(part);
		if (isQuery) readRegQuery(part, reading);
		else readShellOutput(part, reading);
		if (
			reading.snapshot.keys.size + reading.snapshot.absent.size + reading.snapshot.blank.size >
			0
		) {
			format ??= isQuery ? 'reg-query' : 'powershell';
		}
	}
	const { snapshot, faults } = reading;
	if (format) return { format, snapshot, faults };
	const why = faults.find(({ kind }) => kind !== 'unreadable');
	return { format: 'unknown', snapshot, faults: why ? [why] : unknown(text) };
}

function isQueryOutput({ asked, lines }: Part): boolean {
	if (asked.for !== 'unknown') return asked.for === 'query';
	if (lines.some((line) => /^ *-+ +-[- ]*$|^\s*PS(?:Parent)?Path\s/.test(line))) return false;
	return lines.some((line) => /^\s*HK(?:EY_|LM\\)|\sREG_[A-Z_]+\s|^\p{Lu}{2,9} ?: /u.test(line));
}

/** Why nothing can be said about a text. */
function unknown(text: string): ReadFault[] {
	if (text.trim() === '') return [];
	const kind = /HKEY_|HKLM|SCHANNEL/i.test(text) ? 'noValues' : 'unknownFormat';
	return [readFault(1, kind, text.slice(0, 200))];
}
