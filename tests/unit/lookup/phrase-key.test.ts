import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bucketAt, bucketsOf } from '../../../src/lookup/match/phrase-key.ts';

const unitsOf = (text: string) =>
	Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

it('the bucket of a place is the same, reckoned by itself or with all others of its text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			const places = Math.max(0, text.length - 3);
			expect([...bucketsOf(unitsOf(text))]).toEqual(
				Array.from({ length: places }, (_, index) => bucketAt(text, index)),
			);
		}),
	);
});
