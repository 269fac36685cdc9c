import type { Span } from './offset-map.ts';

/** A text reduced to what counts when wording is compared: letters and digits in lower case. */
export interface Folded {
	text: string;
	/** Per unit of the folded text: its offset in the text it was folded from. */
	at: Uint32Array;
}

/** The address of a person, whose parts are no words. */
const address = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,18}/gi;
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
	const addresses = text.matchAll(address);
	let next = addresses.next().value;
	const units = new Uint16Array(source.length);
	const at = new Uint32Array(source.length);
	let length = 0;
	for (let index = 0; index < source.length; index++) {
		if (index === next?.index) {
			units[length] = atSign;
			at[length] = index;
			length++;
			index += next[0].length - 1;
			next = addresses.next().value;
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

/** What a signature's phrase leaves open between its parts, in folded signs. */
const gaps: Readonly<Record<string, number>> = { '…': 200, '~': 60 };

/** A phrase whose words are folded and whose signs for gaps and choices are kept. */
export function foldPhrase(phrase: string): string {
	return phrase
		.split(/([…~{|}])/)
		.map((part, index) => (index % 2 === 1 ? part : fold(part).text))
		.join('');
}

/**
 * Every wording that a folded phrase with choices stands for.
 *
 * @example wordingsOf('{user|mailbox}~unknown') // ['user~unknown', 'mailbox~unknown']
 */
export function wordingsOf(folded: string): string[] {
	const choice = /\{([^{}]*)\}/.exec(folded);
	if (!choice) return [folded];
	const [whole, options = ''] = choice;
	return options.split('|').flatMap((option) => wordingsOf(folded.replace(whole, () => option)));
}

/** The parts of a folded wording, and the most that may lie in front of each but the first. */
export function partsOf(folded: string): { parts: string[]; gaps: number[] } {
	const pieces = folded.replace(/^[…~]+|[…~]+$/g, '').split(/([…~])/);
	return {
		parts: pieces.filter((_, index) => index % 2 === 0),
		gaps: pieces.filter((_, index) => index % 2 === 1).map((gap) => gaps[gap] as number),
	};
}

/** The stretch of the original of `fold` that a stretch of the folded text stands for. */
export function unfold({ at }: Folded, { start, end }: Span): Span {
	return { start: at[start] as number, end: (at[end - 1] as number) + 1 };
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

function decodeUnits(units: Uint16Array): string {
	const pieces: string[] = [];
	for (let start = 0; start < units.length; start += 8192) {
		pieces.push(String.fromCharCode(...units.subarray(start, start + 8192)));
	}
	return pieces.join('');
}
