import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstCause, look } from './known.ts';

const said = (text: string) => look(text).findings.map(({ id }) => id);

const manual = [
	'# Client',
	'',
	'A client for one server. It keeps its connections open and uses them again where it can.',
	'',
	...[
		'connectTimeout',
		'headersTimeout',
		'bodyTimeout',
		'keepAliveTimeout',
		'maxSize',
		'socket',
	].map(
		(name) => `* **${name}** \`number\` (optional) - What happens when the connection timed out.`,
	),
	...Array.from({ length: 8 }, (_, step) => [
		'',
		`## Errors, part ${step}`,
		'',
		'| Error | Code | Description |',
		'|---|---|---|',
		'| `SocketError` | `UND_ERR_SOCKET` | certificate verify failed, mailbox full or TLS required |',
	]).flat(),
].join('\n');

const program = Array.from({ length: 12 }, (_, at) => [
	`\tif (reply.code === ${550 + at}) {`,
	"\t\tthrow new Error('mailbox full, authentication failed');",
	'\t}',
])
	.flat()
	.join('\n');

const settings = [
	'# TLS required by the relay: Must issue a STARTTLS command first',
	'smtpd_tls_security_level = may',
	'smtp_tls_security_level = encrypt',
	'relayhost = [smtp.example.com]:587',
	'default_process_limit = 100',
	'message_size_limit = 10240000',
].join('\n');

describe('a text that only tells what may happen', () => {
	it.each(globSync('content/articles/*/*.md'))('%s claims nothing', (file) => {
		expect(said(readFileSync(file, 'utf8'))).toEqual([]);
	});

	it.each(Object.entries({ manual, program, settings }))('%s claims nothing', (_, text) => {
		expect(said(text)).toEqual([]);
	});

	it.each([
		[
			"switch ($code) {\n    case 552: $msg = 'Exceeded storage allocation'; break;\n    case 535: $msg = 'Authentication failed'; break;\n}",
		],
		[
			'msgid "The mailbox is full."\nmsgstr "Die Mailbox ist voll."\n\nmsgid "Login failed."\nmsgstr "Anmeldung fehlgeschlagen."',
		],
		[
			'3.3 Mailbox Status\n\n   X.2.1   Mailbox disabled, not accepting messages\n      The mailbox exists.\n\n   X.2.2   Mailbox full\n      The mailbox is full because the user has exceeded a quota.',
		],
	])('a short one claims nothing: %s', (text) => {
		expect(said(text)).toEqual([]);
	});
});

describe('a failure in such a text', () => {
	const traceback =
		'Traceback (most recent call last):\n  File "send.py", line 12, in send\nConnectionRefusedError: [Errno 111] Connection refused';

	it('is read where a program printed it', () => {
		expect(firstCause(look(`${program}\n\n${traceback}`))).toBe('network');
	});

	it('is read below the settings that led to it', () => {
		const failed = 'msmtp: TLS handshake failed: An unexpected TLS packet was received.';
		expect(firstCause(look(`${failed}\n${settings}`))).toBe('port-or-mode');
	});

	it('is read where somebody asks for help', () => {
		const asks = `${manual}\n\nI get this error since Monday: SSL routines: certificate verify failed`;
		expect(firstCause(look(asks))).toBe('certificate');
	});
});
