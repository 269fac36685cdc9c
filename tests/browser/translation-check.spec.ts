import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { gotoWhole } from './support/network.ts';

const bilingual = (locale: string) =>
	readFileSync(`tests/unit/desk/bilingual/${locale}.md`, 'utf8');

test('a damaged translation is marked sentence by sentence, with what is right, and nothing is sent', async ({
	page,
}) => {
	await gotoWhole(page, '/en/translations/check/');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.locator('#pasted-translation').fill(bilingual('fi-FI'));

	await expect(page.getByRole('status')).toHaveText('8 places differ from the English.');
	const items = page.locator('[data-broken] > li');
	await expect(items).toHaveCount(4);
	await expect(items.nth(1).locator('mark')).toHaveText(['SocketErrorin']);
	await expect(items.nth(1)).toContainText('SocketErrorin should be SocketError');
	await expect(items.last()).toContainText('sets 1 of 4 values as the English asks');

	// Not even to the origin, but for the scripts that judge and that read registry blocks.
	expect(requests.filter((url) => !/^[^?#]+\/assets\/[\w.-]+\.js$/.test(url))).toEqual([]);
	expect(new URL(page.url()).hash + new URL(page.url()).search).toBe('');
	const stored = await page.evaluate(() =>
		JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
	);
	expect(stored).not.toContain('SocketError');
});

test('a Hebrew one runs from right to left, with its literals from left to right', async ({
	page,
}) => {
	await page.goto('/he/translations/check/');
	await page.locator('#pasted-translation').fill(bilingual('he-IL'));
	const item = page.locator('[data-broken] > li').first();
	await expect(item.locator('.own')).toHaveCSS('direction', 'rtl');
	await expect(item.locator('li code').last()).toHaveCSS('direction', 'ltr');
	await expect(item.locator('li code').last()).toHaveText(
		'421 4.4.2 Connection dropped due to SocketError',
	);
	await page.setViewportSize({ width: 320, height: 800 });
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBe(0);
});

test('a translation without its English is held against one that is pasted beside it, and shown as text', async ({
	page,
}) => {
	await page.goto('/en/translations/check/');
	await page.locator('#pasted-translation').fill('Nur TLS 1,2 <img src=x onerror=alert(1)>.');
	await expect(page.getByRole('status')).toContainText('Without the English');
	await expect(page.locator('[data-broken] mark')).toHaveText(['TLS 1,2']);
	await expect(page.locator('[data-broken] img')).toHaveCount(0);

	await page.locator('.english summary').click();
	await page.locator('[data-english]').fill('Only TLS 1.2 and `Get-Queue`.');
	await expect(page.getByRole('status')).toHaveText('2 places differ from the English.');
	await expect(page.locator('[data-broken]')).toContainText('missing: `Get-Queue`');

	await page.locator('[data-clear]').click();
	await expect(page.getByRole('status')).toHaveText('');
	await expect(page.locator('[data-broken] > li')).toHaveCount(0);
	await expect(page.locator('[data-english]')).toHaveValue('');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says so, and what does the same', async ({ page }) => {
		await page.goto('/en/translations/check/');
		await expect(page.locator('noscript p')).toContainText('needs JavaScript');
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(page.locator('#pasted-translation')).toBeHidden();
	});
});

test('where its script cannot be fetched, that is said', async ({ page }) => {
	const judge = /\/assets\/judged\.[\w-]+\.js$/;
	await page.route(judge, (route) => route.abort());
	await page.goto('/en/translations/check/');
	await page.locator('#pasted-translation').fill('Nur TLS 1,2.');
	await expect(page.getByRole('status')).toContainText('could not be loaded');
	await page.unroute(judge);
	await page.goto('/en/translations/check/');
	await page.locator('#pasted-translation').fill('Nur TLS 1,2.');
	await expect(page.locator('[data-broken] mark')).toHaveText(['TLS 1,2']);
});
