import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { headerPolicy, pagePolicy, searchWorkerPolicy } from '../../src/hosts/policy.ts';
import { searchEngine } from '../../src/hosts/served.ts';
import { locales } from '../../src/i18n/locales.ts';
import { htmlOf, pagesOf } from './support/pages.ts';
import { sites } from './support/sites.ts';
import { ownNotice } from './support/sites-file.ts';

test.describe('the address without a language', () => {
	for (const [wanted, served] of [
		['sl-SI', 'sl'],
		['bg', 'bg'],
		['iw', 'he'],
		['en-GB', 'en'],
	] as const) {
		test(`leads a browser that asks for ${wanted} to /${served}/`, async ({ browser }) => {
			const page = await browser.newPage({ locale: wanted });
			await page.goto(sites.root.origin);
			await expect(page).toHaveURL(`${sites.root.origin}/${served}/`);
			await page.close();
		});
	}

	test('leads to the language chosen before, whatever the browser asks for', async ({
		browser,
	}) => {
		const page = await browser.newPage({ locale: 'en' });
		await page.goto(`${sites.root.origin}/en/`);
		await page.locator('summary', { hasText: 'Language' }).click();
		await page.getByRole('link', { name: 'Türkçe' }).click();
		await page.waitForURL('**/tr/');
		await page.goto(sites.root.origin);
		await expect(page).toHaveURL(`${sites.root.origin}/tr/`);
		await page.close();
	});

	test('is a plain list for a browser that asks for none of them', async ({ browser }) => {
		const page = await browser.newPage({ locale: 'is' });
		await page.goto(sites.root.origin);
		await expect(page.getByRole('listitem')).toHaveCount(locales.length);
		await page.close();
	});
});

