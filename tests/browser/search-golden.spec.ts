import { expect, type Page, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { type Golden, goldens, placeOf } from '../search-golden/goldens.ts';

/** Shares of all queries of a language that must be answered within their place, and first; of a kind, in any language. */
const wanted = { kept: 0.95, first: 0.88, keptOfKind: 0.85 };

/** Of a set so small that a single query is a twentieth of it. */
const [few, ofFew] = [40, { kept: 0.9, first: 0.75 }];

/** A new language has no queries of its own yet. */
const tried = locales.filter((locale) => goldens.some((golden) => golden.locale === locale));

/** Searches as a reader does, and says at which place the answer came, from 0. */
async function search(page: Page, { query, expected }: Golden): Promise<number> {
	await page.locator('input[role="combobox"]').fill(query);
	await expect(page.getByRole('status')).toContainText(query);
	const urls = await page
		.locator('.results a')
		.evaluateAll((links) =>
			links.map((link) => (link.getAttribute('href') ?? '').split('/').slice(2).join('/')),
		);
	return placeOf(urls, expected);
}

/** Each language in its own page; kinds are counted over all of them. */
test('what readers search for comes first, or within its place', async ({ browser }) => {
	const answered = await Promise.all(
		tried.map(async (locale) => {
			const page = await browser.newPage();
			await page.goto(`/${locale}/search/`);
			const places: { golden: Golden; place: number }[] = [];
			for (const golden of goldens.filter((each) => each.locale === locale))
				places.push({ golden, place: await search(page, golden) });
			await page.close();
			return places;
		}),
	);
	const all = answered.flat();
	const isKept = ({ golden: { rank }, place }: (typeof all)[number]) => place >= 0 && place < rank;
	const share = (of: typeof all, test: (each: (typeof all)[number]) => boolean) =>
		of.filter(test).length / of.length;
	const missed = all
		.filter((each) => !isKept(each))
		.map(({ golden: { locale, query }, place }) => `${locale} ${query}: place ${place + 1}`)
		.join('\n');
	for (const locale of tried) {
		const own = all.filter(({ golden }) => golden.locale === locale);
		const kept = share(own, isKept);
		const first = share(own, ({ place }) => place === 0);
		test.info().annotations.push({
			type: 'measured',
			description: `${locale}: ${own.length} queries, first ${first.toFixed(3)}, kept ${kept.toFixed(3)}`,
		});
		const least = own.length < few ? ofFew : wanted;
		expect.soft(kept, `kept in ${locale}\n${missed}`).toBeGreaterThanOrEqual(least.kept);
		expect.soft(first, `first in ${locale}`).toBeGreaterThanOrEqual(least.first);
	}
	for (const kind of new Set(all.map(({ golden }) => golden.kind))) {
		const kept = share(
			all.filter(({ golden }) => golden.kind === kind),
			isKept,
		);
		expect.soft(kept, `kept of ${kind}\n${missed}`).toBeGreaterThanOrEqual(wanted.keptOfKind);
	}
});
