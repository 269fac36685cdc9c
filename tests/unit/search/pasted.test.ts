import { describe, expect, it, test } from 'vitest';
import { isPasted, isPrinted, tellingPart } from '../../../src/search/query/pasted.ts';

describe('a text that a program printed', () => {
	test.each([
		'550 5.1.1 User unknown in table',
		'SMTP Error: Could not connect to SMTP host.',
		'javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites)',
	])('is %s', (text) => {
		expect(isPasted(text)).toBe(true);
	});

	test.each([
		'4.4.2',
		'how do I turn TLS 1.2 on for Exchange',
		'printer cannot send email to office',
		'miten TLS 1.2 otetaan käyttöön palvelimella',
		'HKLM: SCHANNEL',
	])('is not %s', (text) => {
		expect(isPasted(text)).toBe(false);
	});
});

test.each([
	['550 5.1.1 User unknown in table', true],
	['javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled)', true],
	['hello, since yesterday our copier cannot send any scans to our mailbox any more', false],
	['Hallo zusammen, wir haben ein Problem: der Drucker verschickt keine Mails mehr', false],
	[
		'the client and server cannot communicate, because they do not possess a common algorithm',
		false,
	],
])('a long text is one that a program printed for certain by its signs: %s', (text, certain) => {
	expect(isPrinted(text)).toBe(certain);
	expect(isPasted(text)).toBe(true);
});

describe('of a log the telling part is searched for', () => {
	test.each([
		[
			'Nov  8 08:12:41 mx1 postfix/smtp[2143]: 4F2A1: to=<a@contoso.com>, Cannot start TLS',
			'mx1 postfix/smtp : Cannot start TLS',
		],
		[
			'connect to mail.contoso.com[192.0.2.4]:25: Connection refused',
			'connect to : Connection refused',
		],
		['2024-05-03T10:20:30.123Z,36887,alert 70', ',36887,alert 70'],
		[
			'421 4.4.2 Connection dropped [AM4PEPF00.eurprd.prod.outlook.com]',
			'421 4.4.2 Connection dropped',
		],
	])('%s', (line, telling) => {
		expect(
			tellingPart(line)
				.replace(/[\s,:]+/g, ' ')
				.trim(),
		).toBe(telling.replace(/[\s,:]+/g, ' ').trim());
	});

	it('keeps a query of which nothing else would remain', () => {
		expect(tellingPart('192.0.2.4')).toBe('192.0.2.4');
	});

	it('keeps the server that a question is about, and no other', () => {
		expect(tellingPart('smtp.office365.com port 587')).toBe('smtp.office365.com port 587');
		expect(tellingPart('mail.contoso.com port 587')).toBe('port 587');
		expect(tellingPart('SMTP Error: could not connect to smtp.office365.com')).not.toContain('365');
	});

	it('keeps codes and what has dots and is no host', () => {
		const kept = '4.4.317 javax.net.ssl.SSLHandshakeException v4.0.30319 5.7.606';
		expect(tellingPart(kept)).toBe(kept);
	});
});