test('the other language of a page is at the same section, with the same choices and the pasted text', async ({
	page,
}) => {
	const change = async (language: string) => {
		await page.locator('.language-menu summary').click();
		await page.locator('.language-menu a', { hasText: language }).click();
	};
	await page.goto('/en/articles/tls-1-0-and-1-1-turned-off/#undo');
	await change('Suomi');
	await expect(page).toHaveURL(/\/fi\/articles\/tls-1-0-and-1-1-turned-off\/#undo$/);
	await page.goto('/fi/registry/?preset=check-only&windows=server-2012');
	await change('עברית');
	await expect(page).toHaveURL(/\/he\/registry\/\?preset=check-only&windows=server-2012/);
	await page.goto('/en/errors/');
	await page.locator('textarea').fill('454 4.7.5 Certificate validation failure');
	await expect(page.locator('.answer')).not.toBeEmpty();
	await change('Türkçe');
	await expect(page.locator('textarea')).toHaveValue('454 4.7.5 Certificate validation failure');
	await expect(page).toHaveURL(/\/tr\/errors\/$/);
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

for (const locale of ['en', 'he']) {
	test(`the language menu of ${locale} lies within the screen of a phone`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(`/${locale}/`);
		await page.locator('.language-menu summary').click();
		for (const name of await page.locator('.languages a').all()) {
			const box = await name.boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
		}
	});
}

test('single keys open the search and the list of shortcuts, and can be switched off', async ({
	page,
}) => {
	await page.goto('/he/');
	const list = page.locator('dialog shortcut-list');
	await page.keyboard.press('?');
	await expect(list.getByRole('listitem')).toHaveCount(2);
	await list.locator('input').uncheck();
	await page.keyboard.press('Escape');
	await expect(list).toHaveCount(0);
	await page.reload();
	await page.keyboard.press('?');
	await page.keyboard.press('/');
	await expect(page.locator('.search-dialog')).toHaveCount(0);
	await page.keyboard.press('Control+k');
	await expect(page.locator('.search-dialog input')).toHaveValue('');
	await expect(list).toHaveCount(0);
	await page.goto('/he/accessibility/#shortcuts');
	await expect(page.locator('shortcut-list input')).not.toBeChecked();
});

test('an address that does not exist answers 404 in every language, the own one first', async ({
	page,
}) => {
	const response = await page.goto('/fi/artikkelit/');
	expect(response?.status()).toBe(404);
	await expect(page.locator('li h2')).toHaveCount(locales.length);
	await expect(page.locator('li').first()).toHaveAttribute('lang', 'fi');
});

test('below a base path every link and file stays below it', async ({ page, request }) => {
	const { origin, base } = sites.kb;
	const outside: string[] = [];
	page.on('request', (sent) => {
		if (!sent.url().startsWith(origin + base)) outside.push(sent.url());
	});
	for (const path of pagesOf(sites.kb)
		.filter((path) => path.startsWith('/kb/he/'))
		.slice(0, 12)) {
		await page.goto(origin + path);
		const links = await page
			.locator('a[href^="/"], link[href^="/"], script[src^="/"]')
			.evaluateAll((all) => all.map((e) => e.getAttribute('href') ?? e.getAttribute('src') ?? ''));
		outside.push(...links.filter((link) => !link.startsWith(base)));
	}
	expect(outside).toEqual([]);
	expect((await request.get(`${origin}/kb/registry/enable-tls-1-2.reg`)).ok()).toBe(true);
	await page.goto(`${origin}/kb/he/search/#q=STARTTLS`);
	await expect(page.locator('.results a').first()).toHaveAttribute('href', /^\/kb\/he\//);
});

test('the policy of the page is the policy of the _headers file', async ({ page }) => {
	await page.goto('/en/');
	const meta = page.locator('meta[http-equiv=content-security-policy]');
	await expect(meta).toHaveAttribute('content', pagePolicy);
	const headers = readFileSync(`${sites.root.folder}/_headers`, 'utf8');
	expect(headers).toContain(`\n  Content-Security-Policy: ${pagePolicy}; frame-ancestors 'none'\n`);
	expect(readFileSync(`${sites.kb.folder}/_headers`, 'utf8')).toMatch(/^\/kb\/\*\n/);
});

test("the notice of whoever serves the site stands on each of its pages, as text, and on no other's", async ({
	page,
}) => {
	for (const path of ['', 'he/', 'fi/errors/']) {
		await page.goto(sites.kb.origin + sites.kb.base + path);
		await expect(page.locator('body > aside')).toHaveText(ownNotice);
	}
	await page.goto('/he/');
	await expect(page.locator('body > aside')).toHaveCount(0);
});

test('the header takes 64 px of a phone at most, in every language', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	for (const locale of locales) {
		await page.goto(`/${locale}/errors/`);
		const { height } = (await page.locator('body > header').boundingBox()) ?? { height: 0 };
		expect(height, locale).toBeGreaterThan(0);
		expect(height, locale).toBeLessThanOrEqual(64);
	}
});

test('every page has a title and a description that a list of results shows whole', () => {
	const lengthOf = (text: string) => text.replace(/&#?\w+;/g, '&').length;
	const faults = pagesOf(sites.root).flatMap((path) => {
		const html = htmlOf(sites.root, path);
		const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
		const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
		const isWhole = title !== '' && lengthOf(title) <= 60 && lengthOf(description) <= 160;
		return isWhole ? [] : [`${path}: ${title}: ${description}`];
	});
	expect(faults).toEqual([]);
});

test('no page has inline scripts, styles or handlers', () => {
	for (const path of pagesOf(sites.root)) {
		expect(
			htmlOf(sites.root, path).match(
				/<style|\sstyle=|<script(?![^>]*(?:src=|"application\/(?:ld\+)?json"))|<[^>]+\son\w+=/i,
			),
			path,
		).toBeNull();
	}
});

test('the sitemap lists what has its own text, once', () => {
	const sitemap = readFileSync(`${sites.root.folder}/sitemap.xml`, 'utf8');
	const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
	expect(listed).toContain(`${sites.root.origin}/he/articles/tls-1-0-and-1-1-turned-off/`);
	expect(listed).toContain(`${sites.root.origin}/en/articles/read-an-exchange-protocol-log/`);
	expect(new Set(listed).size).toBe(listed.length);
});

test('the sitemap names every language of a page and a default', () => {
	const article = 'articles/tls-1-0-and-1-1-turned-off/';
	const sitemap = readFileSync(`${sites.root.folder}/sitemap.xml`, 'utf8');
	const row = sitemap.split('\n').find((line) => line.includes(`/bg/${article}</loc>`)) ?? '';
	const named = [...row.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, ...pair]) => pair);
	expect(named).toEqual([
		...locales.map((locale) => [locale, `${sites.root.origin}/${locale}/${article}`]),
		['x-default', `${sites.root.origin}/en/${article}`],
	]);
});

test('the search works under the headers that the _headers file asks for', async ({ page }) => {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	await page.route('**', async (route) => {
		const response = await route.fetch();
		const worker = new URL(route.request().url()).pathname.includes('/pagefind/');
		const policy = worker ? searchWorkerPolicy : headerPolicy;
		await route.fulfill({
			response,
			headers: { ...response.headers(), 'content-security-policy': policy },
		});
	});
	await page.goto('/en/search/#q=restarting');
	await expect(page.locator('.results a').first()).toBeVisible();
	// What a reader who stays is shown may still be under way.
	await page.unrouteAll({ behavior: 'wait' });
	expect(complaints).toEqual([]);
	const headers = readFileSync(`${sites.root.folder}/_headers`, 'utf8');
	expect(headers).toContain(
		`/${searchEngine.folder}*\n  ! Content-Security-Policy\n  Content-Security-Policy: ${searchWorkerPolicy}\n`,
	);
});
