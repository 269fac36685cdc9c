import { decodeBytes } from './decode.ts';
import type { Rewritten } from './rewritten.ts';

/**
 * The ways in which programs hand a text on that stand around all of it, each with what it leaves of a text to read:
 * an address, JSON, a coloured terminal, a log of qmail. In the order in which they are to be undone: JSON may stand in
 * an address, and colours in JSON. A glance says of most texts that they have none of it.
 */
export const encodings: readonly ((text: string) => Iterable<Rewritten>)[] = [
	percentEncoded,
	escaped,
	coloured,
	underscored,
];

const words = /\S+/g;
const byte = /%[\da-f]{2}/i;
const bytes = /(?:%[\da-f]{2})+|\+/gi;
/** A blank, a line break or a colon of the text that was encoded, and not the one blank of a file's name. */
const encodedBlank = /%(?:20|0a|0d|3a)/gi;

/** A byte of a letter outside ASCII, of which Chinese has three in each. */
const encodedLetter = /%[89a-f][\da-f]/gi;

/** `550%205.1.1%20User%20unknown`, `?q=550+5.7.1+Relaying+denied`: what was copied out of an address bar or a form. */
function* percentEncoded(text: string): Generator<Rewritten> {
	if (!byte.test(text) && !/^\S*\w\+\w+\+\w\S*$/.test(text.trim().slice(0, 4000))) return;
	for (const { 0: word, index } of text.matchAll(words)) {
		const blanks = word.match(encodedBlank)?.length ?? 0;
		const foreign = (word.match(encodedLetter)?.length ?? 0) / 3;
		const joined = word.match(/\w\+(?=[\w%])/g)?.length ?? 0;
		if (
			blanks + foreign < 2 &&
			(joined < 2 || (!byte.test(word) && word.length < text.trim().length))
		)
			continue;
		const isBlank = joined > 1 && !/%20/.test(word);
		for (const match of word.matchAll(bytes)) {
			const [found] = match;
			if (found === '+' && !isBlank) continue;
			const start = index + match.index;
			const read = found === '+' ? ' ' : decodeBytes(found);
			yield { start, end: start + found.length, text: read };
		}
	}
}

/**
 * Behind a line break that was written out stands what cannot go on with the name of a folder: `C:\new`. Signs that
 * control something are shown as they are by who got them in place of text: `short response: \u0015\u0003`.
 */
const sureEscape = /\\+(?:(?:r\\+n|[nrt])(?![a-z])|["/]|u(?!00[01])[\da-fA-F]{4}|u001[bB])/g;
const anyEscape = /\\+(?:r\\+n|[nrt]|["/]|u(?!00[01])[\da-fA-F]{4}|u001[bB])/g;
const breaks: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t' };

/** `"log":"554 \"Denied\"\nat ..."`: what programs write into JSON, also into JSON inside JSON, and Python behind a `b'`. */
function* escaped(text: string): Generator<Rewritten> {
	if (!text.includes('\\')) return;
	const isJson = /\\"|^\s*(?:\{|\[\{)\\*"|":\s?"/.test(text);
	for (const { 0: found, index } of text.matchAll(isJson ? anyEscape : sureEscape)) {
		const sign = found.replace(/^\\+/, '');
		const read = /^u/.test(sign)
			? String.fromCharCode(Number.parseInt(sign.slice(1), 16))
			: (breaks[sign.charAt(0)] ?? sign);
		yield { start: index, end: index + found.length, text: read };
	}
}

/** Colours of a terminal: `ESC[31m`. Much that shows logs leaves the sign in front of the bracket out. */
function* coloured(text: string): Generator<Rewritten> {
	const bare = /\[(?:0|[34]\d)(?:;\d{1,2})?m(?!\])/.test(text);
	if (!bare && !text.includes('\x1b')) return;
	// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what stands there
	const colour = /(?:\x1b|␛)\[[\d;]{0,12}[A-Za-z]|\[(?:0|[1349]\d?)(?:;\d{1,2}){0,4}m(?!\])/g;
	for (const { 0: found, index } of text.matchAll(colour))
		yield { start: index, end: index + found.length, text: '' };
}

/** qmail writes its sentences without blanks: `Remote_host_said:_550_5.1.1_User_unknown/Giving_up_on_192.0.2.9./`. */
function* underscored(text: string): Generator<Rewritten> {
	if (!/[,.:;]_[\w(#<]/.test(text)) return;
	for (const { 0: word, index } of text.matchAll(words)) {
		if (!/[,.:;]_[\w(#<]/.test(word) || !/_[^_]+_/.test(word)) continue;
		for (let at = word.indexOf('_'); at >= 0; at = word.indexOf('_', at + 1))
			yield { start: index + at, end: index + at + 1, text: ' ' };
	}
}
