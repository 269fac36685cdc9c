import type { ReadFaultKind } from './fault.ts';

/** A line of a `.reg` text, with the line of the pasted text that it stands on. */
export interface RegLine {
	line: number;
	text: string;
}

/** What an importer does with one line. */
export interface Step extends RegLine {
	/** The key that the line opens, deletes, or writes to. */
	key?: string;
	/** The value that it writes or deletes. */
	name?: string;
	deletes?: true;
	/** Why it has no effect. */
	skipped?: ReadFaultKind;
}

/** Exactly this, in this case, with nothing behind it; blanks before it do no harm (Wine's tests of `reg import`). */
const header = /^[ \t]*(?:Windows Registry Editor Version 5\.00|REGEDIT4)$/;

/** Whether a line is the header that an importer asks for. */
export function isRegHeader(text: string): boolean {
	return header.test(text.replace(/^\ufeff/, ''));
}

/** Whether a line is meant as the header, right or wrong. */
export function isMeantAsHeader(text: string): boolean {
	const start = text.slice(0, 80);
	return (
		/^[^\p{L}\p{N}]{0,3}\p{L}?\d?(?:Windows\W{1,3}Registry\W{1,3}Editor|REGEDIT)/iu.test(start) ||
		// Translated, as a translated page has it.
		(text.length < 80 &&
			/^[^=[\]\\]{3,70}\s?5[.,] ?00[^\p{L}\p{N}]{0,4}$/u.test(text) &&
			/windows|regist/i.test(text))
	);
}

/** Whether nothing stands on a line. */
export function isBlank(text: string): boolean {
	return /^[ \t\ufeff]*$/.test(text);
}

/** Blanks may stand before the mark. `#` is one only here, `;` behind data as well. */
export function isComment(text: string): boolean {
	return /^[ \t\ufeff]*[;#]/.test(text);
}

/** A comma and a backslash at the end of a line of bytes; a remark may follow. */
const goesOn = /^(.*,[ \t]*|[^=]*=hex[^:]*:[ \t]*)\\[ \t]*(?:;.*)?$/s;

/**
 * Joins bytes that go on on the next line. Blank lines and `;` remarks between are passed over; whatever else
 * follows is taken for bytes, even a key. A `#` remark ends the value without its rest, so that it is skipped.
 */
export function joinContinued(lines: readonly RegLine[]): RegLine[] {
	const joined: RegLine[] = [];
	let isOpen = false;
	for (const { line, text } of lines) {
		const last = joined.at(-1);
		if (isOpen && (isBlank(text) || /^[ \t]*;/.test(text))) continue;
		const isRest: boolean = isOpen && !/^[ \t]*#/.test(text);
		const isBytes: boolean = isRest || /^[ \t]*["@].*=[ \t]*hex/i.test(text);
		const part: RegExpExecArray | null = isBytes ? goesOn.exec(text) : null;
		const own = part ? (part[1] as string) : text;
		if (last && isRest) last.text += own.replace(/^[ \t]+/, '');
		else {
			if (last && isOpen) last.text += '#';
			joined.push({ line, text: own });
		}
		isOpen = part !== null;
	}
	return joined;
}
