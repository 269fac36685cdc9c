import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { loadKnowledge } from '../../../src/lookup/core.ts';
import { namedErrors } from '../../../src/lookup/named-errors.ts';
import type { SearchData } from '../../../src/search/core.ts';
import { byRank, isForLookup, namedFirst } from '../../../src/search/query/named-first.ts';

const knowledge = loadKnowledge(process.cwd());
const ids = readdirSync('content/errors').map((name) => name.replace('.yaml', ''));
const data: SearchData = {
	pages: ids.map((id) => [`errors/${id}/`, id, 0]),
	entries: [],
	literals: [],
	stop: [],
	same: [],
};

/** What the exact lane may think: each page named, in an order of its own, with scores that grow. */
const matches = ids.map((_, target) => ({ target, literal: 'x', exact: true, score: 1 + target }));

describe('the search begins with the error that the lookup names', () => {
	test.each([
		['10061', 'connection-refused-10061'],
		['error 10061', 'connection-refused-10061'],
		['0x80090331', 'no-common-algorithm'],
		['SEC_E_ALGORITHM_MISMATCH', 'no-common-algorithm'],
		['-2146893018', 'sspi-illegal-message'],
		['5.7.606', 'banned-sending-ip-5-7-606'],
		['alert 70', 'schannel-alert-70'],
		['451 5.7.3', 'must-issue-starttls-451-5-7-3'],
		['421 4.4.2', 'socketerror-in-bounce'],
		['421 4.7.66', 'tls-1-0-not-supported-421-4-7-66'],
		['550 5.7.64', 'relay-denied-5-7-64'],
		['535 5.7.139', 'authentication-unsuccessful-535-5-7-139'],
		['452 4.3.1 Insufficient system resources', 'insufficient-resources-4-3-1'],
		['550 5.1.1 User unknown in table', 'user-unknown'],
		['552 5.2.2 Postfach voll', 'mailbox-full-5-2-2'],
		['connect to mail.contoso.com[192.0.2.4]:25: Connection refused', 'unix-connection-refused'],
		['javax.net.ssl.SSLHandshakeException: PKIX path building failed', 'java-pkix'],
		['550 5.4.300 Message expired -> 421 4.4.2 Connection dropped due to SocketError', undefined],
		['451 5.7.3 STARTTLS is required to send mail', undefined],
		['450 4.4.317 Cannot connect to remote server', undefined],
		['SSL_connect error: 0A000102 unsupported protocol', undefined],
		['454 4.7.5 Certificate validation failure', undefined],
		['LED=421 4.4.2 Connection dropped due to TimedOut', undefined],
	])('%s', (query, expected) => {
		const errors = namedErrors(query, knowledge);
		expect(errors.length, 'the lookup says something').toBeGreaterThan(0);
		if (expected) expect(errors[0]).toBe(expected);
		expect(isForLookup(query)).toBe(true);
		const [first] = namedFirst(query, matches, errors, data).sort(byRank);
		expect(data.pages[first?.target ?? -1]?.[0]).toBe(`errors/${errors[0]}/`);
	});
});

it('keeps all that the exact lane found, each once, and its marks', () => {
	const first = namedFirst('user unknown', matches, ['user-unknown'], data);
	expect(first.length).toBe(matches.length);
	expect(first[0]).toMatchObject({ exact: true, literal: 'x', named: 0 });
});

it('puts the pages about a code before an error that only its other words name', () => {
	const about = { target: 0, literal: '4.4.317', exact: true, score: 1 };
	const told = [ids[1] ?? ''];
	const lead = (query: string) => namedFirst(query, [about], told, data).sort(byRank)[0]?.target;
	expect(lead('450 4.4.317 cannot connect')).toBe(0);
	expect(lead('450 4.4.317 Cannot connect to remote server')).toBe(1);
});

it('leaves a code that no error is written for to its registration', () => {
	expect(namedErrors('550-5.7.26', knowledge)).toEqual([]);
});

it.each(['how to turn on TLS 1.2', 'printer cannot send email', 'certificate'])(
	'and %j, a question in words, is none for the lookup',
	(query) => {
		expect(isForLookup(query)).toBe(false);
	},
);

it('leaves one code to its own entry where the error stands for many', () => {
	const codes = Array.from({ length: 9 }, (_, at) => `0x8009032${at}`);
	const pages: SearchData['pages'] = [
		['errors/of-many/', 'Many', 0],
		['errors/of-one/', 'One', 0],
		['errors/codes/schannel/', 'Schannel', 0],
	];
	const entry = { target: pages.length, literal: '0x80090328', exact: true, score: 2 };
	const asked = {
		...data,
		pages,
		literals: codes.map((code): SearchData['literals'][number] => [code, 0, 3, 1, 1]),
	};
	const lead = (query: string, error: string) =>
		namedFirst(query, [entry], [error], asked).sort(byRank)[0]?.target;
	expect(lead('0x80090328', 'of-many')).toBe(entry.target);
	expect(lead('0x80090328', 'of-one')).toBe(1);
	expect(lead('SslStream failed with 0x80090328', 'of-many')).toBe(0);
});
