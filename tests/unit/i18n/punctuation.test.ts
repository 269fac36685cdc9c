import { describe, expect, it } from 'vitest';
import { colon, fullStop, sentences } from '../../../src/i18n/punctuation.ts';

describe('between texts that code puts together', () => {
	it.each([
		['en', 'EX01: ', 'One. Two.'],
		['fr', 'EX01\u00a0: ', 'One. Two.'],
		['ja', 'EX01: ', 'One。Two。'],
		['zh-Hans', 'EX01：', 'One。Two。'],
		['ko', 'EX01: ', 'One. Two.'],
		['ar', 'EX01: ', 'One. Two.'],
	])('stands what %s writes', (locale, label, said) => {
		const stop = fullStop(locale);
		expect(`EX01${colon(locale)}`).toBe(label);
		expect(sentences(locale, [`One${stop}`, undefined, '', `Two${stop}`])).toBe(said);
	});
});
