import { putObject } from './properties.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';
import type { PrintedLine } from './wrapped.ts';

/** A property with a number or a text: `<I32 N="Enabled">1</I32>` (MS-PSRP, "Serialization"). */
const property = /<([A-Z][A-Za-z0-9]{0,8})\sN="([^"]{1,200})">([^<]*)<\/\1>/g;

/** Whether what `Export-Clixml` writes begins on a line. */
export function isCliXml(line: string): boolean {
	return /^\s*<Objs\s/.test(line);
}

/** Reads what `Export-Clixml` writes of keys. What PowerShell adds of its own stands behind the values of each. */
export function readCliXml(block: readonly PrintedLine[], part: Part, reading: Reading): void {
	let properties: [string, string][] = [];
	let from = block[0]?.line ?? 1;
	const close = () => {
		if (properties.some(([name]) => name === 'PSPath'))
			putObject({ line: from, properties, isComplete: false }, part, reading);
		properties = [];
	};
	for (const { line, text } of block) {
		for (const [, type = '', name = '', data = ''] of text.matchAll(property)) {
			const isOwn = /^PS[A-Z]/.test(name);
			if (!isOwn && properties.some(([each]) => each === 'PSPath')) close();
			if (properties.length === 0) from = line;
			// Bytes and lists are no numbers of a DWORD, and a text stays one.
			if (/^(?:[IU](?:16|32|64)|S)$/.test(type)) properties.push([name, data]);
		}
	}
	close();
}
