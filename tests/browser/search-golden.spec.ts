import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { goldens, placeOf } from '../search-golden/goldens.ts';

/** Of all queries of a language: within their place, and first. */
const wanted = { kept: 0.9, first: 0.85 };

for (const locale of locales) {
	const own = goldens.filter((golden) => golden.locale === locale);

	test(`what readers of ${locale} search for comes first, or within its place`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/search/`);
		const missed: string[] = [];
		let first = 0;
		for (const { query, expected, rank } of own) {
			await page.getByRole('combobox').fill(query);
			await expect(page.getByRole('status')).toContainText(query);
			const urls = await page
				.locator('.results a')
				.evaluateAll((links) =>
					links.map((link) => (link.getAttribute('href') ?? '').split('/').slice(2).join('/')),
				);
			const place = placeOf(urls, expected);
			if (place === 0) first++;
			if (place < 0 || place >= rank) missed.push(`${query}: place ${place + 1}, ${urls[0]} first`);
		}
		test.info().annotations.push({
			type: 'measured',
			description: `${own.length} queries, ${first} first, ${own.length - missed.length} kept`,
		});
		expect(missed.length / own.length, missed.join('\n')).toBeLessThanOrEqual(1 - wanted.kept);
		expect(first / own.length, missed.join('\n')).toBeGreaterThanOrEqual(wanted.first);
	});
}
