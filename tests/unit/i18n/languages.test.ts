import { describe, expect, it, test } from 'vitest';
import { direction, formatDay, languageChoices, ownName } from '../../../src/i18n/describe.ts';
import { isLocale, locales } from '../../../src/i18n/locales.ts';
import { bestLocale } from '../../../src/i18n/preference.ts';

describe('the language that a browser is led to', () => {
	test.each([
		[['sl-SI', 'en'], 'sl'],
		[['de', 'bg-BG'], 'bg'],
		[['iw'], 'he'],
		[['he-IL'], 'he'],
		[['en-GB-oxendict'], 'en'],
		[['', 'not a tag!', 'fi'], 'fi'],
		[['ja', 'zh-Hant-TW'], undefined],
		[[], undefined],
	])('%j gives %s', (wanted, expected) => {
		expect(bestLocale(wanted, locales)).toBe(expected);
	});
});

it('gives each language its own name, as a menu begins it', () => {
	expect(locales.map(ownName)).toEqual([
		'English',
		'Türkçe',
		'Slovenščina',
		'Suomi',
		'Български',
		'עברית',
	]);
	expect(languageChoices.map(({ locale }) => locale)).toEqual(locales);
});

it('takes the direction from the language', () => {
	expect(locales.filter((locale) => direction(locale) === 'rtl')).toEqual(['he']);
});

test.each([
	['en', 'November 21, 2026'],
	['tr', '21 Kasım 2026'],
	['sl', '21. november 2026'],
	['fi', '21. marraskuuta 2026'],
	['he', '21 בנובמבר 2026'],
] as const)('writes a day as %s does', (locale, expected) => {
	expect(formatDay(locale, new Date('2026-11-21'))).toBe(expected);
});

it('takes only tags of the table for locales', () => {
	expect(isLocale('sl')).toBe(true);
	expect(isLocale('sl-SI')).toBe(false);
	expect(isLocale('')).toBe(false);
});
