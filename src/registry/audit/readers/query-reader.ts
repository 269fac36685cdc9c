import { fold, markAbsent, openKey, placeOf } from '../snapshot.ts';
import { as32 } from './asked-query.ts';
import { readKeyLine, startsWithKey } from './key-line.ts';
import { machineOf } from './machine-name.ts';
import { saysDenied, saysNotFound } from './messages.ts';
import { readRow, rowsIn } from './query-row.ts';
import type { Reading } from './reading.ts';
import type { Part } from './session.ts';

/** A key that was printed, and whether an empty line shows that its values end there. */
export interface Section {
	key: string;
	names: string[];
	isClosed: boolean;
}

/** What `reg query` printed, while it is read. */
export class QueryReader {
	readonly sections: Section[] = [];
	/** There is a line that the command does not print, so that nothing is proved by what is not there. */
	isOdd = false;
	private readonly part: Part;
	private readonly reading: Reading;
	private current: Section | undefined;
	/** Signs by which all of it was moved to the right. */
	private indent = 0;

	constructor(part: Part, reading: Reading) {
		this.part = part;
		this.reading = reading;
	}

	read(): this {
		const { lines, firstLine } = this.part;
		for (let at = 0; at < lines.length; at++) {
			const printed = lines[at] as string;
			const bare = printed.trimStart();
			if (bare === '') this.endSection();
			else if (startsWithKey(bare)) {
				this.indent = printed.length - bare.length;
				if (!this.skipsSummary(bare)) at += this.takeKey(bare, lines[at + 1], firstLine + at);
			} else {
				const line = printed.slice(Math.min(this.indent, printed.length - bare.length));
				if (!this.skipsSummary(line)) this.takeLine(line, firstLine + at);
			}
		}
		return this;
	}

	private endSection(): void {
		const last = this.sections.at(-1);
		if (last) last.isClosed = true;
	}

	private skipsSummary(line: string): boolean {
		if (!isSummary(line)) return false;
		this.isOdd = true;
		return true;
	}

	/** @returns how many lines more belong to the key */
	private takeKey(line: string, next: string | undefined, number: number): number {
		const { part, reading } = this;
		const { key: name, host, rows, taken } = readKeyLine(line, next);
		if (host) reading.from(machineOf(host));
		this.endSection();
		this.current = undefined;
		if (name === undefined) {
			this.isOdd = true;
			reading.fault(number, 'unreadable', line);
		} else {
			const key = part.asked.for === 'query' && part.asked.is32 ? as32(name) : name;
			// `reg query` prints the root in full; another key is there only if its values are shown.
			if (/HKEY_/i.test(line)) openKey(reading.snapshot, key);
			this.current = { key, names: [], isClosed: false };
			this.sections.push(this.current);
		}
		this.isOdd ||= rows.length > 0;
		for (const row of rows) this.takeRow(row, number);
		return taken;
	}

	private takeLine(line: string, number: number): void {
		const joined = rowsIn(line);
		const isSeveral = joined?.before === '' && joined.rows.length > 1;
		this.isOdd ||= isSeveral;
		for (const row of isSeveral ? joined.rows : [line]) this.takeRow(row, number);
	}

	private takeRow(row: string, number: number): void {
		const { current, part, reading } = this;
		const value = readRow(row);
		if (typeof value === 'string') {
			this.isOdd = true;
			const isMessage = value === 'unreadable' && readMessage(row, number, part, reading);
			if (!isMessage) reading.fault(number, value, row);
		} else if (!current) reading.fault(number, 'noKey', row);
		else {
			current.names.push(value.name);
			// What is printed of a list does not tell its separators from its text.
			const unsure = value.data.type === 7 ? ({ unsure: 'type' } as const) : {};
			reading.put(current.key, { ...value, ...unsure });
		}
	}
}

/** What a message in place of an output proves. */
function readMessage(line: string, number: number, { asked }: Part, reading: Reading): boolean {
	const { snapshot } = reading;
	if (saysDenied(line)) {
		if (asked.for === 'query') snapshot.denied.add(fold(asked.key));
		reading.fault(number, 'denied', line);
	} else if (!saysNotFound(line)) return false;
	else if (asked.for !== 'query') reading.fault(number, 'noCommand', line);
	else if (asked.name === undefined && asked.isWhole) markAbsent(snapshot, asked.key);
	else if (asked.name !== undefined && asked.isWhole)
		snapshot.blank.add(placeOf(asked.key, asked.name));
	return true;
}

/** `End of search: 4 match(es) found.` in any language. */
function isSummary(line: string): boolean {
	return /^[^\s\\[\]"=:][^\\[\]"=:]{1,80}:(?:[^\\[\]"=]{0,80}\s)?\d+(?:[ .]|$)/.test(line);
}
