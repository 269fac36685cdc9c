import { expect } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { test } from './support/browsers.ts';
import { covered } from './support/covered.ts';

const pages = [
	'/en/',
	'/he/',
	'/he/articles/tls-1-0-and-1-1-turned-off/',
	'/tr/errors/',
	'/en/errors/socketerror-in-bounce/',
	'/he/registry/',
	'/he/registry/audit/',
	'/en/search/',
];

const colours = {
	light: { paper: 'rgb(250, 247, 240)', ink: 'rgb(27, 33, 48)', link: 'rgb(23, 78, 160)' },
	dark: { paper: 'rgb(16, 20, 29)', ink: 'rgb(233, 229, 218)', link: 'rgb(147, 189, 246)' },
} as const;

for (const scheme of ['light', 'dark'] as const) {
	test.describe(scheme, () => {
		test.use({ colorScheme: scheme });
		const { paper, ink, link } = colours[scheme];

		for (const path of pages) {
			test(`${path} has its colours and contrasts, and nothing lies over its heading`, async ({
				page,
			}) => {
				await page.goto(path);
				await expect(page.locator('html')).toHaveCSS('background-color', paper);
				await expect(page.locator('html')).toHaveCSS('color-scheme', 'light dark');
				await expect(page.locator('h1')).toHaveCSS('color', ink);
				await expect(page.locator('main a:not([class], .contents a)').first()).toHaveCSS(
					'color',
					link,
				);
				expect(await covered(page.locator('h1'))).toEqual([]);
				await expect(page.locator('.languages')).toBeHidden();
				expect(await axeFaults(page)).toEqual([]);
				const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
				expect(scrollWidth).toBe(clientWidth);
			});
		}
	});
}
