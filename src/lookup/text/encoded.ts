import { decodeBytes } from './decode.ts';
import type { Rewritten } from './rewritten.ts';
import { unitAt } from './unit-at.ts';

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

/** A byte as an address has it; each is looked for once, and a word is read where one stands. */
const byte = /%[\da-f]{2}/gi;
const byteOrPlus = /%[\da-f]{2}|\w\+\w/gi;
const bytes = /(?:%[\da-f]{2})+|\+/gi;
/** A blank, a line break or a colon of the text that was encoded, and not the one blank of a file's name. */
const encodedBlank = /%(?:20|0a|0d|3a)/gi;
/** A byte of a letter outside ASCII, of which Chinese has three in each. */
const encodedLetter = /%[89a-f][\da-f]/gi;

/** `550%205.1.1%20User%20unknown`, `?q=550+5.7.1+Relaying+denied`: what was copied out of an address bar or a form. */
function* percentEncoded(text: string): Generator<Rewritten> {
	// Without a single byte only the address alone is read: `+` stands in names as well.
	const isWord = text.length < 4000 && !/\S\s+\S/.test(text);
	for (const { start: at, text: word } of wordsWith(text, isWord ? byteOrPlus : byte)) {
		const blanks = word.match(encodedBlank)?.length ?? 0;
		const foreign = (word.match(encodedLetter)?.length ?? 0) / 3;
		const joined = word.match(/\w\+(?=[\w%])/g)?.length ?? 0;
		if (blanks + foreign < 2 && joined < 2) continue;
		const isBlank = joined > 1 && !/%20/.test(word);
		for (const { 0: found, index } of word.matchAll(bytes)) {
			if (found === '+' && !isBlank) continue;
			const start = at + index;
			const read = found === '+' ? ' ' : decodeBytes(found);
			yield { start, end: start + found.length, text: read };
		}
	}
}

/** The words in which something stands, in order, each once. */
function* wordsWith(text: string, pattern: RegExp): Generator<Rewritten> {
	pattern.lastIndex = 0;
	for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
		let start = found.index;
		while (start > 0 && !isSpace(text, start - 1)) start--;
		let end = pattern.lastIndex;
		while (end < text.length && !isSpace(text, end)) end++;
		pattern.lastIndex = end;
		yield { start, end, text: text.slice(start, end) };
		pattern.lastIndex = end;
	}
}

function isSpace(text: string, index: number): boolean {
	const unit = unitAt(text, index);
	return unit <= 32 || unit === 0xa0;
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

/** Where qmail goes on behind a sign: a name has none in front of its underscore. */
const goesOn = /[,.:;]_[\w(#<]/g;

/** qmail writes its sentences without blanks: `Remote_host_said:_550_5.1.1_User_unknown/Giving_up_on_192.0.2.9./`. */
function* underscored(text: string): Generator<Rewritten> {
	for (const { start, text: word } of wordsWith(text, goesOn)) {
		if (!/_[^_]+_/.test(word)) continue;
		for (let at = word.indexOf('_'); at >= 0; at = word.indexOf('_', at + 1))
			yield { start: start + at, end: start + at + 1, text: ' ' };
	}
}
