import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Cbor, decode, encode } from '../../../src/search/pagefind/cbor.ts';

const whole = fc.integer({ min: -0xffff_ffff, max: 0xffff_ffff });
const values = fc.letrec<{ value: Cbor }>((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small' },
		whole,
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc.constant(null),
		fc.array(tie('value'), { maxLength: 30 }),
	),
})).value;

it('reads what it wrote', () => {
	fc.assert(
		fc.property(values, (value) => {
			expect(decode(encode(value))).toEqual(value);
		}),
	);
});

/** From RFC 8949, appendix A. */
const known: [hex: string, value: Cbor][] = [
	['00', 0],
	['17', 23],
	['1818', 24],
	['1903e8', 1000],
	['1a000f4240', 1_000_000],
	['20', -1],
	['3863', -100],
	['f6', null],
	['62c3bc', 'ü'],
	['83010203', [1, 2, 3]],
	['8301820203820405', [1, [2, 3], [4, 5]]],
];

describe('writes and reads the examples of the standard', () => {
	test.each(known)('%s: %j', (hex, value) => {
		expect(Buffer.from(encode(value)).toString('hex')).toBe(hex);
		expect(decode(Buffer.from(hex, 'hex'))).toEqual(value);
	});

	test('and reads a list without a length, as Pagefind writes them', () => {
		expect(decode(Buffer.from('9f018202039f0405ffff', 'hex'))).toEqual([1, [2, 3], [4, 5]]);
	});
});

describe('says what it does not understand', () => {
	test.each([
		['a map', 'a10102', /type 5/],
		['bytes', '4401020304', /type 2/],
		['a tag', 'c11a514b67b0', /type 6/],
		['a number of 64 bits', '1b000000e8d4a51000', /length/],
	])('%s', (_, hex, message) => {
		expect(() => decode(Buffer.from(hex, 'hex'))).toThrow(message);
	});

	test('an end too early', () => {
		expect(() => decode(Buffer.from('8301', 'hex'))).toThrow(RangeError);
	});
});
