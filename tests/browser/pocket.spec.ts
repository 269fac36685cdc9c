import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readSums } from '../../src/hosts/sums.ts';
import { locales } from '../../src/i18n/locales.ts';
import { openPagefind } from '../../src/pocket/file/words-on-pages.ts';
import { answerTo } from '../../src/search/query/answer.ts';
import { SearchEngine } from '../../src/search/query/engine.ts';
import { goldens, placeOf } from '../search-golden/goldens.ts';
import { axeFaults } from './support/axe.ts';
import { pocketAddress, pocketBytes } from './support/pocket.ts';
import { sites } from './support/sites.ts';

/** Bytes of a file, as they lie on a disk. */
const most = 900_000;

const built = (path: string) => readFileSync(join(sites.root.folder, path), 'utf8');

for (const locale of locales) {
	test(`the file in ${locale} is light, listed with its sum, and the page about it says both`, () => {
		const bytes = pocketBytes(locale);
		test.info().annotations.push({ type: 'measured', description: `${bytes.length} bytes` });
		expect(bytes.length).toBeLessThan(most);
		const sum = createHash('sha256').update(bytes).digest('hex');
		expect(readSums(built('pocket/SHA256SUMS')).get(`handshake-${locale}.html`)).toBe(sum);
		const about = built(`${locale}/pocket/index.html`);
		expect(about).toContain(sum);
		expect(about.replace(/\D/g, '')).toContain(String(Math.ceil(bytes.length / 1000)));
		// What is not known before the file is made has its place taken.
		expect(about).not.toMatch(/[‹›]/);
	});
}

/** Faults that a page complains of, and what it asks for beside itself. */
function watched(page: Page): string[] {
	const seen: string[] = [];
	page.on('console', (message) => seen.push(`console: ${message.text()}`));
	page.on('pageerror', ({ message }) => seen.push(`error: ${message}`));
	page.on('request', (request) => {
		if (!/^(?:file|blob|data):/.test(request.url())) seen.push(`asks for ${request.url()}`);
	});
	return seen;
}

const views = [
	'',
	'errors/',
	'errors/socketerror-in-bounce/',
	'articles/tls-1-0-and-1-1-turned-off/',
	'registry/',
	'registry/audit/',
	'pocket/',
];

for (const [locale, colorScheme, looked] of [
	['en', 'light', views],
	['he', 'dark', ['errors/', 'articles/tls-1-0-and-1-1-turned-off/', 'registry/']],
] as const) {
	test(`its views in ${locale} are accessible in ${colorScheme} colours, narrow enough, and ask for nothing`, async ({
		page,
	}) => {
		const seen = watched(page);
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 320, height: 700 });
		for (const view of looked) {
			await page.goto(pocketAddress(locale, view));
			await expect(page.locator(`[data-shown][data-page="${view}"] h1`)).toBeVisible();
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(wide, view).toBe(0);
			expect(await axeFaults(page), view).toEqual([]);
		}
		await page.goto(pocketAddress(locale));
		await page
			.locator('main textarea')
			.first()
			.fill('421 4.4.2 Connection dropped due to SocketError');
		await expect(page.locator('[data-findings] > li')).not.toHaveCount(0);
		expect(await axeFaults(page)).toEqual([]);
		expect(seen).toEqual([]);
	});
}

test('every link in it leads to a page that it has, or away from it', async ({ page }) => {
	await page.goto(pocketAddress('en'));
	const paths = await page.evaluate(async () => {
		const dead: string[] = [];
		const asked = new Set<string>();
		const follow = async (hash: string): Promise<void> => {
			const [path = ''] = hash.split('?');
			if (asked.has(path)) return;
			asked.add(path);
			location.hash = path;
			await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
			const shown = document.querySelector<HTMLElement>('[data-shown]');
			const own = shown?.dataset['page'] ?? '';
			const rest = path.slice(2 + own.length);
			const isThere = rest === '' || shown?.querySelector(`[id="/${own}${rest}"],[id="${rest}"]`);
			if (!path.startsWith(`#/${own}`) || !isThere) dead.push(path);
			const links = shown?.querySelectorAll<HTMLAnchorElement>('a[href^="#/"]') ?? [];
			for (const link of links) await follow(link.getAttribute('href') ?? '');
		};
		for (const link of document.querySelectorAll('.site-header nav a'))
			await follow(link.getAttribute('href') ?? '');
		return { dead, count: asked.size };
	});
	expect(paths.count).toBeGreaterThan(200);
	expect(paths.dead).toEqual([]);
});

test('its search keeps what the golden queries ask for, without Pagefind', async () => {
	const { fetch } = globalThis;
	globalThis.fetch = async (path) => new Response(readFileSync(String(path)));
	const missed: string[] = [];
	for (const locale of locales) {
		const files = join(sites.root.folder, locale, 'search/');
		const engine = new SearchEngine(locale, { pages: '', files, engine: '' }, openPagefind);
		for (const { query, expected, rank } of goldens.filter((each) => each.locale === locale)) {
			const { found } = await answerTo(query, engine, engine.findExact(query), false);
			const place = placeOf(
				found.map(({ url }) => url),
				expected,
			);
			if (place < 0 || place >= rank) missed.push(`${locale} ${query}`);
		}
	}
	globalThis.fetch = fetch;
	// Pagefind itself misses about as many.
	expect(missed.length / goldens.length, missed.join('\n')).toBeLessThan(0.04);
});

test('it says how old it is, and warns when it is too old', async ({ page }) => {
	await page.goto(pocketAddress('en'));
	await expect(page.locator('.site-footer pocket-age')).toContainText(/Made on .*20\d\d/);
	await expect(page.locator('[data-old]')).toBeHidden();
	await page.clock.setFixedTime(Date.now() + 200 * 86_400_000);
	await page.reload();
	await expect(page.locator('main ~ [data-old], :has(+ main)[data-old]')).toBeVisible();
	await page.goto(pocketAddress('en', 'errors/'));
	await expect(page.locator('[data-old]')).toBeVisible();
});

test('without scripts its articles are read, one below the other', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(pocketAddress('bg', 'articles/tls-1-0-and-1-1-turned-off/'));
	const article = page.locator('[data-page="articles/tls-1-0-and-1-1-turned-off/"]');
	await expect(article.locator('h1')).toBeInViewport();
	await article.locator('.contents a').nth(2).click();
	await expect(article.locator('h2').nth(2)).toBeInViewport();
	expect(await page.locator('[data-page] article.prose:visible').count()).toBeGreaterThan(8);
	await context.close();
});
