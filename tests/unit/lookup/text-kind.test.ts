import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textKind } from '../../../src/lookup/reader/text-kind.ts';

describe('the kind of a text', () => {
	it.each([
		['-----BEGIN RSA PRIVATE KEY-----\nMIIE', 'privateKey'],
		['-----BEGIN CERTIFICATE-----\nMIID\n-----END CERTIFICATE-----', 'certificate'],
		['Thumbprint : 5113AE\nSubject : CN=mx.example.net\nNotAfter : 2/3/2022', 'certificate'],
		['Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE]', 'registry'],
		['    HKLM:\\SYSTEM\\CurrentControlSet', 'registry'],
		['Log Name:  System\nSource:  Service Control Manager\nEvent ID:  7036', 'event'],
		['Protokollname: System\nQuelle: Service Control Manager\nEreignis-ID: 7036', 'event'],
		['<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>', 'event'],
		['<!DOCTYPE html>\n<html lang="en"><title>x</title>', 'page'],
		['Get-SendConnector | Format-List', 'command'],
		['[PS] C:\\Windows\\system32>Get-Queue -Identity EX02\\Submission', 'command'],
		['$ openssl s_client -connect mx.example.net:25 -starttls smtp', 'command'],
		[
			'smtp_tls_security_level = may\nsmtp_tls_loglevel = 1\n# a remark\nrelayhost =',
			'configuration',
		],
		['RequireTLS : True\nTlsAuthLevel : DomainValidation\nFqdn : mx.example.net', 'configuration'],
		['Received: from a by b;\n Mon\nReceived: from c by d\nSubject: Hello', 'headers'],
		['#Software: Microsoft Exchange Server\n#Fields: date-time', 'log'],
		['Feb  3 07:41:10 mx postfix/qmgr[1]: removed\nFeb  3 07:41:11 mx postfix: idle', 'log'],
		['case 552: fail("mailbox full");\nbreak;\ndefault: ok();\n}', 'reference'],
		['\0\x01\x02PK\x03\x04\0\0\0\ufffd\ufffd', 'unreadable'],
		['Hello, mail does not work since yesterday, please help', undefined],
		['5 of 7 = 3', undefined],
		['', undefined],
	])('is told by its looks: %j', (text, kind) => expect(textKind(text)).toBe(kind));

	it('of an article is a text that tells, whatever it quotes', () => {
		const slug = 'tls-1-0-and-1-1-turned-off';
		expect(textKind(readFileSync(`content/articles/${slug}/en.md`, 'utf8'))).toBe('reference');
	});

	it('is told by the ends of a long text', () => {
		const middle = 'nothing in particular in here\n'.repeat(3000);
		expect(textKind(`${middle}\nEvent ID: 7036`)).toBe('event');
	});
});
