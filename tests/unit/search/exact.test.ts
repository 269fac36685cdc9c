import { describe, expect, it, test } from 'vitest';
import { exactFinder, literalsIn, type SearchData } from '../../../src/search/core.ts';

describe('equal forms of a code have one key', () => {
	test.each([
		['4.4.2', ['4.4.2', '4,4,2', '4.4. 2', '4.4.2.']],
		[
			'0x80090331',
			[
				'0x80090331',
				'0X80090331',
				'80090331',
				'-2146893007',
				'2148074289',
				'0x80090331L',
				'80090331h',
			],
		],
		['sec_e_invalid_token', ['SEC_E_INVALID_TOKEN', 'sec_e_invalid_token']],
		['get-exchangecertificate', ['Get-ExchangeCertificate']],
		['36887', ['event id 36887', 'Event 36887']],
	])('%s: %j', (key, forms) => {
		for (const form of forms) expect(literalsIn(form).map((literal) => literal.key)).toContain(key);
	});
});

test.each(['a', 'aB', 'A_', '4.', 'get-', '5 '])(
	'a text of nothing but %j is read to its end, however long',
	(part) => {
		expect(literalsIn(part.repeat(500_000)).length).toBeLessThan(3);
	},
);

test('a server that people are told to use is a name of its own, and no product', () => {
	const literals = literalsIn('port 587 SMTP.office365.com with Office 365, mail.contoso.com');
	expect(literals.filter(({ kind }) => kind === 'value')).toEqual([
		{ key: 'smtp.office365.com', raw: 'SMTP.office365.com', kind: 'value' },
	]);
});

test('a key of the registry is the same with either name of its hive', () => {
	const [short] = literalsIn('HKLM\\SYSTEM\\CurrentControlSet');
	expect(short?.key).toBe(literalsIn('HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet')[0]?.key);
});

test('and with or without the blank in the name of a protocol', () => {
	const [spaced] = literalsIn('Protocols\\TLS 1.2\\Client');
	expect(literalsIn('Protocols\\TLS1.2\\Client')[0]?.key).toBe(spaced?.key);
});

test('a version of TLS, a product and its year are words and no codes', () => {
	expect(literalsIn('TLS 1.2')).toEqual([]);
	const names = literalsIn('mail to Office 365 from Exchange 2010').map(({ kind }) => kind);
	expect(names).not.toContain('number');
});

const data: SearchData = {
	pages: [
		['dropped/', 'Dropped (4.4.2)', 0],
		['timeout/', 'Timeout', 0],
		['registry/', 'Registry', 0],
		['codes/', 'Codes', 0],
	],
	entries: [[3, 'x-4-2', 'X.4.2']],
	literals: [
		['4.4.2', 0, 4, 1, 3, 4, 3],
		['5.7.3', 1, 3],
		['0x80090331', 0, 3],
		['421', 0, 3, 1, 1],
		['DisabledByDefault', 2, 3],
		['10060', 1, 3],
		['Set-SendConnector', 2, 3],
		['OpenSSL', 2, 3],
		['HKEY_LOCAL_MACHINE\\SYSTEM\\SCHANNEL\\Ciphers\\RC4 128/128', 2, 3],
	],
	stop: [],
	same: [],
};
const find = exactFinder(data);
const targets = (query: string) => find(query).map(({ target }) => target);

describe('a query finds what it names', () => {
	test.each([
		['a code: the page named for it, its own entry, other pages', '4.4.2', [0, 4, 1]],
		['a code without its dots', '442', [0, 4, 1]],
		['a code among words', 'error 5.7.3 from server', [1]],
		['a hexadecimal status as a signed number', '-2146893007', [0]],
		['a part of a name', 'ByDefault', [2]],
		['a name typed as the words that it is made of', 'disabled by default', [2]],
		['an error of sockets as a hexadecimal number', '0x274C', [1]],
		['or as a result with it', '0x8007274c', [1]],
		['a command in lower case, with a slip', 'set-sendconecter', [2]],
		['a status typed in part', '0x800903', [0]],
		['a name beside a code only with it', 'OpenSSL 5.7.3', [1]],
		['a number among words: pages alone', 'firewall closes port 421 here', [0, 1]],
		['a reply at the front of a text', '421 the server went away', [0, 1]],
		['a name with a slip', 'DisableByDefault', [2]],
		['a part of a key', 'RC4 128/128', [2]],
		['parts of keys beside each other', 'schannel ciphers', [2]],
	])('%s', (_, query, expected) => {
		expect(targets(query)).toEqual(expected);
	});

	test.each([
		'',
		' ',
		'4',
		'nothing here',
		'openssl-thing',
		'0x2748',
		'0x80072711',
		'14.4.2',
		'4.4.20',
		'999',
	])('and %j names nothing', (query) => {
		expect(targets(query)).toEqual([]);
	});
});

it('says “exact” only of what is', () => {
	expect(find('DisabledByDefault')[0]?.exact).toBe(true);
	expect(find('DisableByDefault')[0]?.exact).toBe(false);
	expect(find('ByDefault')[0]?.exact).toBe(false);
});

it('finds a cipher, however short its name', () => {
	expect(literalsIn('disable rc4 and 3DES').map(({ key }) => key)).toEqual(
		expect.arrayContaining(['rc4', '3des']),
	);
});

it('takes a name among words for a word, unless no word looks so or it is set', () => {
	expect(targets('what does OpenSSL mean')).toEqual([]);
	expect(targets('what does DisabledByDefault mean')).toEqual([2]);
	expect(targets('is OpenSSL=1 right')).toEqual([2]);
});
