import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test, vi } from 'vitest';
import {
	direction,
	formatDay,
	languageChoices,
	ownName,
	titleOrder,
} from '../../../src/i18n/describe.ts';
import { fill, fillPlural } from '../../../src/i18n/fill.ts';
import { isLocale, type Locale, locales } from '../../../src/i18n/locales.ts';
import { formatNumber } from '../../../src/i18n/number-tag.ts';
import { pluralForms } from '../../../src/i18n/plural-keys.ts';
import { bestLocale } from '../../../src/i18n/preference.ts';
import { writeSitemap } from '../../../src/i18n/sitemap.ts';

/** The languages that the site began with, whichever have come since. */
const first = ['en', 'tr', 'sl', 'fi', 'bg', 'he'] as const;

describe('the language that a browser is led to', () => {
	test.each([
		[['sl-SI', 'en'], 'sl'],
		[['de', 'bg-BG'], 'bg'],
		[['iw'], 'he'],
		[['he-IL'], 'he'],
		[['en-GB-oxendict'], 'en'],
		[['', 'not a tag!', 'fi'], 'fi'],
		[['ja', 'zh-Hant-TW'], undefined],
		[['de-AT', 'sr-Latn'], undefined],
		[[], undefined],
	])('%j gives %s', (wanted, expected) => {
		expect(bestLocale<string>(wanted, first)).toBe(expected);
	});
});

describe('the nearest of many languages', () => {
	const offered = ['en', 'he', 'pt', 'pt-BR', 'zh-Hans', 'zh-Hant', 'sr-Latn', 'nb', 'fa'] as const;
	test.each([
		['zh-TW', 'zh-Hant'],
		['zh-HK', 'zh-Hant'],
		['zh-CN', 'zh-Hans'],
		['zh', 'zh-Hans'],
		['pt', 'pt'],
		['pt-PT', 'pt'],
		['pt-BR', 'pt-BR'],
		['no', 'nb'],
		['nn-NO', 'nb'],
		['iw-IL', 'he'],
		['sr', 'sr-Latn'],
		['sh', 'sr-Latn'],
		['fa-AF', 'fa'],
		['en-GB', 'en'],
	])('for %s is %s', (wanted, expected) => {
		expect(bestLocale([wanted], offered)).toBe(expected);
	});

	test.each([
		['pt', ['en', 'pt-BR'], 'pt-BR'],
		['pt-PT', ['en', 'pt-BR'], 'pt-BR'],
		['zh-TW', ['en', 'zh-Hans'], 'zh-Hans'],
		['nb', ['en', 'no'], 'no'],
	] as const)('for %s of %j is %s', (wanted, few, expected) => {
		expect(bestLocale<string>([wanted], few)).toBe(expected);
	});
});

const kinds = ['pt-BR', 'zh-Hans', 'zh-Hant', 'sr-Latn', 'nb', 'pl', 'ar', 'fa'] as const;

