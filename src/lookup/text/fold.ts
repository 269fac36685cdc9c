import type { Span } from './offset-map.ts';
import { unitAt } from './unit-at.ts';

/** A text reduced to what counts when wording is compared: letters and digits in lower case. */
export interface Folded {
	text: string;
	/** The same, unit by unit, for loops over all of them; but for a lone half of a pair, which is in no phrase. */
	units: Uint16Array;
	/** Per unit of the folded text: its offset in the text it was folded from. */
	at: Uint32Array;
}

const atSign = 64;

/** In `foldOf`: the unit does not count. */
const nothing = 0;
/** In `foldOf`: a dot, which depends on its neighbours, or a unit outside ASCII that no text had yet. */
const toAsk = 1;

/** Per unit the one it folds to. To ask for all of them at the start would take longer than most texts. */
const foldOf = new Uint16Array(1 << 16).fill(toAsk);
for (let code = 0; code < 128; code++) {
	const sign = String.fromCharCode(code).toLowerCase();
	if (sign !== '.') foldOf[code] = /[a-z0-9@]/.test(sign) ? sign.charCodeAt(0) : nothing;
}

/**
 * White space, quotes, brackets, dashes and line breaks do not count; a dot counts between digits,
 * so that `4.4.2` is not `442`. The address of a person is one sign, `@`. Costs one pass.
 *
 * @example fold('Connection\n dropped, due to "SocketError"').text // 'connectiondroppedduetosocketerror'
 */
export function fold(text: string): Folded {
	const folded = {
		units: new Uint16Array(text.length),
		at: new Uint32Array(text.length),
		length: 0,
	};
	let from = 0;
	for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', from)) {
		const person = personAround(text, sign, from);
		foldWords(text, from, person.start, folded);
		folded.units[folded.length] = atSign;
		folded.at[folded.length] = person.start;
		folded.length++;
		from = person.end;
	}
	foldWords(text, from, text.length, folded);
	const { at, length } = folded;
	const units = folded.units.subarray(0, length);
	return { text: decodeUnits(units), units, at: at.subarray(0, length) };
}

interface Folding {
	units: Uint16Array;
	at: Uint32Array;
	/** How much of both is filled. */
	length: number;
}

/** Folds a stretch without addresses. */
function foldWords(text: string, from: number, until: number, folding: Folding): void {
	const { units, at } = folding;
	let { length } = folding;
	for (let index = from; index < until; index++) {
		let folded = foldOf[unitAt(text, index)] as number;
		if (folded === toAsk) folded = askedAt(text, index);
		if (folded === nothing) continue;
		units[length] = folded;
		at[length] = index;
		length++;
	}
	folding.length = length;
}

/**
 * Each unit by itself, so that each stays one: of the two that `İ` becomes, the first is its letter. A sigma becomes
 * another at the end of a word, and `I` is the capital of two letters in Turkish, which in capitals nobody sees.
 */
function askedAt(text: string, index: number): number {
	const code = unitAt(text, index);
	if (code < 128) return dotBetweenDigits(text, index);
	const lower = text.charAt(index).toLowerCase().replace('ς', 'σ').replace('ı', 'i');
	const folded = lower.charCodeAt(0);
	foldOf[code] = folded;
	return folded;
}

/** The stretch of the original of `fold` that a stretch of the folded text stands for. */
export function unfold({ at }: Folded, { start, end }: Span): Span {
	return { start: at[start] as number, end: (at[end - 1] as number) + 1 };
}

/** The address of a person around an `@`, not before `from`: its parts are no words. */
function personAround(text: string, sign: number, from: number): Span {
	let start = sign;
	while (start > from && sign - start < 64 && isInAddress(unitAt(text, start - 1))) start--;
	let end = sign + 1;
	while (end < text.length && end - sign < 254 && isInAddress(unitAt(text, end))) end++;
	return { start, end };
}

/** Letters, digits, dot, dash, underscore and plus. */
function isInAddress(code: number): boolean {
	return (
		(code >= 97 && code <= 122) ||
		(code >= 65 && code <= 90) ||
		isDigit(code) ||
		code === 46 ||
		code === 45 ||
		code === 95 ||
		code === 43
	);
}

function dotBetweenDigits(text: string, index: number): number {
	const isBetween = isDigit(unitAt(text, index - 1)) && isDigit(unitAt(text, index + 1));
	return isBetween ? unitAt(text, index) : nothing;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** The units as a string. A lone half of a pair, which stands for no sign, becomes another unit that is none. */
function decodeUnits(units: Uint16Array): string {
	return utf16.decode(units);
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
