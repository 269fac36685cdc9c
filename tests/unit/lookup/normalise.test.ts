import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/lookup/text/normalise.ts';

describe('normalising', () => {
	it.each([
		['joins what quoted-printable broke', "'4=\n50 4.4.312'", "'450 4.4.312'"],
		['decodes quoted-printable bytes as UTF-8', 'a=3Db =C3=A9', 'a=b é'],
		['leaves an equals sign of a log alone', 'delay=21 delays=20/0', 'delay=21 delays=20/0'],
		['decodes entities', '&quot;421 4.4.2&quot; &#39;a&#39; &gt;', '"421 4.4.2" \'a\' >'],
		['decodes entities that were encoded twice', '&amp;quot;x&amp;quot;', '"x"'],
		['leaves an unknown entity alone', '&nosuch; AT&T', '&nosuch; AT&T'],
		['drops tags and breaks lines at blocks', '<b>421</b><br>4.4.2', '421\n4.4.2'],
		[
			'keeps angle brackets that are no tags',
			'<user@example.org> <CR><LF>',
			'<user@example.org> <CR><LF>',
		],
		['drops quoting marks', '> > 421\n> > 4.4.2', '421\n4.4.2'],
		['reads digits of other scripts', '٤٢١ ۴.۴.۲ ४', '421 4.4.2 4'],
		['reads full-width letters and dots', 'TLS 1.0', 'TLS 1.0'],
		['drops marks of direction and soft hyphens', '\u200e421\u200f 4.4\u00ad.2', '421 4.4.2'],
		['drops bytes that are no text', '4\x002\x001\x00', '421'],
		[
			'reads what was copied out of an address bar',
			'?q=550+5.7.1+%22no+relay%22',
			'?q=550 5.7.1 "no relay"',
		],
		['reads a text that was encoded for an address', 'a%3A%20550%20%C3%A9%0Ab', 'a: 550 é\nb'],
		['leaves the name of a file in an address alone', 'GET /My%20File.pdf', 'GET /My%20File.pdf'],
		['leaves signs of addition alone', 'to <a+b+c@example.org>', 'to <a+b+c@example.org>'],
		[
			'reads line breaks and quotes of JSON',
			'{"m":"550 \\"no\\"\\nat x"}',
			'{"m":"550 "no"\nat x"}',
		],
		['reads JSON inside of JSON', '{"m":"{\\"e\\":\\"550\\\\nno\\"}"}', '{"m":"{"e":"550\nno"}"}'],
		['reads letters that JSON wrote as numbers', '{"m":"\\u90ae\\u4ef6"}', '{"m":"邮件"}'],
		['leaves folders alone', 'C:\\new\\tools\\rules', 'C:\\new\\tools\\rules'],
		['drops colours of a terminal', '\x1b[1;31m421\x1b[0m 4.4.2', '421 4.4.2'],
		['drops colours that lost their first sign', '[31m421[39m 4.4.2 [5m]', '421 4.4.2 [5m]'],
		[
			'reads the sentences of qmail',
			'failure: Sorry,_no_mailbox._(#5.1.1)/',
			'failure: Sorry, no mailbox. (#5.1.1)/',
		],
		[
			'leaves names alone',
			'smtp_tls_security_level tls_process:x',
			'smtp_tls_security_level tls_process:x',
		],
		['makes typographic quotes and arrows plain', '“a” → ‘b’', '"a" -> \'b\''],
	])('%s', (_, original, expected) => expect(normalise(original).text).toBe(expected));

	it('leads back to the original', () => {
		const original = 'x &quot;4=\n21&quot; y=3D';
		const { text, origin } = normalise(original);
		const start = text.indexOf('421');
		const span = origin.locate({ start, end: start + 3 });
		expect(original.slice(span.start, span.end)).toBe('4=\n21');
	});

	it('leads back through several encodings to the original', () => {
		const original =
			'https://example.com/?q=%7B%22m%22%3A%22550%20%5C%22no%20such%20user%5C%22%22%7D';
		const { text, origin } = normalise(original);
		const start = text.indexOf('no such user');
		const span = origin.locate({ start, end: start + 'no such user'.length });
		expect(original.slice(span.start, span.end)).toBe('no%20such%20user');
	});

	it('leads back to a place inside the original, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(), (original, at) => {
				const { text, origin } = normalise(original);
				if (text === '') return;
				const start = at % text.length;
				const span = origin.locate({ start, end: start + 1 });
				expect(span.start).toBeGreaterThanOrEqual(0);
				expect(span.end).toBeGreaterThan(span.start);
				expect(span.end).toBeLessThanOrEqual(original.length);
			}),
		);
	});
});
