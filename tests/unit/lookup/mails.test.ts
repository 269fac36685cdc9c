import { describe, expect, it } from 'vitest';
import { readableText, textOfFile } from '../../../src/lookup/core.ts';
import { firstCause, look } from './known.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const read = async (bytes: Uint8Array<ArrayBuffer>) => {
	const taken = await textOfFile(new File([bytes], 'mail.eml'));
	return 'text' in taken ? readableText(taken.text) : taken.fault;
};
const causeOf = async (mail: string) => firstCause(look(await read(bytesOf(mail))));

const head = 'Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: kim@example.com\n';
const report = (human: string, fields: string) =>
	`${head}Subject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n--b\nContent-Type: text/plain; charset=us-ascii\n\n${human}\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; lee@example.org\n${fields}\n\n--b\nContent-Type: message/rfc822\n\nSubject: your quota exceeded, user unknown\nX-Spam: blacklisted\n\nMust issue a STARTTLS command first. 550 5.7.606 banned sending IP\n--b--\n`;

describe('whole mails', () => {
	it.each([
		[
			'Postfix, whose report returns a message full of other errors',
			'recipient',
			report(
				'<lee@example.org>: host mx.example.org[192.0.2.9] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
				'Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown',
			),
		],
		[
			'sendmail, where the quoted reply counts and not its own summary',
			'policy',
			report(
				'   ----- The following addresses had permanent fatal errors -----\n<lee@example.org>\n    (reason: 550 5.7.1 Message rejected as spam)\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.org.:\n>>> DATA\n<<< 550 5.7.1 Message rejected as spam\n550 5.1.1 <lee@example.org>... User unknown\n<<< 503 5.0.0 Need RCPT (recipient)',
				'Action: failed\nStatus: 5.1.1\nDiagnostic-Code: SMTP; 550 5.7.1 Message rejected as spam',
			),
		],
		[
			'a report whose words are unknown, by its status',
			'recipient',
			report('Ei onnistunut.', 'Action: failed\nStatus: 5.1.1'),
		],
		[
			'a report of an expired message with the reply that kept it waiting',
			'throttling',
			report(
				'Message expired',
				'Action: failed\nStatus: 4.4.7\nDiagnostic-Code: smtp; 452 4.2.0 Too many messages from your host',
			),
		],
		[
			'a delay',
			'undetermined',
			report('Your message is delayed.', 'Action: delayed\nStatus: 4.4.7\nWill-Retry-Until: Fri'),
		],
		[
			'qmail without MIME',
			'recipient',
			`${head}Subject: failure notice\n\nHi. This is the qmail-send program at mx.example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<lee@example.org>:\n192.0.2.9 does not like recipient.\nRemote host said: 550 Invalid recipient lee@example.org\nGiving up on 192.0.2.9.\n\n--- Below this line is a copy of the message.\n\nReceived: from x\nSubject: spam blacklisted\n\nrelay access denied 550\n`,
		],
		[
			'Exim without MIME',
			'dns',
			`${head}Subject: Mail delivery failed: returning message to sender\n\nThis message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  lee@example.org\n    Unrouteable address\n\n------ This is a copy of the message, including all the headers. ------\n\nReceived: from y\nSubject: mailbox is full\n\n550 mailbox is full\n`,
		],
		[
			'a mail system that quotes header fields before its reason',
			'recipient',
			report(
				'This report relates to a message you sent with the following header fields:\n\n  Date: Mon, 30 Oct 2006 15:48:33 -0300\n  Subject: {possible spam} events of the week\n\nYour message cannot be delivered to the following recipients:\n\n  Recipient address: lee@example.org\n  Reason: LMTP transmission failure has occurred\n  Diagnostic code: smtp;522 5.2.0 Delivery failed: Over quota',
				'Action: failed\nStatus: 5.2.0 (LMTP transmission failure has occurred)\nDiagnostic-code: smtp;522 5.2.0 Delivery failed: Over quota',
			),
		],
		[
			'a gateway that wraps its reason in brackets',
			'recipient',
			`${head}Subject: Message status - undeliverable\nMime-Version: 1.0\nContent-Type: multipart/mixed; boundary="p"\n\n--p\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\nThe message that you sent was undeliverable to the following:\n\n\tlee@example.org (user not found)\n--p--\n`,
		],
		[
			'a part whose boundary lost its indentation',
			'recipient',
			`${head}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="o"\n\n--o\nContent-Type: multipart/alternative;\nboundary="i"\n\n--i\nContent-Type: text/plain; charset=us-ascii\n\nError message below:\n550 - Requested action not taken: no such user here\n--i--\n--o--\n`,
		],
		[
			'an out-of-office reply',
			'none',
			`${head}Subject: Out of office\n\nI am away until Monday.\n`,
		],
		[
			'an abuse report',
			'none',
			`${head}Subject: abuse report\nContent-Type: multipart/report; report-type=feedback-report; boundary="b"\n\n--b\nContent-Type: text/plain\n\nThis is an email abuse report for a message from 192.0.2.9.\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nVersion: 1\n--b--\n`,
		],
	])('%s: %s', async (_, cause, mail) => expect(await causeOf(mail)).toBe(cause));
});

describe('charsets', () => {
	// Cyrillic capitals and small letters in the order of the charset, to write a text in it.
	const koi8 = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
	const inKoi8 = (text: string) =>
		Uint8Array.from(text, (sign) =>
			sign < '\x80' ? sign.charCodeAt(0) : 0xc0 + koi8.indexOf(sign),
		);
	const in1251 = (text: string) =>
		Uint8Array.from(text, (sign) =>
			sign < '\x80' ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0x410 + 0xc0,
		);
	const full = 'Почтовый ящик получателя переполнен';
	const labelled = (charset: string, text: string) =>
		`${head}Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: 8bit\n\n${text}\n`;

	it.each([
		['KOI8-R, named', inKoi8(labelled('koi8-r', full))],
		['KOI8-R, not named', inKoi8(full)],
		['windows-1251, named', in1251(labelled('windows-1251', full))],
		['windows-1251, not named', in1251(full)],
	])('%s', async (_, bytes) => {
		const text = await read(bytes);
		expect(text).toContain(full);
		expect(firstCause(look(text))).toBe('recipient');
	});

	it.each([
		['GB2312', [0xd3, 0xc3, 0xbb, 0xa7, 0xb2, 0xbb, 0xb4, 0xe6, 0xd4, 0xda], '用户不存在'],
		['Big5', [0xa6, 0xac, 0xa5, 0xf3, 0xaa, 0xcc, 0xab, 0x48, 0xbd, 0x63], '收件者信箱'],
		['Shift_JIS', [0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b, 0x82, 0xcc], 'メールの'],
		['EUC-KR', [0xb8, 0xde, 0xc0, 0xcf, 0xc0, 0xbb, 0x20, 0xbc, 0xf6, 0xbd, 0xc5], '메일을 수신'],
		['Latin-1', [0x72, 0x65, 0x66, 0x75, 0x73, 0xe9, 0x65], 'refusée'],
		['ISO-2022-JP', [0x1b, 0x24, 0x42, 0x30, 0x38, 0x40, 0x68, 0x1b, 0x28, 0x42], '宛先'],
		[
			'UTF-16 without a mark',
			[...'550 User unknown'].flatMap((s) => [s.charCodeAt(0), 0]),
			'550 U',
		],
	])('%s is told by its bytes', async (_, bytes, text) =>
		expect(await read(Uint8Array.from(bytes))).toContain(text),
	);
});
