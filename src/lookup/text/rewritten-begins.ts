import { unitAt } from './unit-at.ts';

/** What may begin with a unit of a text, of all that is to be read as something else. */
type Beginning = 'nothing' | 'entity' | 'tag' | 'quoting' | 'bytes' | 'sign';

const beginnings: readonly Beginning[] = ['nothing', 'entity', 'tag', 'quoting', 'bytes', 'sign'];
const notAsked = beginnings.length;
const ofAscii = new Map<string, Beginning>([
	['&', 'entity'],
	['<', 'tag'],
	['>', 'quoting'],
	['|', 'quoting'],
	['=', 'bytes'],
]);

/** Typography, signs that take no place, bytes that are no text. */
const signs = String.raw`\0-\x08\x0e-\x1f\x7f-\xa0\xad\u060c\u061c\u066b\u180e\u2000-\u206f\u2190-\u21ff\u2212\u3000-\u301f\ufe00-\uff65\ufff0-\uffff\xab\xbb`;
/** Those, and digits of other scripts. */
const sign = new RegExp(String.raw`^(?:[${signs}]|(?!\d)\p{Nd})`, 'u');

/**
 * Per unit the number of what may begin with it: 0 for nothing. Units outside ASCII are asked for when a text has
 * them: to ask for all of them at the start would take longer than most texts.
 */
export const begins = new Uint8Array(1 << 16).fill(notAsked);
for (let unit = 0; unit < 0x80; unit++) begins[unit] = numberOf(String.fromCharCode(unit));

/** What may begin at a place of a text. */
export function beginningAt(text: string, at: number): Beginning {
	const unit = unitAt(text, at);
	// Half of a pair is asked for each time, with its other half: pairs are digits, letters and pictures.
	if (unit >= 0xd800 && unit < 0xe000)
		return beginnings[numberOf(text.slice(at, at + 2))] as Beginning;
	if (begins[unit] === notAsked) begins[unit] = numberOf(String.fromCharCode(unit));
	return beginnings[begins[unit] as number] as Beginning;
}

function numberOf(signs: string): number {
	return beginnings.indexOf(ofAscii.get(signs) ?? (sign.test(signs) ? 'sign' : 'nothing'));
}
