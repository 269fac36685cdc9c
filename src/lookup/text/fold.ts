import type { Span } from './offset-map.ts';

/** A text reduced to what counts when wording is compared: letters and digits in lower case. */
export interface Folded {
	text: string;
	/** Per unit of the folded text: its offset in the text it was folded from. */
	at: Uint32Array;
}

const atSign = 64;

/** Per ASCII unit: the unit it folds to, 0 for one that does not count. */
const asciiFold = Uint8Array.from({ length: 128 }, (_, code) => {
	const sign = String.fromCharCode(code).toLowerCase();
	if (/[a-z0-9@]/.test(sign)) return sign.charCodeAt(0);
	return 0;
});

/**
 * White space, quotes, brackets, dashes and line breaks do not count; a dot counts between digits,
 * so that `4.4.2` is not `442`. The address of a person is one sign, `@`. Costs one pass.
 *
 * @example fold('Connection\n dropped, due to "SocketError"').text // 'connectiondroppedduetosocketerror'
 */
export function fold(text: string): Folded {
	const lower = text.toLowerCase();
	const source = lower.length === text.length ? lower : text;
	let sign = source.indexOf('@');
	let person = personAround(source, sign, 0);
	const units = new Uint16Array(source.length);
	const at = new Uint32Array(source.length);
	let length = 0;
	for (let index = 0; index < source.length; index++) {
		if (sign >= 0 && index === person.start) {
			units[length] = atSign;
			at[length] = index;
			length++;
			index = person.end - 1;
			sign = source.indexOf('@', person.end);
			person = personAround(source, sign, person.end);
			continue;
		}
		const code = source.charCodeAt(index);
		const folded =
			code < 128 ? (asciiFold[code] as number) || dotBetweenDigits(source, index) : code;
		if (folded === 0) continue;
		units[length] = folded;
		at[length] = index;
		length++;
	}
	return { text: decodeUnits(units.subarray(0, length)), at: at.subarray(0, length) };
}

/** The stretch of the original of `fold` that a stretch of the folded text stands for. */
export function unfold({ at }: Folded, { start, end }: Span): Span {
	return { start: at[start] as number, end: (at[end - 1] as number) + 1 };
}

/** The address of a person around an `@`, not before `from`: its parts are no words. */
function personAround(text: string, sign: number, from: number): Span {
	let start = sign;
	while (start > from && sign - start < 64 && isInAddress(text.charCodeAt(start - 1))) start--;
	let end = sign + 1;
	while (end < text.length && end - sign < 254 && isInAddress(text.charCodeAt(end))) end++;
	return { start, end };
}

/** Letters, digits, dot, dash, underscore and plus, in lower case. */
function isInAddress(code: number): boolean {
	return (
		(code >= 97 && code <= 122) ||
		isDigit(code) ||
		code === 46 ||
		code === 45 ||
		code === 95 ||
		code === 43
	);
}

function dotBetweenDigits(text: string, index: number): number {
	const dot = 46;
	return text.charCodeAt(index) === dot &&
		isDigit(text.charCodeAt(index - 1)) &&
		isDigit(text.charCodeAt(index + 1))
		? dot
		: 0;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** The units as a string. A lone half of a pair, which stands for no sign, becomes another unit that is none. */
function decodeUnits(units: Uint16Array): string {
	return utf16.decode(units);
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
