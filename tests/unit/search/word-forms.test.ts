import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { excerptOf, stemmerFor, termsFor, Words } from '../../../src/search/core.ts';

const keysOf = async (locale: string, text: string) =>
	termsFor(locale, await stemmerFor(locale))(text).map(({ key }) => key);

describe('forms of one word have one key', () => {
	test.each([
		['bg', ['сървър', 'сървъра', 'сървърът', 'сървъри', 'сървърите']],
		['bg', ['грешка', 'грешката', 'грешки', 'грешките']],
		['bg', ['отказва', 'отказват', 'отказана', 'отказ']],
		['en', ['server', 'servers', 'Servers']],
		['fi', ['yhteys', 'yhteyden', 'yhteyksien', 'yhteydet']],
		['fi', ['varmenne', 'varmenteen', 'varmenteiden', 'varmennetta']],
		['fi', ['vanhempi', 'vanhemman', 'vanhempaan']],
		['fi', ['palvelin', 'palvelimen', 'palvelimella', 'palvelimet', 'palvelimessa']],
		['he', ['שרת', 'השרת', 'והשרת', 'שרתים', 'השרתים', 'לשרתים', 'שבשרת', 'כשהשרת']],
		['he', ['חיבור', 'החיבור', 'חיבורים', 'בחיבורים']],
		['sl', ['povezava', 'povezave', 'povezavo', 'povezavami', 'povezav']],
		['sl', ['potekel', 'potekla', 'poteklo']],
		['sl', ['strežnik', 'strežnika', 'strežniki', 'streznikov']],
		['tr', ['sunucu', 'sunucular', 'sunucuda', 'SUNUCULARI', 'sunucularda']],
		['tr', ['doldu', 'dolmuş']],
		['tr', ['kayit', 'KAYIT', 'kayıt']],
	])('%s: %j', async (locale, words) => {
		expect(new Set(await keysOf(locale, words.join(' '))).size).toBe(1);
	});
});

test('a version of TLS is one word, however it is written', async () => {
	expect(new Set(await keysOf('sl', 'TLS 1.2, tls1.2, TLSv1.2, TLS 1,2'))).toEqual(
		new Set(['tls12']),
	);
});

test('words of neighbouring literals are never glued', async () => {
	expect(await keysOf('en', '4.4.317 5.4.317')).toEqual([]);
	expect(await keysOf('en', 'NoCredentials SocketError')).toHaveLength(2);
});

describe('a word that no page has is taken for one that they have', () => {
	const list = async (locale: string, words: string) => {
		const termsOf = termsFor(locale, await stemmerFor(locale));
		return new Words(['', words.replaceAll(' ', '\n')], locale, termsOf);
	};
	test.each([
		['en', 'certificate printer', 'certifcate', 'certificate'],
		['en', 'certificate printer', 'pirnter', 'printer'],
		['he', 'starttls', 'דאשראאךד', 'starttls'],
		['bg', 'сертификат', 'sertifikat', 'сертификат'],
	])('%s: of “%s”, “%s” is %s', async (locale, words, typed, meant) => {
		const known = await list(locale, words);
		const [key = ''] = await keysOf(locale, typed);
		expect(known.meant(typed, key)?.form).toBe(meant);
	});

	it('with a slip in a word of which the stem is short', async () => {
		const known = await list('en', 'xyzabcde');
		expect(known.nearForm('xyzabdce', 'xyz')?.form).toBe('xyzabcde');
		expect(known.nearForm('xyzabdce', 'xyzab')).toBeUndefined();
	});

	it('or for several, typed in another layout with letters on the keys of commas', async () => {
		const known = await list('he', 'אישור פג תוקף');
		expect(known.retyped('thaur pd ,ue;')).toBe('אישור פג תוקף');
		expect(known.retyped('אישור פג')).toBeUndefined();
		expect(known.retyped('something else')).toBeUndefined();
	});

	it('unless nothing is near', async () => {
		expect((await list('en', 'certificate')).meant('qqqqqq', 'qqqqqq')).toBeUndefined();
	});
});

describe('an excerpt', () => {
	it('is the page’s own text with the word marked in the form that stands there', async () => {
		const termsOf = termsFor('sl', await stemmerFor('sl'));
		const excerpt = excerptOf(
			[['', '', ['Nekaj drugega.', 'Preverite povezavami strežnikov.']]],
			new Map([['povezav', 1]]),
			termsOf,
		);
		expect(excerpt?.runs.map(({ text }) => text).join('')).toBe('Preverite povezavami strežnikov.');
		expect(excerpt?.runs.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
			'povezavami',
		]);
	});

	it('holds nothing but the text, whatever the text', async () => {
		const termsOf = termsFor('en', await stemmerFor('en'));
		fc.assert(
			fc.property(fc.lorem({ maxCount: 120 }), fc.lorem({ maxCount: 1 }), (text, word) => {
				const wanted = new Map(termsOf(word).map(({ key }) => [key, 1]));
				const runs = excerptOf([['', '', [text]]], wanted, termsOf)?.runs ?? [];
				const shown = runs
					.map((run) => run.text)
					.join('')
					.replace(/^… | …$/g, '');
				expect(text).toContain(shown);
			}),
		);
	});
});

test.each(['bg', 'en', 'fi', 'he', 'sl', 'tr'])(
	'%s: no text makes the words fail',
	async (locale) => {
		const termsOf = termsFor(locale, await stemmerFor(locale));
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
				for (const { key, start, end } of termsOf(text)) {
					expect(key.length).toBeGreaterThan(1);
					expect(end).toBeGreaterThan(start);
				}
			}),
		);
	},
);
