import { encodings } from './encoded.ts';
import { joinReplies } from './join-replies.ts';
import { OffsetMap, type Span } from './offset-map.ts';
import { type Rewritten, rewritten } from './rewritten.ts';

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

/**
 * Undoes what happened to a text on its way here: addresses, JSON, colours, HTML, quoted-printable, quoting, typography,
 * digits of other scripts, bytes that are no text. Line breaks stay, but for those inside a reply of several
 * lines.
 *
 * @example normalise('4=\n50 4.4.312').text // '450 4.4.312'
 */
export function normalise(original: string): Normalised {
	const ways: Origin[] = [];
	let read = original;
	for (const encoding of encodings) {
		const { text, origin } = rewrite(read, encoding(read));
		if (!origin) continue;
		ways.unshift(origin);
		read = text;
	}
	const { text, origin } = rewrite(read, rewritten(read, looksQuotedPrintable(read)));
	if (origin) ways.unshift(origin);
	const joined = joinReplies(text);
	ways.unshift(joined.origin);
	const locate = (span: Span) => ways.reduce((at, way) => way.locate(at), span);
	return { text: joined.text, origin: { locate } };
}

/** A text with each stretch as what it stands for; without a way back where there is none. */
function rewrite(
	original: string,
	stretches: Iterable<Rewritten>,
): { text: string; origin?: OffsetMap } {
	const pieces: string[] = [];
	let origin: OffsetMap | undefined;
	let copied = 0;
	let length = 0;
	for (const { start, end, text } of stretches) {
		origin ??= new OffsetMap();
		pieces.push(original.slice(copied, start), text);
		length += start - copied;
		copied = end;
		origin.replaced(length, text.length, start, end);
		length += text.length;
	}
	if (!origin) return { text: original };
	pieces.push(original.slice(copied));
	return { text: pieces.join(''), origin };
}

/** Only then may `=21` be read as a byte: logs are full of `delay=21`. */
function looksQuotedPrintable(text: string): boolean {
	return /=3D/i.test(text) || /[^\s=]=\r?\n[^\s-]/.test(text);
}
