import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bucketAt, RollingBucket } from '../../../src/lookup/match/phrase-key.ts';

it('the bucket of a place is the same, reckoned by itself or from the place before', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 4, maxLength: 60 }), (text) => {
			const rolling = new RollingBucket(text);
			for (let index = 0; index + 4 <= text.length; index++)
				expect(rolling.at(index)).toBe(bucketAt(text, index));
		}),
	);
});
