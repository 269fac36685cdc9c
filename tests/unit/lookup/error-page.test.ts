import { expect, it } from 'vitest';
import { colon } from '../../../src/i18n/punctuation.ts';
import {
	isLitHop,
	litBy,
	litForSure,
	metAt,
	stations,
} from '../../../src/lookup/knowledge/mail-way.ts';
import { similarTo } from '../../../src/lookup/pages/similar-errors.ts';
import { sourceName } from '../../../src/lookup/pages/source-name.ts';

it.each([
	['https://www.rfc-editor.org/rfc/rfc3207#section-4', 'RFC 3207'],
	[
		'https://learn.microsoft.com/en-us/answers/questions/1369059/mail-bouncing-421-4-4-2-connectio',
		'Microsoft Q&A, 1369059',
	],
	[
		'https://learn.microsoft.com/en-us/exchange/send-receive-emails-socketerror',
		'Microsoft Learn: send receive emails socketerror',
	],
	['https://www.postfix.org/TLS_README.html', 'postfix.org: TLS README'],
	['https://github.com/nodemailer/nodemailer/issues/1076', 'GitHub: nodemailer/nodemailer#1076'],
	[
		'https://github.com/openssl/openssl/blob/master/include/openssl/sslerr.h',
		'GitHub: openssl/openssl, sslerr.h',
	],
	['https://github.com/sisimai/p5-sisimai', 'GitHub: sisimai/p5-sisimai'],
	['https://support.google.com/a/answer/3221692', 'Google Help, 3221692'],
])('%s is called %s', (url, name) => {
	expect(sourceName(url, ': ')).toBe(name);
});

it('puts a space before the colon of a French source', () => {
	expect(sourceName('https://www.postfix.org/TLS_README.html', colon('fr'))).toBe(
		'postfix.org\u00a0: TLS README',
	);
});

it('lights up the hop between the station that prints a text and the one it speaks to', () => {
	const lit = litBy({ seenIn: ['queue'], printedBy: ['exchange'] });
	expect(lit).toEqual({ at: 'own', to: 'office' });
	expect(stations.filter((station) => isLitHop(lit, station))).toEqual(['own']);
	const received = litBy({ seenIn: ['receive-protocol-log'], printedBy: ['exchange'] });
	expect(received).toEqual({ at: 'own' });
	expect(stations.filter((station) => isLitHop(received, station))).toEqual([]);
	expect(litBy({ seenIn: ['bounce'], printedBy: ['exchange', 'postfix'] })).toBeUndefined();
});

it('names the errors that share codes and a cause with one, the nearest first, and no others', () => {
	const error = (id: string, cause: string, ...codes: string[]) => ({ id, causes: [cause], codes });
	const all = [
		error('a', 'dns', '4.4.2'),
		error('b', 'dns', '4.4.2'),
		error('c', 'dns', '5.1.1'),
		error('d', 'network', '4.4.2'),
		error('e', 'policy', '5.7.1'),
	];
	expect(similarTo(all[0] as (typeof all)[0], all).map(({ id }) => id)).toEqual(['b', 'd', 'c']);
});

it('lights up for sure only what every place of a text agrees on', () => {
	const printedBy = ['exchange'] as const;
	const lit = (...seenIn: Parameters<typeof litForSure>[0]['seenIn']) =>
		litForSure({ seenIn, printedBy: [...printedBy] });
	expect(lit('queue', 'send-protocol-log')).toEqual({ at: 'own', to: 'office' });
	expect(lit('send-protocol-log', 'receive-protocol-log')).toEqual({ at: 'own' });
	expect(lit('client', 'mail-log')).toBeUndefined();
});

it('numbers several texts at each station where they are met, a bounce in a mail program', () => {
	const met = metAt([{ seenIn: ['bounce'] }, { seenIn: ['queue', 'mail-log', 'bounce'] }]);
	expect([...met]).toEqual([
		['device', [1, 2]],
		['own', [2]],
	]);
});
