import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractNumbers } from '../../../src/lookup/extract/extract-number.ts';
import { extractHosts } from '../../../src/lookup/extract/extract-place.ts';

describe('numbers and symbols', () => {
	it.each([
		['error:1408F10B:SSL routines', '0A00010B'],
		['(0a000102)', '0A000102'],
		['Error code: 336130315, Message', '0A00010B'],
		['TLS failed: (167772436, x)', '0A000114'],
		['SEC_E_ILLEGAL_MESSAGE', 'SEC_E_ILLEGAL_MESSAGE'],
		['returned WSAECONNRESET', 'WSAECONNRESET'],
		['QUEUE.Expired; message expired', 'QUEUE.Expired'],
		['RESOLVER.ADR.RecipNotFound', 'RESOLVER.ADR.RecipNotFound'],
		['due to SocketError', 'SocketError'],
		['javax.net.ssl.SSLHandshakeException: x', 'SSLHandshakeException'],
		['socket error 10054', '10054'],
		['Event ID: 36887', '36887'],
		['事件ID：36887'.normalize('NFKC'), '36887'],
	])('%j has its code', (text, code) => {
		const codes = extractNumbers(`x\n${text}\ny`, () => true).map((read) => read.code);
		expect(codes).toContain(code);
	});
});

describe('hosts', () => {
	/** A host, and what it stands free of, in one pattern that is tried at every sign. */
	const host =
		/(?:^|[^\w@.-])(?:\d{3}-)?((?:[A-Za-z\d_][\w-]{0,62}\.){1,8}(?:[a-z]{2,18}|[A-Z]{2,18}))(?![\w@(-]|\.\w)/g;
	const pieces = fc.constantFrom(
		...[
			'mx',
			'.',
			'example',
			'.org',
			'.ORG',
			'-',
			'_',
			'@',
			' ',
			'(',
			'250-',
			'4.4.2',
			'a.b',
			'é',
			'\n',
		],
	);

	it('are those that one pattern finds', () => {
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
				const text = parts.join('');
				const found = [...text.matchAll(host)].map(({ 0: whole, 1: name = '', index }) => ({
					host: name.toLowerCase(),
					start: index + whole.length - name.length,
					end: index + whole.length,
				}));
				expect(extractHosts(text)).toEqual(found);
			}),
			{ numRuns: 2000 },
		);
	});

	it('are no files', () => {
		expect(extractHosts('see send.log of mx.example.org')).toHaveLength(1);
	});
});
