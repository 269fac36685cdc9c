import { describe, expect, it } from 'vitest';
import { decodeText, plain } from '../../../src/content-files/read-text.ts';

const text = '{\n\t"title": "Größe"\n}\n';
const utf16 = (littleEndian: boolean, written: string) => {
	const bytes = Buffer.from(written, 'utf16le');
	return littleEndian ? bytes : bytes.swap16();
};

describe('a file reads the same', () => {
	it.each([
		['with the line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
		['with those of old Macs', Buffer.from(text.replaceAll('\n', '\r'))],
		['with a byte order mark', Buffer.from(`\ufeff${text}`)],
		['with both', Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
		['as it is', Buffer.from(text)],
	])('%s', (_, bytes) => {
		expect(decodeText(bytes)).toEqual({ text });
	});

	it('when it is empty', () => {
		expect(decodeText(Buffer.from(''))).toEqual({ text: '' });
		expect(plain('\ufeff')).toBe('');
	});
});

describe('a file that is not UTF-8 is read as what it is, and named', () => {
	it.each([
		['UTF-16 with a byte order mark', utf16(true, `\ufeff${text}`)],
		['big-endian UTF-16 with one', utf16(false, `\ufeff${text}`)],
		['UTF-16 without one', utf16(true, text)],
		['big-endian UTF-16 without one', utf16(false, text)],
		[
			'UTF-16 as Windows PowerShell writes it',
			utf16(true, `\ufeff${text.replaceAll('\n', '\r\n')}`),
		],
	])('%s', (_, bytes) => {
		const decoded = decodeText(bytes);
		expect(decoded.text).toBe(text);
		expect(decoded.fault).toEqual({
			line: 1,
			message: expect.stringMatching(/^this file is UTF-16 .*; save it as UTF-8$/),
		});
	});

	it('Latin-1, at the line of its first letter that is not ASCII', () => {
		const decoded = decodeText(Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1'));
		expect(decoded.text).toBe(text);
		expect(decoded.fault).toEqual({
			line: 2,
			message: expect.stringMatching(/not UTF-8 but, it seems, Latin-1.*save it as UTF-8$/),
		});
	});
});
