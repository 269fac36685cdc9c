import { expect } from '@playwright/test';
import { test } from '../support/browsers.ts';
import { covered } from '../support/covered.ts';

test('the list of languages opens below its button, closes again and leads on', async ({
	page,
}) => {
	await page.goto('/he/registry/');
	const menu = page.locator('.language-button');
	const list = page.locator('.languages');
	await menu.click();
	await expect(list).toBeVisible();
	expect(await covered(list.locator('a').last())).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(list).toBeHidden();
	await expect(menu).toBeFocused();
	await menu.click();
	await page.locator('h1').click();
	await expect(list).toBeHidden();
	await menu.click();
	await list.getByRole('link', { name: 'Suomi' }).click();
	await expect(page).toHaveURL(/\/fi\/registry\//);
});
