import { readKeyLine, startsWithKey } from './key-line.ts';
import { isKnownName } from './known-names.ts';
import { dataOf } from './printed-data.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';
import type { PrintedLine } from './wrapped.ts';

/** A value that this site is about, with a number. */
const named = /^\s*(\w+)\s*: (-?\d{1,10})\s*$/;

/** Whether a line is a number under one of the names that this site is about: `Enabled : 1`. */
export function isNamedNumber(line: string): boolean {
	return isKnownName(named.exec(line.slice(0, 200))?.[1] ?? '');
}

/**
 * Reads numbers below a key that stands on a line of its own, as a script prints them that says which key comes next.
 *
 * @param heading the key of the block before, if that was all of it
 * @returns the key, where the block is nothing else; `'read'` where it was read here
 */
export function readBelowKey(
	block: readonly PrintedLine[],
	heading: string | undefined,
	{ machine }: Part,
	reading: Reading,
): 'read' | { heading: string } | undefined {
	const first = block[0]?.text ?? '';
	const own = startsWithKey(first) ? readKeyLine(first).key : undefined;
	const key = own ?? heading;
	const rest = own === undefined ? block : block.slice(1);
	if (key === undefined || machine === undefined) return undefined;
	if (rest.length === 0) return { heading: key };
	if (!rest.some(({ text }) => isNamedNumber(text))) return undefined;
	reading.from(machine);
	for (const { line, text } of rest) {
		const [, label, data] = named.exec(text) ?? [];
		if (label === undefined || data === undefined || !isKnownName(label))
			reading.fault(line, 'unreadable', text);
		else reading.put(key, { name: label, data: dataOf(data), unsure: 'type' });
	}
	return 'read';
}
