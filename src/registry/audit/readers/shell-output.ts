import { fold, markAbsent } from '../snapshot.ts';
import { keyOf } from './asked.ts';
import { readBelowKey } from './below-key.ts';
import { isCheckOutput, readCheckOutput } from './check-output.ts';
import { isCliXml, readCliXml } from './cli-xml.ts';
import { isCsv, readCsv } from './csv.ts';
import { readJson } from './json.ts';
import { isHeading, readListing } from './listing.ts';
import { saysDenied } from './messages.ts';
import { dataOf } from './printed-data.ts';
import { readProperties } from './properties.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';
import { isDashes, readTable } from './table.ts';
import { joinWrapped, type PrintedLine } from './wrapped.ts';

/**
 * Reads what `Get-ItemProperty`, `Get-Item` and `Get-ChildItem` print for registry keys, as a list, a table or
 * JSON. PowerShell prints no types: a number is taken for a REG_DWORD, and no undo is built on that.
 */
export function readShellOutput(part: Part, reading: Reading): void {
	const lines = joinWrapped(part.lines).map(({ line, text }) => ({
		line: line + part.firstLine - 1,
		text,
	}));
	let heading: string | undefined;
	for (let at = 0; at < lines.length; ) {
		const block = blockAt(lines, at);
		if (block.length === 0) {
			at++;
			continue;
		}
		const first = block[0]?.text ?? '';
		if (isHeading(first)) {
			at = readListing(lines, at, part, reading);
			continue;
		}
		at += block.length;
		const below = readBelowKey(block, heading, part, reading);
		heading = typeof below === 'object' ? below.heading : undefined;
		if (below !== undefined) continue;
		if (isCheckOutput(block)) readCheckOutput(block, part, reading);
		else if (/^\s*[[{]/.test(first) && readJson(block, part, reading)) continue;
		else if (isCliXml(first)) readCliXml(block, part, reading);
		else if (isCsv(block)) readCsv(block, part, reading);
		else if (isDashes(block[1]?.text)) readTable(block, part, reading);
		else if (!readBare(block, part, reading) && !readError(block, part, reading)) {
			readProperties(block, part, reading);
		}
	}
}

/** The lines from here to the next empty one. */
function blockAt(lines: readonly PrintedLine[], start: number): PrintedLine[] {
	let end = start;
	while (end < lines.length && lines[end]?.text.trim() !== '') end++;
	return lines.slice(start, end);
}

/** Data without their names, as `.Enabled` and `Get-ItemPropertyValue` print them. */
function readBare(
	block: readonly PrintedLine[],
	{ asked, machine }: Part,
	reading: Reading,
): boolean {
	if (asked.for !== 'values' || !asked.isBare) return false;
	const { keys: [key, ...others] = [], names = [] } = asked;
	const isNumbers = block.every(({ text }) => /^\s*-?\d{1,10}\s*$/.test(text));
	if (!isNumbers || !key || others.length > 0 || names.length !== block.length) return false;
	if (machine === undefined) return false;
	reading.from(machine);
	for (const [at, name] of names.entries()) {
		const data = dataOf(block[at]?.text.trim() ?? '');
		reading.put(key, { name, data, unsure: 'type' });
	}
	return true;
}

/** A message in place of an output. Only that a key was not found proves something. */
function readError(
	block: readonly PrintedLine[],
	{ asked, machine }: Part,
	reading: Reading,
): boolean {
	const text = block.map((line) => line.text.slice(0, 400)).join('\n');
	const isError =
		/^\s*(?:[\w.\\:-]{0,60}\b[A-Z]\w{1,30}-[A-Z]\w{1,60}|gp|gpv|gci|gi|dir|ls)\s?:\s|^\s*\+ |FullyQualifiedErrorId|^\s*(?:Line|ParserError) *[|:]|^\s*At line:/m.test(
			text,
		);
	if (!isError) return false;
	reading.from(machine ?? '');
	if (saysDenied(text.split('\n').slice(0, 2).join(' '))) {
		reading.fault(block[0]?.line ?? 1, 'denied', block[0]?.text ?? '');
		if (asked.for === 'values')
			for (const key of asked.keys ?? []) reading.snapshot.denied.add(fold(key));
		return true;
	}
	const named = /Cannot find path '([^'\n]+)' because it does not exist/.exec(text)?.[1];
	const asks = (asked.for === 'values' || asked.for === 'children') && /\bPathNotFound,/.test(text);
	const only = !asks ? undefined : asked.for === 'values' ? onlyOne(asked.keys) : asked.key;
	const key = named === undefined ? only : keyOf(named);
	if (key !== undefined && machine !== undefined) markAbsent(reading.snapshot, key);
	return true;
}

function onlyOne(keys: readonly string[] = []): string | undefined {
	return keys.length === 1 ? keys[0] : undefined;
}
