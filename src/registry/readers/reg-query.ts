import { dataFromHex } from '../data-from-hex.ts';
import {
	emptySnapshot,
	type FoundKey,
	fold,
	openKey,
	type Snapshot,
	withFullRoot,
} from '../snapshot.ts';
import { type StoredData, utf16Hex } from '../stored.ts';
import { typeNames } from '../type-name.ts';
import { type ReadFault, type ReadFaultKind, readFault } from './fault.ts';

/**
 * Reads what `reg query … /s` prints. Type names are the same on every Windows; the name of the default value
 * stands in brackets in the language of the system, and so does the closing line, which is passed over.
 */
export function readRegQuery(text: string): { snapshot: Snapshot; faults: ReadFault[] } {
	const snapshot = emptySnapshot();
	const faults: ReadFault[] = [];
	let key: FoundKey | undefined;
	let indent = 0;
	for (const [at, printed] of text.split(/\r\n|\r|\n/).entries()) {
		const bare = printed.trimStart();
		const isKey = /^HK(?:EY_|LM\\)/.test(bare);
		if (isKey) indent = printed.length - bare.length;
		const line = isKey ? bare : printed.slice(Math.min(indent, printed.length - bare.length));
		if (line.trim() === '' || isPrompt(line) || isSummary(line)) continue;
		const fault = (kind: ReadFaultKind) => faults.push(readFault(at + 1, kind, line));
		const path = isKey ? withFullRoot(line) : undefined;
		if (path !== undefined) {
			key = openKey(snapshot, path);
			continue;
		}
		const value = readRow(line);
		if (typeof value === 'string') fault(value);
		else if (!key) fault('noKey');
		else key.values.set(fold(value.name), value);
	}
	return { snapshot, faults };
}

function isPrompt(line: string): boolean {
	return /^[A-Za-z]:\\[^>]*>/.test(line);
}

/** `End of search: 4 match(es) found.` in any language. */
function isSummary(line: string): boolean {
	return /^[^\s\\[\]"=][^\\[\]"=]{1,80}: \d+ /.test(line);
}

/** `    Enabled    REG_DWORD    0x1`: four spaces stand before, between and after; a name may hold more. */
function readRow(line: string): { name: string; data: StoredData } | ReadFaultKind {
	let at = line.indexOf('REG_');
	while (at > 0 && !/\s/.test(line[at - 1] as string)) at = line.indexOf('REG_', at + 4);
	if (at <= 0) return 'unreadable';
	const type = /^REG_[A-Z_]+/.exec(line.slice(at, at + 40))?.[0] ?? '';
	const number = typeNames.indexOf(type as (typeof typeNames)[number]);
	if (number < 0) return 'typeUnknown';
	const before = line.slice(0, at);
	const spaced = before.startsWith('    ') && before.endsWith('    ');
	const name = spaced && before.length > 8 ? before.slice(4, -4) : before.trim();
	const data = readData(number, line.slice(at + type.length).replace(/^ {1,4}|^\t/, ''));
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
