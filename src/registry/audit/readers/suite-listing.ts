import type { SuiteList } from '../suite-list.ts';
import { askedShape } from './suite-command.ts';

const name = '(?:TLS|SSL)(?:_[A-Z0-9]+)+';
/** `Name : TLS_…`, the name alone, or as JSON has it. */
const own = new RegExp(`^\\s*(?:"?Name"?\\s*:\\s*)?"?(${name})"?,?\\s*$`);
/** A row of a table, or of a CSV file, with the name in any column. */
const cell = new RegExp(`(?:^|[\\s",])(${name})(?=$|[\\s",])`);
const isDashes = (line: string) => /^\s*-+(?:\s+-+)*\s*$/.test(line);

/** Reads what `Get-TlsCipherSuite` prints in any shape, and the table of HealthChecker; the last one where several are there. */
export function readSuites(text: string): SuiteList | undefined {
	let names: string[] = [];
	let isWhole = false;
	let isCut = false;
	let rows = false;
	let last = '';
	let isEnded = false;
	for (const line of text.split(/\r\n|\r|\n/)) {
		const shape = askedShape(line);
		if (shape) {
			names = [];
			isCut = false;
			isWhole = shape === 'whole';
			rows = false;
			continue;
		}
		if (/\b(?:En|Dis)able-TlsCipherSuite\b/i.test(line)) continue;
		if (isDashes(line)) {
			rows = /\bName\b|\bTlsCipherSuiteName\b/.test(last);
			// HealthChecker prints all of them.
			if (/\bTlsCipherSuiteName\b/.test(last)) isWhole = true;
		} else if (/^"(?:\w+",")*Name"/.test(line)) rows = true;
		else if (line.trim() === '') rows = false;
		const found = own.exec(line)?.[1] ?? (rows ? cell.exec(line)?.[1] : undefined);
		if (found && !names.includes(found)) names.push(found);
		else if (rows && /(?:TLS|SSL)_\w*(?:\.\.\.|…)/.test(line)) isCut = true;
		isEnded = found === undefined;
		last = line;
	}
	if (names.length === 0) return undefined;
	return { names, isWhole: isWhole && isEnded && !isCut, from: 'command' };
}
