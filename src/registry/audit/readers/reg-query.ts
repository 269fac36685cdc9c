import { type StoredData, utf16Hex } from '../../plan/stored.ts';
import { dataFromHex } from '../data-from-hex.ts';
import {
	emptySnapshot,
	type FoundKey,
	fold,
	openKey,
	type Snapshot,
	withFullRoot,
} from '../snapshot.ts';
import { typeNames } from '../type-name.ts';
import { type ReadFault, type ReadFaultKind, readFault } from './fault.ts';
import { prompt } from './prompt.ts';

/**
 * Reads what `reg query` prints. Type names are the same on every Windows; the name of the default value stands in
 * brackets in the language of the system, and so does the closing line of a search. Without `/s` the subkeys are
 * named one below the other, without a blank line; with `/v` or in a search other values are left out. (From the
 * tests of Wine's `reg query`, which are run against Windows as well.)
 */
export function readRegQuery(text: string): { snapshot: Snapshot; faults: ReadFault[] } {
	const snapshot = emptySnapshot();
	const faults: ReadFault[] = [];
	const names = new Set<string>();
	let key: FoundKey | undefined;
	let asked: string | undefined;
	let indent = 0;
	let isPart = false;
	let isSearch = false;
	const lines = text.split(/\r\n|\r|\n/);
	for (let at = 0; at < lines.length; at++) {
		const printed = lines[at] as string;
		const number = at + 1;
		const bare = printed.trimStart();
		const isKey = isKeyLine(bare);
		if (isKey) indent = printed.length - bare.length;
		const line = isKey ? bare : printed.slice(Math.min(indent, printed.length - bare.length));
		if (prompt.test(line)) {
			const [, quoted, word = ''] = / query +(?:"([^"]*)"|(\S+))/i.exec(line) ?? [];
			asked = withFullRoot(quoted ?? word);
			isPart = / \/[vf]/i.test(line);
			continue;
		}
		if (isSummary(line)) isSearch = true;
		if (line.trim() === '' || isSummary(line)) continue;
		const isNamed = isKeyLine(lines[at - 1]) || isKeyLine(lines[number]) || at === lines.length - 2;
		const rest = isKey && isRestOfKey(printed, lines[number]) ? lines[++at] : '';
		const path = isKey ? withFullRoot(line + rest) : undefined;
		if (path !== undefined) {
			key = openKey(snapshot, path);
			key.partial ??= isPart || isNamed;
			asked = undefined;
			continue;
		}
		const value = readRow(line);
		if (typeof value !== 'string') {
			if (!key) faults.push(readFault(number, 'noKey', line));
			names.add(fold(value.name));
			key?.values.set(fold(value.name), value);
			if (key) key.partial = isPart;
		} else if (asked !== undefined && value === 'unreadable') {
			// The message that the key was not found, in whatever language.
			openKey(snapshot, asked).partial = isPart;
			asked = undefined;
		} else faults.push(readFault(number, value, line));
	}
	for (const found of snapshot.keys.values()) {
		found.partial ||= isSearch && names.size < 2;
		if (found.partial) snapshot.shows = 'key';
	}
	return { snapshot, faults };
}

function isKeyLine(line = ''): boolean {
	return /^\s*HK(?:EY_|LM\\)/.test(line);
}

/** Whether a narrow console broke a key, and this is the rest of it. */
function isRestOfKey(printed: string, next = ''): boolean {
	return printed.length > 78 && /^(?!HK|.*\sREG_)[^\s:][^:]*$/.test(next);
}

/** `End of search: 4 match(es) found.` in any language. */
function isSummary(line: string): boolean {
	return /^[^\s\\[\]"=:][^\\[\]"=:]{1,80}:(?:[^\\[\]"=]{0,80}\s)?\d+(?:[ .]|$)/.test(line);
}

/** `    Enabled    REG_DWORD    0x1`: four spaces stand before, between and after; a name may hold more. */
function readRow(line: string): { name: string; data: StoredData } | ReadFaultKind {
	const row = /^(.*?\s)(REG_[A-Z_]*)(?: {1,4}|\t)?(.*)$/s.exec(line);
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
