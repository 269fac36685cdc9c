import type { Snapshot } from '../snapshot.ts';
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
	const text = (typeof input === 'string' ? input : decodeExport(input, ansi)).replace(
		/^\ufeff/,
		'',
	);
	const format = formatOf(text);
	switch (format) {
		case 'reg':
			return { format, ...readReg(text), steps: [] };
		case 'reg-query':
			return { format, ...readRegQuery(text), steps: [] };
		case 'powershell':
			return { format, ...readPowerShell(text), steps: [] };
		case 'instructions':
			return { format, ...readInstructions(text) };
		default: {
			const faults = text.trim() === '' ? [] : [readFault(1, 'unknownFormat', text.slice(0, 200))];
			return { format, snapshot: { keys: new Map(), shows: 'key' }, faults, steps: [] };
		}
	}
}

function formatOf(text: string): PasteFormat {
	const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
	if (isRegHeader(lines[0] ?? '')) return lines.some(isRunTogether) ? 'instructions' : 'reg';
	if (lines.some((line) => /^HK(?:EY_|LM\\)/.test(line))) return 'reg-query';
	if (lines.some((line) => /\sREG_[A-Z_]+\s+0x/.test(line))) return 'reg-query';
	if (lines.some((line) => /\[-?HK(?:EY_|LM\\)/i.test(line))) return 'instructions';
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
