import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	stemmerFor,
	stemQuery,
	stemsOf,
	withWordForms,
	wordsOf,
} from '../../../src/search/core.ts';

describe('forms of one word meet in their stem', () => {
	test.each([
		['bg', ['сървър', 'сървъра', 'сървърът', 'сървъри', 'сървърите']],
		['bg', ['грешка', 'грешката', 'грешки', 'грешките']],
		['bg', ['конектор', 'конектора', 'конекторът', 'конектори', 'конекторите']],
		['fi', ['palvelimen', 'palvelimella', 'palvelimet', 'palvelimessa']],
		['he', ['שרת', 'השרת', 'והשרת', 'שרתים', 'השרתים', 'לשרתים']],
		['he', ['חיבור', 'החיבור', 'חיבורים', 'בחיבורים']],
		['sl', ['povezava', 'povezave', 'povezavo', 'povezavami', 'povezav']],
		['sl', ['strežnik', 'strežnika', 'strežniki', 'strežnikov', 'strežnikih']],
		['tr', ['sunucu', 'sunucular', 'sunucuda', 'sunucuları', 'sunucularda']],
	])('%s: %j', async (locale, words) => {
		const stem = await stemmerFor(locale);
		expect(new Set(words.map(stem)).size).toBe(1);
	});
});

test.each([
	['sl', 'ima'],
	['he', 'TLS'],
	['he', 'דוא'],
	['bg', 'код'],
])('%s: %s is too short, or not of the language, and stays as it is', async (locale, word) => {
	expect((await stemmerFor(locale))(word)).toBe(word);
});

it('leaves English to Pagefind', async () => {
	expect((await stemmerFor('en'))('servers')).toBe('servers');
});

it('lower-cases as the language does', () => {
	expect(wordsOf('IŞIK İLETİ', 'tr')).toEqual(['ışık', 'ileti']);
	expect(wordsOf('TLS', 'en')).toEqual(['tls']);
});

it('keeps codes in a query as they are', async () => {
	const stem = await stemmerFor('sl');
	expect(stemQuery('421 4.4.2 Povezavami', 'sl', stem)).toBe('421 4.4.2 povezav');
});

it('lists a stem only where the text does not hold it as a word', async () => {
	const stem = await stemmerFor('sl');
	expect(stemsOf('strežniki strežnik povezave', 'sl', stem)).toEqual(['povezav']);
});

describe('the page as it is indexed', () => {
	it('carries the stems at the end of its main part, outside of what readers see', async () => {
		const html = '<main id="content"><p>Povezave</p></main><footer>Strežniki</footer>';
		const indexed = withWordForms(html, 'sl', await stemmerFor('sl'));
		expect(indexed).toContain('data-stems="povezav"></p></main>');
		expect(indexed).not.toContain('strežnik"');
	});

	it('stays as it is where there is nothing to add', () => {
		const html = '<main><p>TLS</p></main>';
		expect(withWordForms(html, 'en', (word) => word)).toBe(html);
	});
});

test.each(['bg', 'fi', 'he', 'sl', 'tr'])(
	'%s: no word makes the stemmer fail or grow',
	async (locale) => {
		const stem = await stemmerFor(locale);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
				for (const word of wordsOf(text, locale)) expect(typeof stem(word)).toBe('string');
			}),
		);
	},
);
