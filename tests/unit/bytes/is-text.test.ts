import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isText } from '../../../src/bytes/is-text.ts';
import { utf16Label } from '../../../src/bytes/utf16.ts';

const log = 'Nov 28 02:00:01 mx postfix/smtp[311]: Cannot start TLS: handshake failure\n'.repeat(
	40,
);

describe('which bytes are a text', () => {
	it.each<[string, Uint8Array]>([
		['nothing', new Uint8Array()],
		['ASCII', Buffer.from(log)],
		['UTF-16 with a mark', Buffer.from(`\ufeffКиїв ${log}`, 'utf16le')],
		['UTF-16 without one', Buffer.from(log, 'utf16le')],
		['UTF-16 of the other order', Buffer.from(log, 'utf16le').swap16()],
		['a code page', Buffer.from('Größe überschritten', 'latin1')],
		['ISO-2022-JP with its escapes', Buffer.from('\x1b$B$3$s\x1b(B '.repeat(30), 'latin1')],
		['a log that a crash cut off', Buffer.concat([Buffer.from(log), new Uint8Array(20)])],
	])('%s', (_, bytes) => expect(isText(bytes)).toBe(true));

	it.each<[string, Uint8Array]>([
		['a packed log', gzipSync(log)],
		['an event log', Buffer.concat([Buffer.from('ElfFile\0'), new Uint8Array(4000)])],
		['a hive of the registry', Buffer.concat([Buffer.from('regf'), new Uint8Array(4000)])],
		['a picture', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82])],
	])('not %s', (_, bytes) => expect(isText(bytes)).toBe(false));

	it('holds for any words, in either order of UTF-16', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 8 }), (words) => {
				const little = Buffer.from(words, 'utf16le');
				expect(utf16Label(little)).toBe('utf-16le');
				expect(utf16Label(Buffer.from(little).swap16())).toBe('utf-16be');
				expect(isText(Buffer.from(words))).toBe(true);
			}),
		);
	});
});
