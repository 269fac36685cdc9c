import { test as base, expect } from '@playwright/test';
import { locales, sourceLocale } from '../../src/i18n/locales.ts';
import { axeFaults, bringAxe, colourFaults } from './support/axe.ts';
import { openCrawl } from './support/crawl.ts';
import { pagesOfEveryElement } from './support/elements.ts';
import { filesOf, htmlOf, idsOf, pagesOf, targetsIn } from './support/pages.ts';
import { sites } from './support/sites.ts';
import { pagesOfEveryStructure } from './support/structure.ts';

const site = sites.root;
/** Without the files to take along, whose pages and links come when they are asked for: `pocket.spec.ts` does. */
const pages = pagesOf(site).filter((path) => !path.startsWith('/pocket/'));
const files = new Set(filesOf(site));

/** One crawl for all groups: what it has fetched for one language it has for the next. */
const test = base.extend<object, { crawl: Awaited<ReturnType<typeof openCrawl>> }>({
	crawl: [
		async ({ browser }, use) => {
			const crawl = await openCrawl(browser, site);
			await use(crawl);
			await crawl.close();
		},
		{ scope: 'worker' },
	],
});

/** Links of a page inside the site that lead nowhere, fragments included. */
function brokenLinks(path: string, targets: readonly string[]): string[] {
	return targets.flatMap((target) => {
		const url = new URL(target, new URL(path, site.origin));
		if (url.protocol !== 'http:' || url.origin !== site.origin) return [];
		const file = url.pathname.replace(/\/$/, '/index.html');
		if (!files.has(file)) return `${path}: broken link ${target}`;
		// `#q=` hands a text to the lookup or the search of that page.
		const id = url.hash.startsWith('#q=') ? '' : decodeURIComponent(url.hash.slice(1));
		if (!id || idsOf(site, url.pathname).has(id)) return [];
		return `${path}: no such section ${target}`;
	});
}

test('no page has a broken link', () => {
	test.setTimeout(3_600_000);
	const faults = pages.flatMap((path) => brokenLinks(path, targetsIn(htmlOf(site, path))));
	expect(faults).toEqual([]);
});

/**
 * Every page of the source, and of each other language those that have, all together, every kind of element: what
 * scripts, sheets and policies go by. The rest differs in its texts alone.
 */
const groups = [...locales.map((locale) => `/${locale}/`), 'the others'];
for (const group of groups) {
	const own = pages.filter((path) =>
		group === 'the others'
			? !locales.some((locale) => path.startsWith(`/${locale}/`))
			: path.startsWith(group),
	);
	test(`pages of ${group} have no console message, and no link that leads nowhere`, async ({
		crawl,
	}) => {
		test.setTimeout(3_600_000);
		expect(own.length).toBeGreaterThan(1);
		const faults: string[] = [];
		const isWhole = group === `/${sourceLocale}/` || group === 'the others';
		const chosen = isWhole ? own : pagesOfEveryElement(site, own);
		for (let at = 0; at < chosen.length; at += 10) {
			if (at % 50 === 0) console.log(`  ${group}: ${at} of ${chosen.length} pages`);
			const visit = await crawl.visit(chosen.slice(at, at + 10));
			faults.push(...visit.faults);
			for (const [path, targets] of visit.targets) faults.push(...brokenLinks(path, targets));
		}
		expect(faults).toEqual([]);
	});
}

/**
 * Most pages differ in their texts alone, which no rule goes by: each structure of the source and of a language that
 * is written from right to left is looked at once, and the home page of every other.
 */
test('pages of every structure have no accessibility fault', async ({ browser }) => {
	test.setTimeout(3_600_000);
	const faults: string[] = [];
	const context = await browser.newContext({ locale: 'is' });
	await bringAxe(context);
	const page = await context.newPage();
	const looked = pages.filter((path) => /^\/(?:en|he|[\w-]+\/$)|^\/[^/]*$/.test(path));
	const chosen = await pagesOfEveryStructure(page, site, looked);
	expect(chosen.length).toBeGreaterThan(30);
	for (const [at, path] of chosen.entries()) {
		if (at % 25 === 0) console.log(`  accessibility: ${at} of ${chosen.length} structures`);
		await page.goto(site.origin + path);
		const violations = await axeFaults(page);
		faults.push(...violations.map((violation) => `${path}: ${violation}`));
	}
	expect(faults).toEqual([]);
});

/** What the other rules go by is the same in the dark. */
test('pages in the dark have enough contrast', async ({ browser }) => {
	test.setTimeout(3_600_000);
	const faults: string[] = [];
	const context = await browser.newContext({ colorScheme: 'dark' });
	await bringAxe(context);
	const page = await context.newPage();
	const shapes = [
		'',
		'articles/',
		'articles/tls-1-0-and-1-1-turned-off/',
		'errors/',
		'registry/',
		'registry/audit/',
		'search/',
		'translations/',
		'accessibility/',
		'errors/codes/schannel/',
		'errors/socketerror-in-bounce/',
		'translations/check/',
		'pocket/',
		'articles/read-an-exchange-protocol-log/',
	];
	for (const path of ['/en/', '/he/'].flatMap((home) => shapes.map((shape) => home + shape))) {
		await page.goto(site.origin + path);
		const violations = await colourFaults(page);
		faults.push(...violations.map((violation) => `${path}: ${violation}`));
	}
	expect(faults).toEqual([]);
});
