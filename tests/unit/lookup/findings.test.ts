import { describe, expect, it } from 'vitest';
import { firstCause, highlighted, look } from './known.ts';

const ids = (text: string) => look(text).findings.map(({ id }) => id);

describe('findings', () => {
	it('highlight the words and the code in the text as pasted', () => {
		const text = 'Reason: &quot;421 4.4.2 Connection\n> dropped due to SocketError&quot;';
		const [finding] = look(text).findings;
		expect(finding && highlighted(text, finding)).toEqual([
			'Connection\n> dropped due to SocketError',
		]);
	});

	it('rank what the words say above what only codes point to', () => {
		const text = '550 5.1.1 पता अज्ञात\n\nTLS negotiation failed with error SocketError';
		const { findings } = look(text);
		expect(findings.map(({ strength }) => strength)).toEqual(['says-so', 'points-to']);
	});

	it('are several where a text holds several problems', () => {
		const text = `a@example.org: 550 5.1.1 User unknown\n\nb@example.net: 552 5.2.2 mailbox full`;
		expect(ids(text)).toEqual(expect.arrayContaining(['user-unknown', 'mailbox-full-5-2-2']));
	});

	it('take the inner error of a chain, not its wrapper', () => {
		const text =
			'451 4.4.397 Error communicating with target host. -> 421 4.2.1 Unable to connect -> SocketConnectionRefused: Socket error code 10061';
		expect(ids(text)).toEqual(['connection-refused-10061']);
	});

	it('show the wrapper where nothing is inside it', () => {
		expect(ids('451 4.4.397 Error communicating with target host.')).toEqual([
			'error-communicating-target-4-4-397',
		]);
	});

	it.each([
		['550 5.7.30 [AM0PR01.eurprd01.prod.outlook.com] الرسالة مرفوضة', 'authentication'],
		['gmail-smtp-in.l.google.com: 550 5.7.30 رسالة مرفوضة', 'policy'],
		['550 5.7.30 رسالة مرفوضة', 'none'],
		['x.mail.protection.outlook.com: 550 5.5.0 رسالة مرفوضة', 'recipient'],
		['mx.example.net: 550 5.5.0 رسالة مرفوضة', 'none'],
	])('let the host decide a code that senders use differently: %s', (text, cause) =>
		expect(firstCause(look(text))).toBe(cause),
	);

	it.each([
		['a bare SocketError', '421 4.4.2 Connection dropped due to SocketError'],
		['the word alone', 'SocketError'],
		['10054', 'Winsock error code: 10054'],
		['handshake_failure', 'Received fatal alert: handshake_failure'],
	])('leave %s undetermined, with candidates', (_, text) => {
		const [finding] = look(text).findings;
		expect(finding?.causes[0]).toBe('undetermined');
		expect(finding?.causes).toContain('tls-version');
		expect(finding?.strength).toBe('possible');
	});

	it.each([
		['a transcript that lists STARTTLS', '250-mx.example.org\n250-STARTTLS\n250 DSN'],
		['the answer that TLS may begin', '220 2.0.0 SMTP server ready'],
		['a line about working TLS', 'TLS connection established: TLSv1 with cipher AES256-SHA'],
		[
			'code in somebody else’s sense',
			'421 4.4.2 The server has closed your idle connection channel',
		],
	])('claim no TLS problem for %s', (_, text) => {
		expect(['none', 'undetermined', 'network']).toContain(firstCause(look(text)));
	});

	it('do not take a translated reply about signing in for STARTTLS, which has the same code', () => {
		const reply = '451 5.7.3 Exchange Server-Authentifizierung kann nicht erreicht werden';
		expect(look(reply).findings).toEqual([]);
		expect(firstCause(look('451 5.7.3 Primero debe emitir un comando STARTTLS'))).toBe(
			'starttls-missing',
		);
	});

	it('read event 36874 in any language by the protocol it names', () => {
		const event = (version: string) =>
			`Ereignis-ID: 36874\nEs wurde eine ${version}-Verbindungsanforderung empfangen`;
		expect(firstCause(look(event('TLS 1.0')))).toBe('tls-version');
		expect(firstCause(look(event('TLS 1.2')))).not.toBe('tls-version');
	});

	it('do not treat the HELO handshake as TLS', () =>
		expect(firstCause(look('lost connection while performing the HELO handshake'))).toBe(
			'network',
		));

	it('read one status the same in hexadecimal, as a symbol and as a decimal', () => {
		const forms = [
			'0x80090331',
			'SEC_E_ALGORITHM_MISMATCH',
			'-2146893007',
			'2148074289',
			'80090331',
		];
		expect(new Set(forms.flatMap(ids))).toEqual(new Set(['no-common-algorithm']));
	});

	it('read OpenSSL numbers of all versions by their reason', () => {
		for (const number of ['14077102', '1425F102', '0A000102'])
			expect(ids(`error:${number}`)).toEqual(['openssl-unsupported-protocol']);
	});

	it('name the codes a text stands for where it holds none', () => {
		const [finding] = look('they do not possess a common algorithm').findings;
		expect(finding?.codes).toEqual([]);
		expect(finding?.implied).toContain('0x80090331');
	});
});

describe('a text in which nothing is recognised', () => {
	it('is still read: host, time, field, class of the code', () => {
		const { findings, reading } = look(
			'10/24/2023 6:42 PM Server at mx.example.org: 451 hmm [{LED=};{FQDN=EX1.example.net};{IP=192.0.2.1}]',
		);
		expect(findings).toEqual([]);
		expect(reading.hosts).toEqual(['mx.example.org', 'ex1.example.net']);
		expect(reading.times).toEqual(['10/24/2023 6:42 PM']);
		expect(reading.fields).toContainEqual({ name: 'IP', value: '192.0.2.1' });
		expect(reading.codeClass).toBe('temporary');
	});

	it.each([[''], [' \n\t'], ['\0\0'], ['<img src=x onerror=alert(1)>']])('may be %j', (text) =>
		expect(look(text).findings).toEqual([]),
	);
});
