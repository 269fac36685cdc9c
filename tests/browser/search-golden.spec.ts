import { expect, type Page, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { type Golden, goldens, placeOf } from '../search-golden/goldens.ts';
import { openSearch } from './support/search.ts';

/** Shares of all queries of a language that must be answered within their place, and first; of a kind, in any language. */
const wanted = { kept: 0.95, first: 0.88, keptOfKind: 0.85 };

/** Of a set so small that a single query is a twentieth of it. */
const [few, ofFew] = [40, { kept: 0.9, first: 0.75 }];

/** A new language has no queries of its own yet. */
const tried = locales.filter((locale) => goldens.some((golden) => golden.locale === locale));

/** So many results are listed at once. */
const listed = 10;

/** Kinds are counted over all languages. The engine is asked itself; that a page lists what it finds shows below. */
test('what readers search for comes first, or within its place', async () => {
	const all: { golden: Golden; place: number }[] = [];
	for (const locale of tried) {
		const search = openSearch(locale);
		for (const golden of goldens.filter((each) => each.locale === locale)) {
			const found = await search(golden.query);
			all.push({ golden, place: placeOf(found.slice(0, listed), golden.expected) });
		}
	}
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

/** Queries of two kinds in each language, and of every kind in one of them. */
function someOfEachKind(): Map<string, Golden[]> {
	const seen = new Set<string>();
	return new Map(
		tried.map((locale) => {
			const own = goldens.filter((golden) => golden.locale === locale);
			const kinds = [...Map.groupBy(own, ({ kind }) => kind)];
			const some = kinds.filter(([kind], at) => at < 2 || !seen.has(kind));
			for (const [kind] of some) seen.add(kind);
			return [locale, some.flatMap(([, [golden]]) => golden ?? [])];
		}),
	);
}

/** Browser, worker and list change nothing of what the engine finds, nor its order. */
test('a page lists what the engine finds', async ({ page }) => {
	for (const [locale, queries] of someOfEachKind()) {
		const search = openSearch(locale);
		const shown = await onPage(page, locale, queries);
		for (const [at, { query }] of queries.entries()) {
			const found = (await search(query)).slice(0, listed);
			// A page that is found may be linked to where its excerpt stands.
			const paths = shown[at]?.map((path, place) =>
				path.startsWith(`${found[place]}#`) ? found[place] : path,
			);
			expect(paths, `${locale} ${query}`).toEqual(found);
		}
	}
});

/** Searches as a reader does. */
async function onPage(page: Page, locale: string, queries: readonly Golden[]): Promise<string[][]> {
	await page.goto(`/${locale}/search/`);
	const lists: string[][] = [];
	for (const { query } of queries) {
		await page.locator('input[role="combobox"]').fill(query);
		await expect(page.getByRole('status')).toContainText(query);
		const hrefs = await page
			.locator('.results a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		lists.push(hrefs.map((href) => href.split('/').slice(2).join('/')));
	}
	return lists;
}
