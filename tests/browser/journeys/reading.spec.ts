import { expect } from '@playwright/test';
import { test } from '../support/browsers.ts';
import { saved } from '../support/saved.ts';

const article = 'articles/tls-1-0-and-1-1-turned-off/';
const paper = { light: 'rgb(250, 247, 240)', dark: 'rgb(16, 20, 29)' } as const;

test('an article is read, and read on in another language at the same section', async ({
	page,
}) => {
	await page.goto(`/tr/${article}`);
	await expect(page.locator('h1')).toContainText('TLS');
	const link = page.locator('.contents a').nth(2);
	const hash = (await link.getAttribute('href')) ?? '';
	await link.click();
	await expect(page).toHaveURL(new RegExp(`/tr/${article}${hash}$`));
	await expect(page.locator(hash)).toBeInViewport();
	await page.locator('.language-button').click();
	await page.locator('.languages').getByRole('link', { name: 'עברית' }).click();
	await expect(page).toHaveURL(new RegExp(`/he/${article}`));
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator(hash)).toBeInViewport();
});

test('English stands beside a translation when asked for', async ({ page }) => {
	await page.goto(`/he/${article}`);
	await page.locator('beside-switch button').first().click();
	await expect(page.locator('main [lang="en"]').first()).toBeVisible();
});

test('the file of the article is saved', async ({ page }) => {
	await page.goto(`/fi/${article}`);
	const { name } = await saved(page.locator('a[href="/registry/enable-tls-1-2.reg"]').first());
	expect(name).toBe('enable-tls-1-2.reg');
});

for (const scheme of ['light', 'dark'] as const) {
	test.describe(() => {
		test.use({ colorScheme: scheme });

		test(`pages are ${scheme} where the system is, until the reader chooses`, async ({ page }) => {
			await page.goto('/en/');
			await expect(page.locator('html')).toHaveCSS('background-color', paper[scheme]);
			const other = scheme === 'light' ? 'dark' : 'light';
			await page.locator('[data-scheme-choice]').selectOption(other);
			await expect(page.locator('html')).toHaveCSS('background-color', paper[other]);
			await page.goto('/en/errors/');
			await expect(page.locator('html')).toHaveCSS('background-color', paper[other]);
		});
	});
}
