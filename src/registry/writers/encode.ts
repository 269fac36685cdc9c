import type { Format } from '../plan/choices.ts';
import { fileForms } from './formats.ts';

/** UTF-16LE with a byte order mark: what regedit itself exports and imports. */
export function encodeUtf16le(text: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(2 + text.length * 2);
	const view = new DataView(bytes.buffer);
	view.setUint16(0, 0xfeff, true);
	for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
	return bytes;
}

/** UTF-8 with a byte order mark, without which Windows PowerShell 5.1 reads a script as ANSI. */
export function encodeUtf8WithBom(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(`\ufeff${text}`);
}

/** The bytes of a file, as its format is stored. */
export function encodeFile(format: Format, text: string): Uint8Array<ArrayBuffer> {
	switch (fileForms[format].encoding) {
		case 'utf-16le-bom':
			return encodeUtf16le(text);
		case 'utf-8-bom':
			return encodeUtf8WithBom(text);
		default:
			return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
	}
}
