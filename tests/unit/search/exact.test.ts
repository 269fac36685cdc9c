import { describe, expect, it, test } from 'vitest';
import { type ExactEntry, exactMatches, foldLiteral } from '../../../src/search/core.ts';

const entry = (literal: string, url = `/${literal}/`): ExactEntry => ({
	literal,
	title: literal,
	url,
});

const entries = [
	entry('421 4.4.2 Connection dropped due to SocketError', '/dropped/'),
	entry('4.4.2', '/dropped/'),
	entry('4.4.2', '/timeout/'),
	entry('5.7.3', '/starttls/'),
	entry('0x80090331', '/mismatch/'),
	entry('HKEY_LOCAL_MACHINE\\SYSTEM', '/registry/'),
];
const urls = (query: string) => exactMatches(query, entries).map(({ url }) => url);

describe('a query finds what it names', () => {
	test.each([
		['a code', '4.4.2', ['/dropped/', '/timeout/']],
		['a code typed with commas', '4,4,2', ['/dropped/', '/timeout/']],
		['a code typed with a blank', '4.4. 2', ['/dropped/', '/timeout/']],
		['a code among words', 'error 5.7.3 from server', ['/starttls/']],
		['a hexadecimal status in capitals', '0X80090331', ['/mismatch/']],
		['the beginning of a text', '421 4.4.2 Connection', ['/dropped/', '/timeout/']],
		['a key in other letters', 'hkey_local_machine\\system', ['/registry/']],
	])('%s', (_, query, expected) => {
		expect(urls(query)).toEqual(expected);
	});

	test.each(['', ' ', '4', 'nothing here', '14.4.2', '4.4.20'])('and %j names nothing', (query) => {
		expect(urls(query)).toEqual([]);
	});
});

it('puts the whole literal before a code inside the query', () => {
	expect(urls('421 4.4.2 connection dropped due to socketerror')[0]).toBe('/dropped/');
});

it('lists a page once and stops at its limit', () => {
	const many = Array.from({ length: 20 }, (_, at) => entry('4.4.2', `/${at % 10}/`));
	expect(exactMatches('4.4.2', many, 5)).toHaveLength(5);
	expect(new Set(exactMatches('4.4.2', many, 20).map(({ url }) => url)).size).toBe(10);
});

it('folds case, quotes and white space', () => {
	expect(foldLiteral(' „TLS  1, 2“ ')).toBe('tls 1.2');
});
