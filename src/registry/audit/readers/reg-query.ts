import { fold, openKey } from '../snapshot.ts';
import { machineOf } from './machine-name.ts';
import { QueryReader, type Section } from './query-reader.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';

/**
 * Reads what `reg query` prints. Type names are the same on every Windows; the name of the default value stands in
 * brackets in the language of the system, and so does the closing line of a search. (From the tests of Wine's
 * `reg query`, which are run against Windows as well.) Without the command nobody knows whether other values were
 * left out, so that then only what is printed is proven.
 */
export function readRegQuery(part: Part, reading: Reading): void {
	const { asked, lines, firstLine } = part;
	const machine = (asked.for === 'query' && asked.machine) || part.machine;
	if (machine === undefined || /[$%]/.test(machine)) {
		reading.fault(firstLine, 'noMachine', lines[0] ?? '');
		return;
	}
	reading.from(machineOf(machine));
	const { sections, isOdd } = new QueryReader(part, reading).read();
	for (const { key, names } of sections) reading.print(key, names);
	if (!isOdd) prove(sections, part, reading);
}

/** What an output proves of what it does not show, by its command. */
function prove(
	sections: readonly Section[],
	{ asked, isEnded }: Part,
	{ snapshot }: Reading,
): void {
	if (asked.for !== 'query' || !asked.isWhole || asked.name !== undefined) return;
	const root = fold(asked.key);
	const isBelow = ({ key }: Section) => fold(key) === root || fold(key).startsWith(`${root}\\`);
	if (sections.length === 0 || !sections.every(isBelow)) return;
	const own = openKey(snapshot, asked.key);
	for (const { key, isClosed } of sections) {
		if ((asked.isTree || fold(key) === root) && (isClosed || isEnded))
			openKey(snapshot, key).isWhole = true;
	}
	if (fold(sections[0]?.key ?? '') !== root && !asked.isTree) own.isWhole = true;
	if (isEnded) own.below = asked.isTree ? 'tree' : 'names';
}
