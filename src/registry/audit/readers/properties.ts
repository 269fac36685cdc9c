import { fold, openKey, placeOf } from '../snapshot.ts';
import { keyOf } from './asked.ts';
import type { Asked } from './asked-for.ts';
import { isKnownName } from './known-names.ts';
import { machineOf } from './machine-name.ts';
import { dataOf, nameOf } from './printed-data.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';
import { putTold, toldObject } from './told-values.ts';
import type { PrintedLine } from './wrapped.ts';

/** Properties that PowerShell adds to every key it prints, here and from a distance. */
const added = /^(?:PS[A-Z][A-Za-z]+|RunspaceId)$/;

/** One printed object: its properties in order, as text. */
export interface Printed {
	line: number;
	properties: readonly (readonly [name: string, text: string])[];
	/** Whether the whole of it is there, from the first property to the last that PowerShell adds. */
	isComplete: boolean;
}

/** Reads a list: `Enabled : 1`, with the colons one below the other. */
export function readProperties(block: readonly PrintedLine[], part: Part, reading: Reading): void {
	const label = /\S *:(?= |$)/.exec(block[0]?.text ?? '');
	const column = label ? label.index + label[0].length - 1 : -1;
	const properties: [string, string][] = [];
	for (const { line, text } of block) {
		const name = text.slice(0, Math.max(column, 0)).trim();
		const isProperty =
			text[column] === ':' && name !== '' && /^(?: |$)/.test(text.slice(column + 1));
		if (isProperty) properties.push([name, text.slice(column + 1).trim()]);
		else if (part.asked.for !== 'nothing') reading.fault(line, 'unreadable', text);
	}
	const isComplete =
		properties.length === block.length && properties.some(([name]) => name === 'PSProvider');
	if (properties.length > 0)
		putObject({ line: block[0]?.line ?? 1, properties, isComplete }, part, reading);
}

/** Takes over what one printed object shows of a key, if it is known of which. */
export function putObject(printed: Printed, part: Part, reading: Reading): void {
	const own = new Map(printed.properties.map(([name, text]) => [fold(name), text]));
	const told = part.machine === undefined ? undefined : toldObject(own);
	if (told) {
		reading.from(machineOf(part.machine ?? ''));
		if (!putTold(told, reading)) reading.fault(printed.line, 'noPath', told.path);
		return;
	}
	const key = keyOfObject(own, printed, part, reading);
	if (key === undefined) return;
	const hasPath = own.has('pspath');
	// `Get-ChildItem | Format-List` names the values of a key, without their data.
	if (/^\{.*\}?$/.test(own.get('property') ?? '') && hasPath) openKey(reading.snapshot, key);
	else putValues(key, hasPath, printed, part.asked, reading);
}

/**
 * The key that a printed object is of: the one in its path, else the only one that was asked for. What is read next is
 * then of its machine. Says so where key or machine are not known.
 */
function keyOfObject(
	own: ReadonlyMap<string, string>,
	{ line, properties }: Printed,
	{ asked, machine: ofPart }: Part,
	reading: Reading,
): string | undefined {
	const path = own.get('pspath');
	const only = asked.for === 'values' && asked.keys?.length === 1 ? asked.keys[0] : undefined;
	const key = path === undefined ? only : keyOf(path);
	if (key === undefined) {
		if (asked.for === 'nothing') return undefined;
		for (const [name, text] of valuesOf(properties))
			reading.fault(line, 'noPath', `${name} : ${text}`);
		return undefined;
	}
	const machine = own.get('pscomputername') ?? ofPart;
	if (machine === undefined) {
		reading.fault(line, 'noMachine', path ?? key);
		return undefined;
	}
	reading.from(machineOf(machine));
	return key;
}

/** @param hasPath whether the object names its key itself */
function putValues(
	key: string,
	hasPath: boolean,
	{ properties, isComplete }: Printed,
	asked: Asked,
	reading: Reading,
): void {
	const values = valuesOf(properties);
	const names = asked.for === 'values' ? asked.names : undefined;
	// Without its path it may be any object; then only what the command asked for by name is a value.
	const isNamed = (name: string) =>
		names?.some((each) => isLike(name, each)) ?? asked.for === 'values';
	for (const [name, text] of values) {
		if (!hasPath && !isNamed(name)) continue;
		if (text === '') {
			if (!isNamed(name)) continue;
			openKey(reading.snapshot, key);
			if (names) reading.snapshot.blank.add(placeOf(key, name));
		} else reading.put(key, { name: nameOf(name), data: dataOf(text), unsure: 'type' });
	}
	const shown = values.map(([name]) => name);
	if (hasPath) reading.print(key, shown);
	const found = openKey(reading.snapshot, key);
	if (isComplete && asked.for === 'values' && asked.isWhole) found.isWhole = true;
}

/**
 * The properties that are values. PowerShell adds its own behind them; where others follow those, somebody chose the
 * columns, and may have added some.
 */
function valuesOf(properties: Printed['properties']): Printed['properties'] {
	const first = properties.findIndex(([name]) => added.test(name));
	const isChosen = first >= 0 && properties.slice(first).some(([name]) => !added.test(name));
	return properties.filter(([name]) => !added.test(name) && (!isChosen || isKnownName(name)));
}

function isLike(name: string, pattern: string): boolean {
	const [start = '', ...rest] = fold(pattern).split('*');
	return rest.length === 0 ? fold(name) === start : fold(name).startsWith(start);
}
