import { readFileSync } from 'node:fs';
import { utf16Label } from '../bytes/utf16.ts';

/** The text of a file as everything here works with it: no byte order mark, lines that end in `\n`. */
export interface DecodedText {
	text: string;
	/** What is wrong with its encoding, and how to mend it. The text is then the best guess at what was meant. */
	fault?: { line: number; message: string };
	/** Whether the encoding is certain, though it is another one. */
	isKnown?: true;
}

/** The text of a file of the content, whatever a Windows editor or checkout made of its line ends. */
export function readText(path: string): string {
	return decodeText(readFileSync(path)).text;
}

/**
 * Reads bytes as UTF-8. Those of Notepad's "Unicode" (UTF-16) and "ANSI" (a code page of one byte a letter) are read
 * as such, so that nothing else about the file seems wrong, and named.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	const utf16 = utf16Label(bytes);
	if (utf16) {
		const text = plain(new TextDecoder(utf16).decode(bytes));
		const message = `this file is ${utf16Name}; ${remedy}`;
		return { text, fault: { line: 1, message }, isKnown: true };
	}
	try {
		return { text: plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
	} catch {
		return { text: plain(ansi(bytes)), fault: { line: firstBadLine(bytes), message: notUtf8 } };
	}
}

/** Without a byte order mark, and with the line ends of Unix. */
export function plain(text: string): string {
	return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

const remedy = 'save it as UTF-8';
const utf16Name = 'UTF-16 (which Notepad calls "Unicode" and Windows PowerShell writes with ">")';
const notUtf8 = `the letters from here on are not UTF-8 but, it seems, Latin-1 or another Windows code page ("ANSI" in Notepad); open the file with that encoding and ${remedy}`;

function ansi(bytes: Uint8Array): string {
	return new TextDecoder('windows-1252').decode(bytes);
}

/** The line of the first byte that no UTF-8 text has there. */
function firstBadLine(bytes: Uint8Array): number {
	const lines = plain(new TextDecoder('utf-8').decode(bytes)).split('\n');
	return lines.findIndex((line) => line.includes('\ufffd')) + 1;
}
