import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { direction } from '../../src/i18n/describe.ts';
import { locales, sourceLocale } from '../../src/i18n/locales.ts';
import { findAll, hasClass, parse } from '../../src/pocket/html/tree.ts';
import { saved } from './support/saved.ts';
import { sites } from './support/sites.ts';

const article = 'articles/tls-1-0-and-1-1-turned-off/';
const translations = locales.filter((locale) => locale !== sourceLocale);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const locale of locales) {
		test(`the article can be read and its registry file fetched in ${locale}`, async ({ page }) => {
			await page.goto(`/${locale}/${article}`);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expect(page.locator('html')).toHaveAttribute('dir', direction(locale));
			await expect(page.getByRole('heading', { level: 1 })).toContainText('TLS 1.0');
			await expect(page.locator('[data-output="reg"]')).toContainText(
				'[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client]',
			);
			await expect(page.getByRole('main').locator('copy-button').first()).toBeHidden();
			const { name } = await saved(page.locator('a[href="/registry/enable-tls-1-2.reg"]'));
			expect(name).toBe('enable-tls-1-2.reg');
		});
	}

	test('the language menu opens and keeps the reader on the article', async ({ page }) => {
		await page.goto(`/en/${article}`);
		await page.locator('summary', { hasText: 'Language' }).click();
		await page.getByRole('link', { name: 'Slovenščina' }).click();
		await expect(page).toHaveURL(`/sl/${article}`);
	});
});

test('the registry text is the same in every language, and so is the file it links to', async ({
	page,
}) => {
	const seen = new Set<string>();
	for (const locale of locales) {
		await page.goto(`/${locale}/${article}`);
		const texts = await page.locator('[data-output]').allTextContents();
		const links = await page
			.locator('a[download]')
			.evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href));
		seen.add(JSON.stringify([texts, links]));
	}
	expect(seen.size).toBe(1);
});

test('the download is UTF-16LE with a byte order mark and CRLF, and says what the page shows', async ({
	page,
	request,
}) => {
	await page.goto(`/tr/${article}`);
	const shown = await page.locator('[data-output="reg"]').textContent();
	const bytes = await (await request.get('/registry/enable-tls-1-2.reg')).body();
	expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
	const text = bytes.subarray(2).toString('utf16le');
	expect(text.replaceAll('\r\n', '')).not.toContain('\n');
	expect(text.replaceAll('\r\n', '\n').trimEnd()).toBe(shown);
});

test('the copy button copies the text, says so and moves nothing', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`/fi/${article}`);
	const block = page.locator('figure', { has: page.locator('[data-output="reg"]') });
	const places = () =>
		page.locator('main *').evaluateAll((elements) =>
			elements
				.filter(({ localName }) => localName !== 'output')
				.map((element) => {
					const { x, y, width, height } = element.getBoundingClientRect();
					return [element.localName, x + scrollX, y + scrollY, width, height].join(' ');
				}),
		);
	const button = block.getByRole('button');
	await button.focus();
	const before = await places();
	await button.click();
	await expect(block.locator('output')).toHaveText('Kopioitu');
	// Buttons that come with the first touch lie over what is there.
	expect(await places()).toEqual(expect.arrayContaining(before));
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await block.locator('pre').textContent());
});

test('a copy that fails says what to do instead', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto(`/en/${article}`);
	const block = page.locator('figure.code-block').first();
	await block.getByRole('button').click();
	await expect(block.locator('output')).toContainText('by hand');
});

test('sections have the same addresses in every language', async ({ page }) => {
	const ids = new Set<string>();
	for (const locale of locales) {
		await page.goto(`/${locale}/${article}`);
		const own = await page
			.locator('article :is(h2, h3)')
			.evaluateAll((all) => all.map((h) => h.id));
		ids.add(own.join(' '));
	}
	expect(ids.size).toBe(1);
	expect([...ids][0]).toContain('turn-on-tls-1-2');
});

for (const locale of translations) {
	test(`the translation names its original and says that it is current in ${locale}`, () => {
		const page = parse(
			readFileSync(join(sites.root.folder, locale, article, 'index.html'), 'utf8'),
		);
		const [note] = findAll(page, (element) => hasClass(element, 'note'));
		const [mark] = findAll(note?.children ?? [], (element) => hasClass(element, 'mark'));
		expect(mark && hasClass(mark, 'current')).toBe(true);
		const [beside] = findAll(page, ({ name }) => name === 'beside-switch');
		const [original] = findAll(beside?.children ?? [], ({ name }) => name === 'a');
		expect(original?.attributes.get('href')).toBe(`/en/${article}`);
		expect(findAll(page, (element) => hasClass(element, 'notice'))).toEqual([]);
	});
}

