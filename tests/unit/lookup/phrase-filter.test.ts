import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PhraseFilter } from '../../../src/lookup/match/phrase-filter.ts';
import { bucketsOf } from '../../../src/lookup/match/phrase-key.ts';

const phrases = [
	['connectiondropped'],
	['user', 'unknown'],
	['no', 'mailbox'],
	['ab'],
	['接続失敗'],
];
const words = fc.constantFrom(
	...[...phrases.flat(), 'connection', 'dropped', 'unknow', 'mailbo', 'x', '接続', '失敗', '550'],
);

const unitsOf = (text: string) =>
	Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

it('leaves out no phrase that a text holds', () => {
	fc.assert(
		fc.property(fc.array(words, { maxLength: 12 }), (some) => {
			const text = some.join('');
			const filter = new PhraseFilter(bucketsOf(unitsOf(text)));
			for (const parts of phrases) {
				if (parts.every((part) => text.includes(part))) expect(filter.mayHold(parts)).toBe(true);
			}
		}),
	);
});

it('leaves out the phrases of which a part of four units is missing', () => {
	const filter = new PhraseFilter(bucketsOf(unitsOf('theuserisgone')));
	expect(phrases.map((parts) => filter.mayHold(parts))).toEqual([
		...[false, false, false, true, false],
	]);
});
