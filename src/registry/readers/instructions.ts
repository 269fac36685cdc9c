import { type ReadFault, readFault } from './fault.ts';
import { type Import, importLines, type RegLine } from './reg.ts';

/**
 * Reads registry instructions as a web page prints them, with keys and values run together on one line, bold
 * marks and all, and shows what an import would really do: each key or value is taken as a line of its own.
 */
export function readInstructions(text: string): Import & { faults: ReadFault[] } {
	const lines = text
		.split(/\r\n|\r|\n/)
		.flatMap((line, at) => splitRunTogether(unmark(line)).map((text) => ({ line: at + 1, text })));
	const result = importLines(lines.filter(isRegistryLine));
	const faults = result.steps.flatMap(({ line, text, skipped }) =>
		skipped ? [readFault(line, skipped, text)] : [],
	);
	return { ...result, faults };
}

/** Takes bold marks, code marks and tags away, and turns the entities of a page's source back. */
function unmark(line: string): string {
	return line
		.replace(/\*\*|`|<\/?[a-z][^<>]{0,400}>/gi, '')
		.replaceAll('&quot;', '"')
		.replaceAll('&nbsp;', ' ')
		.replaceAll('\u00a0', ' ')
		.trim();
}

/** The keys and assignments of a line, each as a line of its own; prose between them stays with what follows. */
function splitRunTogether(line: string): string[] {
	const parts: string[] = [];
	let start = 0;
	for (let at = 0; at < line.length; ) {
		if (line[at] === '[') {
			const end = line.indexOf(']', at);
			parts.push(line.slice(start, at));
			start = at;
			at = end < 0 ? line.length : end + 1;
		} else if (line[at] === '=') at = assignmentEnd(line, at + 1);
		else {
			at++;
			continue;
		}
		parts.push(line.slice(start, at));
		start = at;
	}
	parts.push(line.slice(start));
	return parts.map(withoutProse).filter((part) => part !== '');
}

/** Where the data of an assignment ends: after the text, the number, the bytes or the minus sign. */
function assignmentEnd(line: string, start: number): number {
	let at = start;
	while (line[at] === ' ') at++;
	if (line[at] === '-') return at + 1;
	if (line[at] === '"') {
		const end = line.indexOf('"', at + 1);
		return end < 0 ? line.length : end + 1;
	}
	const data = /[\p{L}\p{N}()]*[ ]{0,4}[:：]?[ ]{0,4}[^\s"[\]«»„“”]*/uy;
	data.lastIndex = at;
	const end = at + (data.exec(line)?.[0].length ?? 0);
	return end;
}

/** Words before the first quotation mark of an assignment are the page's, not the file's. */
function withoutProse(part: string): string {
	const text = part.trim();
	if (text.startsWith('[') || !text.includes('=')) return text;
	const quote = text.search(/["«„“]/);
	return quote > 0 ? text.slice(quote) : text;
}

/** Whether a piece is meant for the registry at all; the rest is the page's prose. */
function isRegistryLine({ text }: RegLine): boolean {
	return /^\[|=|^Windows Registry Editor|^REGEDIT/.test(text);
}
