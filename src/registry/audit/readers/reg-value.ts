import type { StoredData } from '../../plan/stored.ts';
import { dataFromHex } from '../data-from-hex.ts';
import type { ReadFaultKind } from './fault.ts';

/** What an importer makes of one value line: data to write, a value to delete, or why it skips the line. */
export type ValueLine =
	| {
			name: string;
			data: StoredData | 'delete';
			/** The data are not those that an export has here: a text gets the end that it lacks, or its code page is a guess. */
			isChanged: boolean;
	  }
	| { skipped: ReadFaultKind };

/**
 * Reads one line such as `"Enabled"=dword:00000001` by the rules that real importers follow; they come from
 * the tests of Wine's `reg import`, which are run against Windows as well.
 *
 * @param ansi whether bytes of text types hold one byte a character (`REGEDIT4`)
 */
export function readValueLine(line: string, ansi = false): ValueLine {
	const named = line.startsWith('@') ? { text: '', end: 1 } : readQuoted(line);
	if (!named) return { skipped: 'nameQuote' };
	const rest = afterBlanks(line.slice(named.end));
	if (!rest.startsWith('=')) return { skipped: 'noEquals' };
	const data = readData(afterBlanks(rest.slice(1)), ansi);
	return typeof data === 'string' && data !== 'delete'
		? { skipped: data }
		: { name: named.text, data, isChanged: isChanged(rest, data, ansi) };
}

/** Whether an importer makes other data of a line than those of which an export made the line. */
function isChanged(text: string, data: StoredData | 'delete', ansi: boolean): boolean {
	if (data === 'delete' || data.type === 'REG_DWORD') return false;
	if ('value' in data && ansi && /[^ -~]/.test(data.value)) return true;
	// Bytes that are no text of one line: importers cut it at its first zero, or give it the end that it lacks.
	if (data.type === 1) return true;
	const type = /^=[ \t]*hex\([ \t]*0*([127])\):/.exec(text)?.[1];
	if (type === undefined) return false;
	const bytes = text.split(';')[0]?.match(/[0-9a-f]{1,2}(?=[ \t]*(?:,|$))/gi) ?? [];
	if (ansi) return bytes.some((byte) => Number.parseInt(byte, 16) > 0x7f);
	return bytes.length > 0 && bytes.length % 2 === 0 && !/0?0,0?0$/.test(bytes.slice(-2).join(','));
}

function readData(text: string, ansi: boolean): StoredData | 'delete' | ReadFaultKind {
	if (text.startsWith('-')) return atEnd(text.slice(1)) ? 'delete' : 'trailing';
	if (text.startsWith('"')) {
		const quoted = readQuoted(text);
		if (!quoted) return 'textQuote';
		return atEnd(text.slice(quoted.end)) ? { type: 'REG_SZ', value: quoted.text } : 'trailing';
	}
	const type = /^(dword|hex)(?:\(([^():]*)\))?([:：])/i.exec(text);
	if (!type) return 'typeUnknown';
	if (type[3] !== ':') return 'typeColon';
	if (type[1] !== type[1]?.toLowerCase()) return 'typeCase';
	const rest = text.slice(type[0].length);
	if (type[1] === 'hex') return readHex(rest, type[2], ansi);
	return type[2] === undefined ? readDword(rest) : 'typeUnknown';
}

function readDword(text: string): StoredData | ReadFaultKind {
	const [, number = '', after = ''] = /^[ \t]*([^ \t;]*)(.*)/s.exec(text) ?? [];
	if (!/^[0-9a-f]+$/i.test(number)) return 'dwordNumber';
	if (number.length > 8) return 'dwordDigits';
	if (!atEnd(after)) return 'trailing';
	return { type: 'REG_DWORD', value: Number.parseInt(number, 16) };
}

/** Types whose data are UTF-16 text. */
const textTypes = [1, 2, 7];

function readHex(
	text: string,
	number: string | undefined,
	ansi: boolean,
): StoredData | ReadFaultKind {
	// An importer reads the number as C does: blanks before it, any zeros, and 0 where there is none.
	if (number !== undefined && !/^[ \t]*[0-9a-f]*$/i.test(number)) return 'typeUnknown';
	const bytes = (text.split(';')[0] as string).split(',').map((byte) => byte.trim());
	if (bytes.at(-1) === '') bytes.pop();
	if (!bytes.every((byte) => /^0*[0-9a-f]{1,2}$/i.test(byte))) return 'hexNumber';
	const type = number === undefined ? 3 : Number.parseInt(number.trim() || '0', 16);
	if (type > 0xffffffff) return 'typeUnknown';
	const isText = textTypes.includes(type);
	const hex = bytes
		.map((byte) => byte.slice(-2).toLowerCase().padStart(2, '0') + (ansi && isText ? '00' : ''))
		.join('');
	return dataFromHex(
		type,
		isText && hex !== '' && !/0000$/.test(hex) && hex.length % 4 === 0 ? `${hex}0000` : hex,
	);
}

/** Text between quotation marks, where a backslash escapes a backslash or a quotation mark and nothing else. */
function readQuoted(line: string): { text: string; end: number } | undefined {
	const quoted = /^"([^"\\]*(?:\\["\\][^"\\]*)*)"/.exec(line);
	return quoted
		? { text: (quoted[1] as string).replace(/\\(.)/g, '$1'), end: quoted[0].length }
		: undefined;
}

function atEnd(rest: string): boolean {
	return /^(?:;|$)/.test(afterBlanks(rest));
}

/** Only spaces and tabs are blanks to an importer. A no-break space from a web page is not. */
function afterBlanks(text: string): string {
	return text.replace(/^[ \t]+/, '');
}
