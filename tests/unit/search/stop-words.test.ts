import { expect, test } from 'vitest';
import { withoutForeignStops } from '../../../src/search/query/foreign-stops.ts';
import { shareOf } from '../../../src/search/query/share.ts';
import { withoutStops } from '../../../src/search/query/unspaced-stops.ts';
import { Words } from '../../../src/search/query/words.ts';
import { stemmerFor } from '../../../src/search/words/stemmer.ts';
import { termsFor } from '../../../src/search/words/terms.ts';

test.each([
	['zh-Hans', ['在', '的'], '收件人不存在', '收件人不存在'],
	['zh-Hans', ['在', '的'], '邮件在队列', '邮件 队列'],
	['ko', ['만', '방법'], '만료 확인방법', '만료 확인  '],
])('%s: without %j, “%s” is “%s”', async (locale, stop, query, kept) => {
	const termsOf = termsFor(locale, await stemmerFor(locale));
	const same = ['不存在', '만료'].map((word) => [termsOf(word).map(({ key }) => key)]);
	expect(withoutStops(query, { stop, same })).toBe(kept);
});

test.each([
	['ru', 'pochta ne uhodit', ['почта', 'уходит'], ['pochta', 'uhodit']],
	['ru', 'gjxnf yt', ['почта'], ['gjxnf']],
	['ru', 'ne mail', ['почта'], ['ne', 'mail']],
])('%s: of “%s” only what tells is looked for', async (locale, query, known, kept) => {
	const termsOf = termsFor(locale, await stemmerFor(locale));
	const keys = (text: string) => termsOf(text).map(({ key }) => key);
	const words = async () => new Words(['', known.join('\n')], locale, termsOf);
	const found = async (key: string) => (key === '"mail"' ? [{ page: 0, score: 1 }] : []);
	const terms = await withoutForeignStops(termsOf(query), query, keys('не'), found, words);
	expect(terms.map(({ key }) => key)).toEqual(kept.flatMap(keys));
});

test.each([
	['en', 'mail server', 0, 1],
	['zh-Hans', '证书过期', 0, 2 / 3],
	['ja', 'クライアント', 2, 1 / 5],
	['ja', '証明書とメール', 3, 1 / 2],
])(
	'%s: in “%s” each pair of letters is a part of what is asked for',
	async (locale, query, at, share) => {
		const terms = termsFor(locale, await stemmerFor(locale))(query);
		expect(shareOf(terms, at)).toBeCloseTo(share);
	},
);