/** A language of each kind: with a region, with a script, from right to left, with other digits, with six forms. */
describe('a language that is not in the table yet', () => {
	const day = new Date('2026-11-21');
	test.each([
		['pt-BR', 'ltr', 'Português (Brasil)', '21 de novembro de 2026'],
		['zh-Hans', 'ltr', '简体中文', '2026年11月21日'],
		['zh-Hant', 'ltr', '繁體中文', '2026年11月21日'],
		['sr-Latn', 'ltr', 'Srpski (latinica)', '21. novembar 2026.'],
		['nb', 'ltr', 'Norsk bokmål', '21. november 2026'],
		['pl', 'ltr', 'Polski', '21 listopada 2026'],
		['ar', 'rtl', 'العربية', '21 نوفمبر 2026'],
		['fa', 'rtl', 'فارسی', '21 نوامبر 2026'],
	])('%s runs %s, is called %s and writes a day as %s', (tag, dir, name, written) => {
		const locale = tag as Locale;
		expect(direction(locale)).toBe(dir);
		expect(ownName(locale)).toBe(name);
		// Some calendars of Intl put invisible marks between the numbers.
		expect(formatDay(locale, day).replace(/[\u200e\u200f]/g, '')).toBe(written);
	});

	test.each([
		['pt-BR', '1.234,5'],
		['nb', '1\u00a0234,5'],
		['sr-Latn', '1.234,5'],
		['zh-Hant', '1,234.5'],
		['ar', '1,234.5'],
		['fa', '1,234.5'],
	])('%s groups the digits of a number its own way, Latin ones: %s', (tag, written) => {
		expect(formatNumber(tag, 1234.5)).toBe(written);
	});

	test('nobody writes a number past the one place that knows which digits', () => {
		const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(?:ts|astro)$/.test(file))
			.map((file) => file.replaceAll('\\', '/'));
		const past = files.filter((file) =>
			/toLocaleString\(|Intl\.NumberFormat\(/.test(readFileSync(`src/${file}`, 'utf8')),
		);
		expect(past).toEqual(['i18n/number-tag.ts']);
	});

	test.each([
		['pl', 'one few many other'],
		['pt-BR', 'one many other'],
		['zh-Hans', 'other'],
		['zh-Hant', 'other'],
		['sr-Latn', 'one few other'],
		['nb', 'one other'],
		['ar', 'zero one two few many other'],
		['fa', 'one other'],
	])('%s has the plural forms %s, in files and on pages', (tag, forms) => {
		expect([...pluralForms(tag)].sort()).toEqual(forms.split(' ').sort());
		const messages = Object.fromEntries(
			forms.split(' ').map((form) => [`hit_${form}`, `{{count, number}} ${form}`]),
		);
		const shown = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000].map((count) =>
			fillPlural(messages, 'hit', { count }, tag),
		);
		expect(shown.filter((text) => !/^[\d.,\u00a0\u202f]+ [a-z]+$/.test(text))).toEqual([]);
	});

	test.each([
		['nb', 'Zink Ærlig Østen Åse'],
		['pl', 'Lampa Luz Łódka Mama'],
		['sr-Latn', 'cena čas ćup dan džep đak'],
		['pt-BR', 'ação acesso árvore'],
		['zh-Hans', '安全 北京 端口 证书'],
		['fa', 'آب پست چاپ گواهی یک'],
		['ar', 'أمان بريد خادم منفذ'],
	])('%s puts titles in its own order', (tag, titles) => {
		const wanted = titles.split(' ');
		expect([...wanted].reverse().sort(titleOrder(tag as Locale))).toEqual(wanted);
	});

	test.each(kinds)('%s is the folder of its pages, and their hreflang', (tag) => {
		vi.stubEnv('SITE', 'https://example.org');
		const translatedInto = ['en', tag] as Locale[];
		const sitemap = writeSitemap([{ page: 'errors/', translatedInto }]);
		vi.unstubAllEnvs();
		expect(sitemap).toContain(`<url><loc>https://example.org/${tag}/errors/</loc>`);
		expect(sitemap).toContain(`hreflang="${tag}" href="https://example.org/${tag}/errors/"/>`);
		// As a browser and a search engine write it.
		expect(new Intl.Locale(tag).toString()).toBe(tag);
	});

	test.each(['ar', 'fa', 'pt-BR', 'zh-Hans'])(
		'%s writes numbers and days in the same digits',
		(tag) => {
			expect(fill('{{n, number}}', { n: 21 }, tag)).toBe('21');
			expect(formatDay(tag as Locale, day)).toContain('21');
		},
	);
});

it('gives each language its own name, as a menu begins it', () => {
	expect(first.map(ownName)).toEqual([
		'English',
		'Türkçe',
		'Slovenščina',
		'Suomi',
		'Български',
		'עברית',
	]);
	expect(languageChoices.map(({ locale }) => locale).sort()).toEqual([...locales].sort());
	const names = languageChoices
		.map(({ name }) => name)
		.filter((name) => first.map(ownName).includes(name));
	expect(names).toEqual(['English', 'Slovenščina', 'Suomi', 'Türkçe', 'Български', 'עברית']);
});

it('takes the direction from the language', () => {
	expect(first.filter((locale) => direction(locale) === 'rtl')).toEqual(['he']);
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

test.each([
	['fr', '1er janvier 2026'],
	['es', '1 de enero de 2026'],
	['pt-BR', '1º de janeiro de 2026'],
])('writes the first of a month as %s does', (locale, expected) => {
	expect(formatDay(locale as Locale, new Date('2026-01-01'))).toBe(expected);
});

it('takes only tags of the table for locales', () => {
	expect(isLocale('sl')).toBe(true);
	expect(isLocale('sl-SI')).toBe(false);
	expect(isLocale('')).toBe(false);
});
