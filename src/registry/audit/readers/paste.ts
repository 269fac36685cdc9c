import { emptySnapshot, type Snapshot } from '../snapshot.ts';
import { isCommand } from './commands.ts';
import { decodeExport } from './decode.ts';
import { type ReadFault, readFault } from './fault.ts';
import { readInstructions } from './instructions.ts';
import { readPowerShell } from './powershell.ts';
import { isRegHeader, readReg, type Step } from './reg.ts';
import { readRegQuery } from './reg-query.ts';

export type PasteFormat = 'reg' | 'reg-query' | 'powershell' | 'instructions' | 'unknown';

/** What was pasted or dropped, read as far as it can be read. */
export interface Paste {
	format: PasteFormat;
	snapshot: Snapshot;
	faults: ReadFault[];
	/** For instructions: what an import would do, line by line. */
	steps: Step[];
}

/**
 * Reads an export, a listing or registry instructions, whichever it is. Takes any input, throws nothing, and
 * takes time in proportion to its length.
 *
 * @param input pasted text, or the bytes of a file
 * @param ansi code page of a file that is neither UTF-16 nor UTF-8
 */
export function readPaste(input: string | Uint8Array, ansi?: string): Paste {
	const decoded = typeof input === 'string' ? input : decodeExport(input, ansi);
	// The marks of a quoting mail are not part of it.
	const bare = decoded.replace(/^(?:\ufeff|(?:> ?)+)/gm, '');
	// On a running Windows `CurrentControlSet` is a link to the first set, but after a start from the last good one.
	const text = /^\[?HK[^\\\r\n]+\\SYSTEM\\CurrentControlSet\\/im.test(bare)
		? bare
		: bare.replace(/(?<=\\SYSTEM\\)ControlSet001(?=\\)/gi, 'CurrentControlSet');
	const format = formatOf(text);
	return { format, steps: [], ...readAs(format, text) };
}

function readAs(format: PasteFormat, text: string): Omit<Paste, 'format' | 'steps'> {
	switch (format) {
		case 'reg':
			return readReg(text);
		case 'reg-query':
			return readRegQuery(withPlainSpaces(text));
		case 'powershell':
			return readPowerShell(withPlainSpaces(text));
		case 'instructions':
			return readInstructions(text);
		default: {
			const faults = text.trim() === '' ? [] : [readFault(1, 'unknownFormat', text.slice(0, 200))];
			return { snapshot: emptySnapshot('key'), faults };
		}
	}
}

/** A listing copied from a mail has no-break spaces for its gaps. One alone may be part of a name. */
function withPlainSpaces(text: string): string {
	return text.replace(/[ \u00a0]{2,}/g, (gap) => ' '.repeat(gap.length));
}

function formatOf(text: string): PasteFormat {
	const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
	if (isRegHeader(lines[0] ?? '')) return lines.some(isRunTogether) ? 'instructions' : 'reg';
	if (lines.some((line) => /^HK(?:EY_|LM\\)/.test(line))) return 'reg-query';
	if (lines.some((line) => /\sREG_[A-Z_]+\s+0x/.test(line))) return 'reg-query';
	if (lines.some((line) => /\[-?HK(?:EY_|LM\\)/i.test(line))) return 'instructions';
	if (lines.some((line) => />\s?reg(?:\.exe)? +query /i.test(line))) return 'reg-query';
	if (lines.some(isCommand) && !lines.some((line) => /^PSPath\s/.test(line))) return 'instructions';
	if (lines.some((line) => /HKEY_|HK(?:LM|CU):\\|^\s*[\p{L}\p{N}]+ *: /u.test(line)))
		return 'powershell';
	if (lines.some((line) => /"\s*=\s*\S/.test(line))) return 'instructions';
	return 'unknown';
}

/** Whether a line holds more than one key or value, as no export does. */
function isRunTogether(line: string): boolean {
	return (
		/^[*[].*?\][ *]*(?:\[-?HK|"\p{L}{1,40}" ?=)/u.test(line) ||
		/^[*"][^"=]{0,40}" ?= ?[a-z]{1,9} ?: ?[0-9a-f]{1,10}[ *]{1,9}["[]/i.test(line)
	);
}
