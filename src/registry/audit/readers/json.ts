import { putObject } from './properties.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';
import type { PrintedLine } from './wrapped.ts';

/** Reads what `ConvertTo-Json` makes of keys: an object, or a list of them. */
export function readJson(block: readonly PrintedLine[], part: Part, reading: Reading): boolean {
	let parsed: unknown;
	try {
		parsed = JSON.parse(block.map(({ text }) => text).join('\n'));
	} catch {
		return false;
	}
	const line = block[0]?.line ?? 1;
	for (const entry of Array.isArray(parsed) ? parsed : [parsed]) {
		if (typeof entry !== 'object' || entry === null) continue;
		const properties = Object.entries(entry).map(([name, value]): [string, string] => {
			// No type of the registry is true or false.
			if (typeof value === 'boolean') reading.fault(line, 'unreadable', `${name} : ${value}`);
			const isData = typeof value === 'number' || typeof value === 'string';
			return [name, isData ? String(value) : ''];
		});
		putObject({ line, properties, isComplete: 'PSPath' in entry }, part, reading);
	}
	return true;
}
