import { expect, type Page, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { axeFaults, bringAxe, newPlaces } from './support/axe.ts';
import { filesOf, idsOf, pagesOf } from './support/pages.ts';
import { sites } from './support/sites.ts';

const site = sites.root;
const pages = pagesOf(site);
const files = new Set(filesOf(site));

/** Everything that a page says on the console or that its policy refuses. */
async function listen(page: Page, complaints: string[]): Promise<void> {
	page.on('console', (message) => complaints.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
		});
	});
}

/** Links inside the site that lead nowhere, fragments included; and requests that would leave it. */
async function brokenLinks(page: Page, path: string): Promise<string[]> {
	const targets = await page.evaluate(() =>
		[...document.querySelectorAll('[href], [src]')]
			.filter(
				(element) => element.localName !== 'link' || element.getAttribute('rel') !== 'canonical',
			)
			.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
	);
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

const groups = [...locales.map((locale) => `/${locale}/`), 'the others'];
for (const group of groups) {
	const own = pages.filter((path) =>
		group === 'the others'
			? !locales.some((locale) => path.startsWith(`/${locale}/`))
			: path.startsWith(group),
	);
	test(`pages of ${group} have no console message, accessibility fault or broken link`, async ({
		browser,
	}) => {
		test.setTimeout(3_600_000);
		expect(own.length).toBeGreaterThan(1);
		const faults: string[] = [];
		const context = await browser.newContext({ locale: 'ja' });
		await bringAxe(context);
		const hasNewPlaces = newPlaces();
		const page = await context.newPage();
		const complaints: string[] = [];
		await listen(page, complaints);
		for (const [at, path] of own.entries()) {
			if (at % 50 === 0) console.log(`  ${group}: ${at} of ${own.length} pages`);
			await page.goto(site.origin + path);
			const violations = await axeFaults(page, { contrast: await hasNewPlaces(page) });
			faults.push(
				...violations.map((violation) => `${path}: ${violation}`),
				...(await brokenLinks(page, path)),
				...complaints.splice(0).map((complaint) => `${path}: ${complaint}`),
			);
		}
		await page.close();
		expect(faults).toEqual([]);
	});
}

test('pages in the dark have enough contrast', async ({ browser }) => {
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
		'errors/codes/schannel/',
		'accessibility/',
		'translations/check/',
		'articles/read-an-exchange-protocol-log/',
	];
	for (const path of ['/en/', '/he/'].flatMap((home) => shapes.map((shape) => home + shape))) {
		await page.goto(site.origin + path);
		const violations = await axeFaults(page);
		faults.push(...violations.map((violation) => `${path}: ${violation}`));
	}
	expect(faults).toEqual([]);
});
