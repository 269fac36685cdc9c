import { placeOf } from '../snapshot.ts';
import { keyOf } from './asked.ts';
import { isKnownName } from './known-names.ts';
import { dataOf } from './printed-data.ts';
import type { Reading } from './reading.ts';

/** A value with its key, as a script prints it that asks for one after the other. */
interface ToldValue {
	path: string;
	name: string;
	data: string;
}

/** The columns of the script with which Microsoft has TLS 1.2 checked for Entra Connect: "Not Found" stands for no value. */
const columns = /^\s*Path\s+Name\s+Value\s*$/i;
const row =
	/^\s*((?:Registry::)?HK\S.{5,300}?)\s+(\w+)\s+(-?\d{1,10}|0x[\da-f]{1,8}|Not Found)\s*$/i;

/** Whether the names of a table's columns are those of path, name and value. */
export function isToldTable(names: string): boolean {
	return columns.test(names.slice(0, 400));
}

/** A row of such a table; nothing where it was cut short. */
export function toldRow(text: string): ToldValue | undefined {
	const [, path, name, data] = row.exec(text.slice(0, 600)) ?? [];
	const isCut = /\.\.\.|…/.test(path ?? '');
	return isCut ||
		path === undefined ||
		name === undefined ||
		data === undefined ||
		!isKnownName(name)
		? undefined
		: { path, name, data };
}

/** The same as a list, JSON or CSV. */
export function toldObject(own: ReadonlyMap<string, string>): ToldValue | undefined {
	const [path = '', name = '', data = ''] = ['path', 'name', 'value'].map((each) => own.get(each));
	return own.has('pspath') || !/^(?:Registry::)?HK/i.test(path) || data === ''
		? undefined
		: toldRow(`${path} ${name} ${data}`);
}

/** @returns whether it names a key of the registry in full */
export function putTold({ path, name, data }: ToldValue, reading: Reading): boolean {
	const key = keyOf(path);
	if (key === undefined) return false;
	if (/^not found$/i.test(data)) reading.snapshot.blank.add(placeOf(key, name));
	else {
		const number = /^0x/i.test(data) ? String(Number(data)) : data;
		reading.put(key, { name, data: dataOf(number), unsure: 'type' });
	}
	return true;
}