test('English stands beside each block of a translation when asked for, and is remembered', async ({
	page,
}) => {
	await page.goto(`/he/${article}`);
	const text = page.locator('article.prose');
	const before = await text.textContent();
	await page.locator('beside-switch button').click();
	const first = text.locator('p').first().locator('.beside');
	await expect(first).toContainText('Exchange Online no longer accepts');
	await expect(first).toHaveAttribute('dir', 'ltr');
	await expect(first).toHaveAttribute('lang', 'en');
	await expect(page).toHaveURL(/\?with=en$/);
	expect(await page.locator('#undo .beside').textContent()).toBe('Undo');
	await page.goto(`/he/${article}`);
	await expect(first).toBeVisible();
	await page.locator('beside-switch button').click();
	await expect(page.locator('.beside')).toHaveCount(0);
	expect(await text.textContent()).toBe(before);
	await page.goto(`/he/errors/socketerror-in-bounce/?with=fi`);
	await expect(page.locator('.beside').first()).toHaveAttribute('lang', 'fi');
});

test('one block alone can be shown in English', async ({ page }) => {
	await page.goto(`/tr/${article}`);
	await page.locator('article.prose p').first().hover();
	await page.locator('article.prose p').first().getByRole('button').click();
	await expect(page.locator('.beside')).toHaveCount(1);
});

test('nothing scrolls sideways at 320 px, and code that goes on below is copied as it is', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize({ width: 320, height: 800 });
	for (const path of [
		'',
		'articles/',
		article,
		'articles/devices-and-applications-that-send/',
		'articles/read-an-exchange-protocol-log/',
		'errors/',
		'errors/socketerror-in-bounce/',
		'errors/codes/schannel/',
		'errors/codes/enhanced-status/',
		'registry/',
		'registry/audit/',
		'search/',
		'translations/',
		'translations/check/',
		'pocket/',
		'accessibility/',
	])
		for (const locale of ['en', 'de', 'he']) {
			await page.goto(`/${locale}/${path}`);
			const wider = await page.evaluate(
				() =>
					[document.documentElement, ...document.querySelectorAll('pre')].filter(
						(each) => each.scrollWidth > each.clientWidth,
					).length,
			);
			expect(wider, `${locale}/${path}`).toBe(0);
		}
	await page.goto(`/en/${article}`);
	const block = page.locator('pre', { has: page.locator('[data-output="reg"]') });
	await block.evaluate((pre) => getSelection()?.selectAllChildren(pre));
	await page.keyboard.press('Control+C');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await block.textContent());
});

test('the colours that a reader chose are there before the first frame of the next page', async ({
	page,
}) => {
	await page.goto(`/en/${article}`);
	await page.locator('[data-scheme-choice]').selectOption('dark');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 20, 29)');
	await page.addInitScript(() => {
		requestAnimationFrame(() => {
			document.documentElement.dataset['first'] = document.documentElement.dataset['scheme'] ?? '';
		});
	});
	await page.goto('/en/errors/');
	await expect(page.locator('html')).toHaveAttribute('data-first', 'dark');
});

test('the picture of a message’s way shows where each of the four texts is met, and they bear its numbers', async ({
	page,
}) => {
	await page.goto(`/en/${article}`);
	const stations = page.locator('.way li');
	await expect(stations.nth(0)).toContainText(/Device or mail program\s*1\s*3\s*4/);
	await expect(stations.nth(1)).toContainText(/Your mail server\s*2\s*3\s*4/);
	await expect(page.locator('.signatures .nth')).toHaveText(['1', '2', '3', '4']);
});

test('pressing a heading goes to it, copies its address and says so, and moves nothing', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`/en/${article}`);
	const heading = page.locator('#verify');
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await heading.getByRole('link').click();
	await expect(page).toHaveURL(/#verify$/);
	await expect(heading.locator('output')).toHaveText('Copied');
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	await expect(heading.locator('output')).toHaveCount(0);
});

test('the steps of the fix lead on, and take the purpose along', async ({ page }) => {
	await page.goto('/en/errors/socketerror-in-queue/');
	await page.locator('a[rel="next"]').click();
	await expect(page).toHaveURL(/\/en\/registry\/audit\/\?preset=enable-tls-1-2$/);
	await page.locator('a[rel="next"]').click();
	await expect(page).toHaveURL(/\/en\/registry\/\?preset=enable-tls-1-2/);
	await expect(page.locator('a[rel="prev"]')).toHaveAttribute('href', /\/registry\/audit\//);
	await page.locator('a[rel="next"]').click();
	await expect(page).toHaveURL(/\/en\/articles\/tls-1-0-and-1-1-turned-off\/#verify$/);
});

test('every page names a picture of itself that is there, an article its own', async ({
	page,
	request,
}) => {
	for (const [path, card] of [
		['/bg/', '/bg/card.png'],
		['/he/errors/socketerror-in-queue/', '/he/card.png'],
		[`/he/${article}`, `/he/${article}card.png`],
	] as const) {
		await page.goto(path);
		const named = await page.locator('meta[property="og:image"]').getAttribute('content');
		expect(new URL(named ?? '').pathname).toBe(card);
		await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute(
			'content',
			/[א-ת]|[а-я]/,
		);
		await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute(
			'content',
			'summary_large_image',
		);
		const png = await (await request.get(card)).body();
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	}
});
