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
/** The server of such a report. */
const toolName = /^\s*(?:Server )?Name: ?([\w.-]{1,80})\s*$/;

/**
 * Cuts a text where another machine begins, as far as it says so, and where an export begins or ends: several of
 * them may stand behind one another, each complete in itself.
 */
export function piecesOf(text: string): Piece[] {
	const lines = text.split(/\r\n|\r|\n/);
	const pieces: Piece[] = [];
	/** The machine that the text is of where no prompt names another. */
	let outer = '';
	/** That of the piece, and the first line of it. */
	let machine = '';
	let start = 0;
	let kind: 'export' | 'report' | 'session' = 'session';
	/** Nothing of the piece was read yet but remarks. */
	let isFirst = true;

	/** @param from first line of the next piece, and its machine */
	const cut = (at: number, from: number, next: string) => {
		const own = lines.slice(start, at);
		if (own.some((line) => line.trim() !== ''))
			pieces.push({ machine, text: own.join('\r\n'), from: start });
		machine = next;
		start = from;
		kind = 'session';
		isFirst = true;
	};
	const cutAtFormat = (at: number, line: string, isBehindGap: boolean) => {
		if (isRegHeader(line)) {
			if (!isFirst) cut(at, at, machine);
			kind = 'export';
		} else if (tool.test(line)) {
			outer = nameInReport(lines, at) ?? (isFirst ? machine : '');
			cut(at, at, outer);
			kind = 'report';
		} else if (kind === 'export' && isBehindGap && endsExport(line)) cut(at, at, machine);
	};
	const cutAtMachine = (at: number, line: string, isBehindGap: boolean) => {
		const found = prompt.exec(line);
		const saysNone = kind === 'report' || isMeantAsHeader(line);
		const named = saysNone ? undefined : nameOn(lines, at, isBehindGap, found !== null);
		if (named) {
			outer = named.name;
			cut(at, named.from, outer);
		} else if (found) {
			const own = machineOfPrompt(found) || outer;
			if (own !== machine) cut(at, at, own);
		}
	};

	for (const [at, line] of lines.entries()) {
		const isBehindGap = (lines[at - 1] ?? '').replace(prompt, '').trim() === '';
		cutAtFormat(at, line, isBehindGap);
		cutAtMachine(at, line, isBehindGap);
		// An importer refuses a file that begins with a remark; the remark stays with it.
		if (!isBlank(line) && !isComment(line) && at >= start) isFirst = false;
	}
	cut(lines.length, lines.length, '');
	return pieces.length > 0 ? pieces : [{ machine: '', text, from: 0 }];
}

/** HealthChecker names the server among the first lines of its report. */
function nameInReport(lines: readonly string[], at: number): string | undefined {
	const head = lines.slice(at, at + 60);
	return head.map((line) => toolName.exec(line)?.[1]).find(Boolean);
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
