import { isReadCommand } from './asked.ts';
import { startsListing } from './listing-start.ts';
import { machineOf } from './machine-name.ts';
import { machineOfPrompt, prompt } from './prompt.ts';
import { isBlank, isComment, isMeantAsHeader, isRegHeader } from './reg-lines.ts';
import { serverHeading } from './server-heading.ts';

/** A piece of a text that is of one kind, and of one machine as far as the text says. */
export interface Piece {
	/** Empty where nothing above it names a machine. */
	machine: string;
	text: string;
	/** 0-based line of the whole text that it begins on. */
	from: number;
}

/** `Machine: EX01 (Microsoft Windows NT …)` at the head of a transcript. */
const transcribed = /^[^:\s][^:]{0,40}: ?([\w.-]{1,80}) \(Microsoft Windows NT /;
const asksName = /^\s*(?:hostname(?:\.exe)?|\$env:COMPUTERNAME|echo\s+%COMPUTERNAME%)\s*$/i;
const tool = /^[^\w\n]{0,3}Exchange Health ?Checker version/i;
/** HealthChecker names the server among the first lines of its report. */
const toolName = /^\s*(?:Server )?Name: ?([\w.-]{1,80})\s*$/;

/**
 * Cuts a text where another machine begins, as far as it says so, and where an export begins or ends: several of
 * them may stand behind one another, each complete in itself.
 */
export function piecesOf(text: string): Piece[] {
	const lines = text.split(/\r\n|\r|\n/);
	const pieces: Piece[] = [];
	let outer = '';
	let machine = '';
	let isFirst = true;
	let kind: 'export' | 'report' | 'session' = 'session';
	let start = 0;
	/** @param from first line of the next piece */
	const cut = (at: number, from: number, next: string) => {
		const own = lines.slice(start, at);
		if (own.some((line) => line.trim() !== ''))
			pieces.push({ machine, text: own.join('\r\n'), from: start });
		machine = next;
		start = from;
		kind = 'session';
		isFirst = true;
	};
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] as string;
		const above = lines[at - 1] ?? '';
		const isBehindGap = above.replace(prompt, '').trim() === '';
		if (isRegHeader(line)) {
			if (!isFirst) cut(at, at, machine);
			kind = 'export';
		} else if (tool.test(line)) {
			const name = lines
				.slice(at, at + 60)
				.map((each) => toolName.exec(each)?.[1])
				.find(Boolean);
			outer = name ?? (isFirst ? machine : '');
			cut(at, at, outer);
			kind = 'report';
		} else if (kind === 'export' && isBehindGap && endsExport(line)) cut(at, at, machine);
		const found = prompt.exec(line);
		const named =
			kind === 'report' || isMeantAsHeader(line)
				? undefined
				: nameOn(lines, at, isBehindGap, found !== null);
		if (named) {
			outer = named.name;
			cut(at, named.from, outer);
		} else if (found) {
			const own = machineOfPrompt(found) || outer;
			if (own !== machine) cut(at, at, own);
		}
		// An importer refuses a file that begins with a remark; the remark stays with it.
		if (!isBlank(line) && !isComment(line) && at >= start) isFirst = false;
	}
	cut(lines.length, lines.length, '');
	return pieces.length > 0 ? pieces : [{ machine: '', text, from: 0 }];
}

/** The machine that a line says the following lines are of. */
function nameOn(
	lines: readonly string[],
	at: number,
	isBehindGap: boolean,
	isPrompt: boolean,
): { name: string; from: number } | undefined {
	const line = lines[at] as string;
	const machine = transcribed.exec(line)?.[1];
	if (machine) return { name: machine, from: at + 1 };
	if (isPrompt) {
		const command = line.slice(prompt.exec(line)?.[0].length ?? 0);
		if (!asksName.test(command)) return undefined;
		let next = at + 1;
		while (next < lines.length && lines[next]?.trim() === '') next++;
		const name = /^\s*([A-Za-z0-9][\w.-]{0,80})\s*$/.exec(lines[next] ?? '')?.[1];
		return name === undefined ? undefined : { name, from: next + 1 };
	}
	// Among properties a label with its colon is one more of them.
	const name = isBehindGap || !/\s:\s/.test(line) ? serverHeading(line) : undefined;
	if (name === undefined || !startsListing(lines, at + 1)) return undefined;
	return { name: machineOf(name), from: at + 1 };
}

/** What no export holds: a prompt, a command that reads, or a key without brackets. */
function endsExport(line: string): boolean {
	return /^\s*HKEY_/.test(line) || prompt.test(line) || isReadCommand(line);
}
