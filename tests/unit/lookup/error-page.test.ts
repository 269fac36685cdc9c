import { expect, it } from 'vitest';
import { isLitHop, litBy, stations } from '../../../src/lookup/pages/mail-way.ts';
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
		'learn.microsoft.com: send receive emails socketerror',
	],
	['https://www.postfix.org/TLS_README.html', 'postfix.org: TLS README'],
	['https://support.google.com/a/answer/3221692', 'support.google.com, 3221692'],
])('%s is called %s', (url, name) => {
	expect(sourceName(url)).toBe(name);
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
