import { expect } from '@playwright/test';
import { test } from '../support/browsers.ts';

test('the search opens over any page, finds, and leads to what was found', async ({ page }) => {
	await page.goto('/he/errors/');
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('combobox').fill('STARTTLS');
	await expect(dialog.locator('.results a').first()).toBeVisible();
	await expect(dialog.locator('.results mark').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await page.keyboard.press('/');
	await dialog.getByRole('combobox').fill('NoCredentials');
	await expect(dialog.locator('.results a').first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/he\/(errors|articles)\//);
});

test('the page of the search answers what stands behind its #', async ({ page }) => {
	await page.goto('/sl/search/#q=421%204.7.66');
	await expect(page.locator('.results li').first().locator('a')).toHaveAttribute(
		'href',
		/tls-1-0-not-supported-421-4-7-66/,
	);
	await page.locator('site-search input').fill('potridlo strežnika je poteklo');
	await expect(page.locator('.excerpt:not(:empty)').first()).toBeVisible();
});
