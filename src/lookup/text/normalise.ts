import { decodeBytes, decodeEntity, decodeSign } from './decode.ts';
import { joinReplies } from './join-replies.ts';
import { OffsetMap, type Span } from './offset-map.ts';

/** The pasted text as a server would have printed it, and the way back to what the reader sees. */
export interface Normalised {
	text: string;
	origin: Origin;
}

/** The way back from a rewritten text to the one it was made from. */
export interface Origin {
	/** The original stretch that a non-empty stretch of the new text was made from. */
	locate(span: Span): Span;
}

// Every alternative is bounded and none can start inside another's failure twice: one pass.
const entity = String.raw`&(?:amp;){0,3}(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,6});`;
const tagNames =
	'a|b|br|body|blockquote|center|code|dd|div|dl|dt|em|font|h[1-6]|head|hr|html|i|img|li|meta|o:p|ol|p|pre|s|small|span|strong|style|table|tbody|td|th|thead|title|tr|tt|u|ul';
const tag = String.raw`<\/?(?:${tagNames})(?:[\s/][^<>]{0,400})?>`;
const quotePrefix = String.raw`^[ \t]{0,8}(?:[>|][ \t]?){1,12}`;
const sign = String.raw`[\0-\x08\x0e-\x1f\x7f-\xa0\xad\u060c\u061c\u066b\u180e\u2000-\u206f\u2190-\u21ff\u2212\u3000-\u301f\ufe00-\uff65\ufff0-\uffff\xab\xbb]|(?!\d)\p{Nd}`;
const plain = new RegExp(`${entity}|${tag}|${quotePrefix}|${sign}`, 'gimu');
const softBreak = String.raw`=[ \t]{0,3}\r?\n(?:> ?){0,9}`;
const quotedPrintable = new RegExp(
	`${softBreak}|(?:=[0-9A-F]{2})+|${entity}|${tag}|${quotePrefix}|${sign}`,
	'gimu',
);

/**
 * Undoes what happened to a text on its way here: HTML, quoted-printable, quoting, typography,
 * digits of other scripts, bytes that are no text. Line breaks stay, but for those inside a reply of several
 * lines.
 *
 * @example normalise('4=\n50 4.4.312').text // '450 4.4.312'
 */
export function normalise(original: string): Normalised {
	const origin = new OffsetMap();
	const pieces: string[] = [];
	let copied = 0;
	let length = 0;
	for (const match of original.matchAll(looksQuotedPrintable(original) ? quotedPrintable : plain)) {
		const [found] = match;
		const replacement = replacementFor(found);
		if (replacement === found) continue;
		pieces.push(original.slice(copied, match.index), replacement);
		length += match.index - copied;
		copied = match.index + found.length;
		origin.replaced(length, replacement.length, match.index, copied);
		length += replacement.length;
	}
	pieces.push(original.slice(copied));
	const joined = joinReplies(pieces.join(''));
	return {
		text: joined.text,
		origin: { locate: (span) => origin.locate(joined.origin.locate(span)) },
	};
}

function replacementFor(found: string): string {
	if (found.startsWith('&')) return decodeEntity(found) ?? found;
	if (found.startsWith('<')) return /^<\/?(?:br|p|div|tr|li|h\d)\b/i.test(found) ? '\n' : '';
	if (found.startsWith('=')) return found.includes('\n') ? '' : decodeBytes(found);
	if (found.includes('>') || found.includes('|')) return '';
	return found < '\x80' ? '' : decodeSign(found);
}

/** Only then may `=21` be read as a byte: logs are full of `delay=21`. */
function looksQuotedPrintable(text: string): boolean {
	return /=3D/i.test(text) || /[^\s=]=\r?\n[^\s-]/.test(text);
}
