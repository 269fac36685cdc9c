import { openKey } from '../snapshot.ts';
import { nameOf } from './printed-data.ts';
import { readRow } from './query-row.ts';
import type { Reading } from './reading.ts';

/** `Key Name:          HKEY_…`, in the language of the system. */
const keyLine = /^[^\s:][^:]{0,40}: +(HKEY_[A-Z_]+(?:\\.*)?)$/;
/** `  Type:            REG_DWORD`. */
const typeLine = /^ {1,4}[^\s:][^:]{0,30}: +(REG_[A-Z_]+)\s*$/;
const anyLine = /^ {1,4}[^\s:][^:]{0,30}:(?: +(.*))?$/;

/** Whether a text is what regedit saves as a text file: a line each for the name, type and data of a value. */
export function isRegeditText(text: string): boolean {
	const lines = text.split(/\r\n|\r|\n/);
	return lines.some((line) => keyLine.test(line)) && lines.some((line) => typeLine.test(line));
}

/** Reads keys and values. What a key has beyond those that are shown is not concluded: the text may be a part. */
export function readRegeditText(text: string, reading: Reading): void {
	const lines = text.split(/\r\n|\r|\n/);
	let key: string | undefined;
	for (const [at, line] of lines.entries()) {
		const opened = keyLine.exec(line)?.[1];
		if (opened !== undefined) {
			key = opened.trimEnd();
			openKey(reading.snapshot, key);
		}
		const type = typeLine.exec(line)?.[1];
		const name = anyLine.exec(lines[at - 1] ?? '')?.[1];
		if (type === undefined || name === undefined || key === undefined) continue;
		const data = anyLine.exec(lines[at + 1] ?? '')?.[1] ?? '';
		const row = readRow(`    x    ${type}    ${data}`);
		const isNumber = typeof row !== 'string' && row.data.type === 'REG_DWORD';
		if (isNumber) reading.put(key, { name: valueName(name), data: row.data });
		else if (type === 'REG_DWORD') reading.fault(at + 2, 'dwordNumber', lines[at + 1] ?? '');
		else if (typeof row !== 'string')
			reading.put(key, { name: valueName(name), data: row.data, unsure: 'type' });
		else reading.put(key, { name: valueName(name), data: { type: 3, hex: '' }, unsure: 'type' });
	}
}

/** `<NO NAME>` is the default value. */
function valueName(name: string): string {
	return /^<.*>$/.test(name.trim()) ? '' : nameOf(name.trimEnd());
}
