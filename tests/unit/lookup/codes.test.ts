import { describe, expect, it } from 'vitest';
import { codesShown, look } from './known.ts';

const shown = (text: string) => codesShown(look(text));

describe('reading codes', () => {
	it.each([
		['a blank for a dot', '421 4.4 2', ['4.4.2', '421']],
		['commas for dots', 'Error: 451 5,7,3', ['5.7.3', '451']],
		['a dot too many', '5.7.3.', ['5.7.3']],
		['a code broken over two lines', '550\n5.4.312 DNS query failed', ['5.4.312', '550']],
		['a hash before the code', '#550 5.7.1 #5.1.8', ['5.7.1', '5.1.8']],
		[
			'a reply in a protocol log',
			'6,192.0.2.5:25,203.0.113.9:418,>,451 4.7.1 x,',
			['4.7.1', '451'],
		],
		['a code in a field', 'dsn=4.7.0, status=deferred', ['4.7.0']],
		['a code behind a Chinese word', '错误5.7.0', ['5.7.0']],
		['a status without its prefix', 'status 80090332', ['0x80090332']],
		['a status as signed decimal', 'error -2146893006', ['0x80090332']],
		['a status as symbol', 'got SEC_E_SECURITY_QOS_FAILED', ['SEC_E_SECURITY_QOS_FAILED']],
	])('mends or reads %s', (_, text, codes) => {
		const all = shown(text).map((code) => code.replace('SEC_E_SECURITY_QOS_FAILED', '0x80090332'));
		const expected = codes.map((code) => code.replace('SEC_E_SECURITY_QOS_FAILED', '0x80090332'));
		expect(all).toEqual(expect.arrayContaining(expected));
	});

	it.each([
		['an address', 'connect to 192.0.2.25, 203.0.113.4.4.2 and 5.7.3.1'],
		['a version', 'v5.7.3, version 4.4.2, PHPMailer 5.2.1, 15.20.7050.31, 10.0.19041'],
		['a date', 'on 5.4.21 10:30 and 2.1.2024'],
		['a time', 'at 4:50:21 PM, 5:50'],
		['a telephone number', '+1 425 555 0142, 555-0100, (421) 555-0199'],
		['a port', '192.0.2.1:587, port 10060, rport=36880, lport=993'],
		['a queue id or a size', 'D9006C0550 486, SIZE 550, delay=451, delays=550/0/0/450'],
		['a list of numbers', 'chapters 4, 5, 6 and 2, 1, 5'],
		['an object identifier', 'EKU 1.3.6.1.5.5.7.3.1'],
		['a line of source', 's3_pkt.c:450: at line 550'],
	])('does not take %s for a code', (_, text) => expect(shown(text)).toEqual([]));

	it('says which codes were mended', () => {
		expect(look('421 4.7 0').codes.find(({ code }) => code === '4.7.0')?.mended).toBe(true);
		expect(look('421 4.7.0').codes.find(({ code }) => code === '4.7.0')?.mended).toBe(false);
	});

	it('gives a code alone its registered meaning and no verdict', () => {
		const { findings, codes } = look('5.7.3');
		expect(findings).toEqual([]);
		expect(codes[0]?.known.map(({ family }) => family)).toContain('enhanced-status');
	});

	it('prefers the meaning that belongs to the reply code beside it', () => {
		const [code] = look('550 5.7.999 x').codes;
		expect(code?.known[0]?.family).toBe('exchange');
	});

	it.each([
		['4.4.371', undefined],
		['5.7.660', undefined],
		['SEC_E_ALGORITM_MISMATCH', 'SEC_E_ALGORITHM_MISMATCH'],
		['0x8009033', undefined],
	])('asks for %s whether %s was meant', (read, meant) => {
		const offered = look(read).suggestions.flatMap(({ codes }) => codes);
		expect(offered.includes(meant ?? '')).toBe(meant !== undefined);
	});

	it('offers nothing beside a known code', () => expect(look('5.7.64').suggestions).toEqual([]));
});
