import { type StoredData, utf16Hex } from '../../plan/stored.ts';
import { dataFromHex } from '../data-from-hex.ts';
import { typeNames } from '../type-name.ts';
import type { ReadFaultKind } from './fault.ts';

/** `    Enabled    REG_DWORD    0x1`: four spaces stand before, between and after; a name may hold more. */
export function readRow(line: string): { name: string; data: StoredData } | ReadFaultKind {
	const row = shape('').exec(line) ?? shape('i').exec(line);
	if (!row) return 'unreadable';
	const [, before, type, text] = row as unknown as [string, string, string, string];
	const number = typeNames.indexOf(type.toUpperCase() as (typeof typeNames)[number]);
	if (number < 0) return 'typeUnknown';
	const spaced = before.startsWith('    ') && before.endsWith('    ');
	const name =
		spaced && before.length > 8 ? before.slice(4, -4) : before.trim().replace(/^[•‣▪*–-]\s+/, '');
	const data = readData(number, text);
	return typeof data === 'string' ? data : { name: /^\(.*\)$/.test(name) ? '' : name, data };
}

function shape(flags: string): RegExp {
	return new RegExp(/^(.*?\s)(REG_[A-Z_]*)(?: \(\d+\))?(?: {1,4}|\t)?(.*)$/s, `s${flags}`);
}

const number =
	/(?:^|\s)(\S{1,60})\s{1,20}(REG_DWORD)\s{1,20}(0x[0-9a-f]{1,8}|\d{1,10})(?: \(\d{1,10}\))?(?=\s|$)/gi;

/** The rows of numbers that a page has put on one line, and what stands before them; nothing where anything else does. */
export function rowsIn(line: string): { before: string; rows: string[] } | undefined {
	const found = [...line.matchAll(number)];
	const first = found[0];
	if (!first) return undefined;
	const rest = line.slice(first.index).replace(number, ' ');
	if (rest.trim() !== '') return undefined;
	const rows = found.map(([, name, type, data]) => `    ${name}    ${type}    ${data}`);
	return { before: line.slice(0, first.index).trimEnd(), rows };
}

/** A number in hex or decimal. regedit shows both; PowerShell takes what is over half of the range for negative. */
const digits = /^(?:0x([0-9a-f]{1,16})|(-?\d{1,10}))(?:\s\(-?\d{1,20}\))?\s*$/i;

function readData(type: number, text: string): StoredData | ReadFaultKind {
	switch (typeNames[type]) {
		case 'REG_DWORD':
		case 'REG_QWORD': {
			const [read, inHex, decimal] = digits.exec(text) ?? [];
			if (read === undefined || (type !== 4 && decimal?.startsWith('-'))) return 'dwordNumber';
			const value = Number(decimal);
			if (value < -0x80000000) return 'dwordDigits';
			const hex = inHex ?? (value < 0 ? value >>> 0 : value).toString(16);
			const width = type === 4 ? 8 : 16;
			if (hex.length > width) return 'dwordDigits';
			return dataFromHex(
				type,
				(hex.toLowerCase().padStart(width, '0').match(/../g) ?? []).reverse().join(''),
			);
		}
		case 'REG_SZ':
			return { type: 'REG_SZ', value: text };
		case 'REG_EXPAND_SZ':
			return { type, hex: utf16Hex(`${text}\0`) };
		case 'REG_MULTI_SZ':
			return { type, hex: utf16Hex(`${text.split('\\0').join('\0')}\0\0`) };
		default:
			return /^(?:[0-9a-f]{2})*\s*$/i.test(text)
				? { type, hex: text.trim().toLowerCase() }
				: 'hexNumber';
	}
}
