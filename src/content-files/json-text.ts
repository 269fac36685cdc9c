import { visible } from './fault.ts';

/** The place at which a text stops to be JSON. */
export class JsonFault extends Error {
	readonly offset: number;
	constructor(offset: number, message: string) {
		super(message);
		this.offset = offset;
	}
}

/**
 * Where a text in quotation marks ends, behind the closing one.
 *
 * @param start offset of the opening quotation mark
 * @throws JsonFault where it is not closed, or holds what has to be escaped
 */
export function endOfText(json: string, start: number): number {
	for (let at = start + 1; ; at++) {
		const sign = json[at] ?? '';
		if (sign === '"') return at + 1;
		if (sign === '' || sign === '\n') {
			throw new JsonFault(
				start,
				'the quotation mark is not closed in its line; close it, and write a line break inside a text as \\n',
			);
		}
		if (sign < ' ') {
			throw new JsonFault(
				at,
				'a tab or another control character stands in the text; write a space',
			);
		}
		if (sign === '\\') at += lengthOfEscape(json, at) - 1;
	}
}

function lengthOfEscape(json: string, at: number): number {
	const found = /^\\(?:["\\/bfnrt]|u[0-9a-f]{4})/i.exec(json.slice(at, at + 6));
	if (found) return found[0].length;
	const message = `"${json.slice(at, at + 2)}" is no escape; write a backslash as \\\\`;
	throw new JsonFault(at, message);
}

/** @throws JsonFault at a blank that JSON does not know, such as a no-break space */
export function expectSeen(json: string, at: number): void {
	const sign = json[at] ?? '';
	if (!/[\s\u200b-\u200f\u2060]/.test(sign)) return;
	throw new JsonFault(at, `an invisible sign (${visible(sign)}) stands here; write a space`);
}

/** @throws JsonFault at a colon or comma of an East Asian keyboard */
export function expectHalfWidth(json: string, at: number): void {
	const sign = json[at] ?? '';
	const right = { '：': ':', '，': ',', '、': ',' }[sign];
	if (right === undefined) return;
	throw new JsonFault(at, `"${sign}" is a sign that JSON does not know; write "${right}"`);
}

/** What to say of a bracket without its partner. */
export function notClosed(open: string | undefined, close: string): string {
	return `"${open}" is not closed; write "${close}" where it ends`;
}
