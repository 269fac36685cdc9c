import { type StoredData, utf16Hex } from '../../plan/stored.ts';
import { dataFromHex } from '../data-from-hex.ts';
import { typeNames } from '../type-name.ts';
import type { ReadFaultKind } from './fault.ts';

/** `    Enabled    REG_DWORD    0x1`: four spaces stand before, between and after; a name may hold more. */
export function readRow(line: string): { name: string; data: StoredData } | ReadFaultKind {
	const row = /^(.*?\s)(REG_[A-Z_]*)(?: \(\d+\))?(?: {1,4}|\t)?(.*)$/s.exec(line);
	if (!row) return 'unreadable';
	const [, before, type, text] = row as unknown as [
		string,
		string,
		(typeof typeNames)[number],
		string,
	];
	const number = typeNames.indexOf(type);
	if (number < 0) return 'typeUnknown';
	const spaced = before.startsWith('    ') && before.endsWith('    ');
	const name = spaced && before.length > 8 ? before.slice(4, -4) : before.trim();
	const data = readData(number, text);
	return typeof data === 'string' ? data : { name: /^\(.*\)$/.test(name) ? '' : name, data };
}

function readData(type: number, text: string): StoredData | ReadFaultKind {
	switch (typeNames[type]) {
		case 'REG_DWORD':
		case 'REG_QWORD': {
			const digits = /^(?:0x([0-9a-f]{1,16})|(\d{1,10}))\s*$/i.exec(text);
			if (!digits) return 'dwordNumber';
			const hex = digits[1] ?? Number(digits[2]).toString(16);
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
