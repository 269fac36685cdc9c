import { decodeBytes, decodeEntity, decodeSign } from './decode.ts';
import type { Span } from './offset-map.ts';
import { beginningAt, begins } from './rewritten-begins.ts';
import { unitAt } from './unit-at.ts';

/** A stretch of a text, and what it stands for. */
export interface Rewritten extends Span {
	text: string;
}

// Every pattern is bounded and is tried at one place only: one pass.
const entity = /&(?:amp;){0,3}(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,6});/iuy;
const tag =
	/<\/?(?:a|b|br|body|blockquote|center|code|dd|div|dl|dt|em|font|h[1-6]|head|hr|html|i|img|li|meta|o:p|ol|p|pre|s|small|span|strong|style|table|tbody|td|th|thead|title|tr|tt|u|ul)(?:[\s/][^<>]{0,400})?>/iuy;
const block = /^<\/?(?:br|p|div|tr|li|h\d)\b/i;
const quoting = /[ \t]{0,8}(?:[>|][ \t]?){1,12}/y;
const quotedPrintable = /=[ \t]{0,3}\r?\n(?:> ?){0,9}|(?:=[0-9A-F]{2})+/iy;
const lineEnd = /[\n\r\u2028\u2029]/;

/**
 * What in a text is to be read as something else: entities, tags, marks of quoting, quoted-printable, typography, digits
 * of other scripts, bytes that are no text. In order, without overlap. Most units of a text begin none of these,
 * and one look into a table says so; to try one pattern for everything at each of them takes ten times as long.
 */
export function* rewritten(original: string, isQuotedPrintable: boolean): Generator<Rewritten> {
	let from = 0;
	for (let at = nextAt(original, 0); at < original.length; at = nextAt(original, from)) {
		const found = foundAt(original, at, from, isQuotedPrintable);
		from = found?.end ?? at + 1;
		if (found && found.text !== original.slice(found.start, found.end)) yield found;
	}
}

/** The next unit that may begin what is read as something else. */
function nextAt(text: string, from: number): number {
	let at = from;
	while (at < text.length && begins[unitAt(text, at)] === 0) at++;
	return at;
}

/** @param from where what was found before ends */
function foundAt(
	text: string,
	at: number,
	from: number,
	isQuotedPrintable: boolean,
): Rewritten | undefined {
	switch (beginningAt(text, at)) {
		case 'entity':
			return match(entity, text, at, (found) => decodeEntity(found) ?? found);
		case 'tag':
			return match(tag, text, at, (found) => (block.test(found) ? '\n' : ''));
		case 'quoting': {
			const start = quotingStart(text, at);
			return start >= from ? match(quoting, text, start, () => '') : undefined;
		}
		case 'bytes':
			return isQuotedPrintable
				? match(quotedPrintable, text, at, (found) =>
						found.includes('\n') ? '' : decodeBytes(found),
					)
				: undefined;
		case 'sign': {
			const sign = String.fromCodePoint(text.codePointAt(at) as number);
			return { start: at, end: at + sign.length, text: sign < '\x80' ? '' : decodeSign(sign) };
		}
		default:
			return undefined;
	}
}

function match(
	pattern: RegExp,
	text: string,
	start: number,
	textOf: (found: string) => string,
): Rewritten | undefined {
	pattern.lastIndex = start;
	const found = pattern.exec(text)?.[0];
	return found === undefined
		? undefined
		: { start, end: start + found.length, text: textOf(found) };
}

/** Where the line begins in front of whose first sign, but for blanks, the mark at a place stands; -1 where others do. */
function quotingStart(text: string, at: number): number {
	let start = at;
	while (start > 0 && at - start < 8 && isBlank(unitAt(text, start - 1))) start--;
	return start === 0 || lineEnd.test(text.charAt(start - 1)) ? start : -1;
}

function isBlank(unit: number): boolean {
	return unit === 32 || unit === 9;
}
