import { describe, expect, it } from 'vitest';
import { readableText } from '../../../src/lookup/core.ts';
import { firstCause, look } from './known.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const part = (text: string) =>
	`Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(text)}\n`;
const status =
	'Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; a@example.net\nAction: failed\nStatus: 5.7.321\nDiagnostic-Code: smtp; 550 5.7.321 starttls-not-sup\n ported\n';
const reply = '421 4.7.66 TLS 1.0 and 1.1 are not supported';

describe('MIME', () => {
	it.each([
		[
			'a whole message with a base64 part',
			`From: a@example.org\nSubject: x\nMIME-Version: 1.0\n${part(reply)}`,
		],
		[
			'a message of several parts',
			`Subject: x\nContent-Type: multipart/report; boundary="b1"\n\n--b1\n${part(reply)}--b1--\n`,
		],
		['a piece that begins with a boundary', `--b1\n${part(reply)}\n--b1--`],
		['a piece without its end', `\n--b1\n${part(reply)}`],
		['a base64 block alone', base64(`The server said: ${reply}`)],
	])('%s is read', async (_, text) =>
		expect(firstCause(look(await readableText(text)))).toBe('tls-version'),
	);

	it('a delivery report is read with its folded fields', async () => {
		const text = `--b1\n${part('Hallo')}\n--b1\n${status}\n--b1--`;
		expect(firstCause(look(await readableText(text)))).toBe('starttls-missing');
	});

	it('the message that a report returns is no part of the error', async () => {
		const returned = `Content-Type: message/rfc822\n\nSubject: ${reply}\n\nhello\n`;
		const text = `--b1\n${status}\n--b1\n${returned}\n--b1--`;
		const { findings } = look(await readableText(text));
		expect(findings.map(({ id }) => id)).toEqual(['dane-starttls-not-supported']);
	});

	it.each([
		['a log line', 'postfix/smtp[1]: status=deferred'],
		['a number', '1234567890123456789012345678901234567890'],
		['nothing', ''],
	])('%s comes back as it is', async (_, text) => expect(await readableText(text)).toBe(text));

	it('broken MIME never throws', async () => {
		const broken = `Content-Type: multipart/mixed; boundary="a"\n\n${'--a\n'.repeat(500)}`;
		await expect(readableText(broken)).resolves.toBeTypeOf('string');
	});
});
