import { utf16Label } from '../../bytes/utf16.ts';
import { detectCharset } from './detect-charset.ts';

/**
 * The text of a file's bytes. A byte order mark decides, then UTF-8 if the bytes are valid; else every part of
 * a mail is read by the charset it names, and what names none by the charset that fits its bytes best.
 */
export function decodeText(bytes: Uint8Array): string {
	const utf16 = utf16Label(bytes);
	if (utf16) return decodeAs(utf16, bytes) as string;
	const whole = decodeAs('utf-8', bytes);
	if (whole !== undefined) return hasEscapes(whole) ? decodeEscapes(whole, bytes) : whole;
	let named: string | undefined;
	return parts(bytes)
		.map((part) => {
			const label = charsetNamed(part) ?? named;
			named = label;
			return decodePart(part, label);
		})
		.join('');
}

function decodePart(bytes: Uint8Array, label: string | undefined): string {
	return (
		decodeAs('utf-8', bytes) ??
		(label && decodeAs(label, bytes)) ??
		(decodeAs(detectCharset(bytes), bytes, false) as string)
	);
}

/** Undefined where the bytes are not valid in this charset, or nobody knows it. */
function decodeAs(label: string, bytes: Uint8Array, fatal = true): string | undefined {
	try {
		return new TextDecoder(label, { fatal }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** ISO-2022-JP changes between its sets of signs by escapes, and is valid ASCII. */
function hasEscapes(text: string): boolean {
	return text.includes('\x1b$B') || text.includes('\x1b$@');
}

/** A mail whose parts name the charset is left to the parser. */
function decodeEscapes(text: string, bytes: Uint8Array): string {
	if (/charset="?iso-2022-jp/i.test(text)) return text;
	return decodeAs('iso-2022-jp', bytes) ?? text;
}

/** The bytes, cut before each line that begins with two dashes: there a part of a mail may begin. */
function parts(bytes: Uint8Array): Uint8Array[] {
	const cuts = [0];
	for (let at = bytes.indexOf(10); at >= 0 && cuts.length < 200; at = bytes.indexOf(10, at + 1)) {
		if (bytes[at + 1] === 45 && bytes[at + 2] === 45) cuts.push(at + 1);
	}
	return cuts.map((start, index) => bytes.subarray(start, cuts[index + 1]));
}

function charsetNamed(bytes: Uint8Array): string | undefined {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 20_000));
	return /^Content-Type:[^\r\n]*(?:\r?\n[ \t]?[^\r\n]*){0,3}?charset=["']?([\w.:-]{2,40})/im.exec(
		start,
	)?.[1];
}
