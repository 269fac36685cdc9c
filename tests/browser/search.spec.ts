import { expect, test } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';

const article = 'articles/tls-1-0-and-1-1-turned-off/';

/** For each language a word of the article in a form that does not occur there as the query has it, and literals. */
const queries: Record<Locale, string[]> = {
	en: ['restarting the servers', '4.4.2', '451 5.7.3', 'STARTTLS'],
	tr: ['bağlayıcılarda', 'SUNUCULARI', '4.4.2', '451 5.7.3', 'STARTTLS'],
	sl: ['povezavami', '4.4.2', '451 5.7.3', 'STARTTLS'],
	fi: ['palvelimista', '4.4.2', '451 5.7.3', 'STARTTLS'],
	bg: ['конекторът', '4.4.2', '451 5.7.3', 'STARTTLS'],
	he: ['ולמחברים', '4.4.2', '451 5.7.3', 'STARTTLS'],
};

for (const [locale, list] of Object.entries(queries)) {
	for (const query of list) {
		test(`“${query}” finds the article in ${locale}`, async ({ page }) => {
			await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
			await expect(page.locator(`.results a[href="/${locale}/${article}"]`)).toBeVisible();
			await expect(page.getByRole('status')).toContainText(query);
		});
	}
}

test('what matched is marked in the excerpts', async ({ page }) => {
	await page.goto('/en/search/?q=STARTTLS');
	await expect(page.locator('.results mark').first()).toContainText(/starttls/i);
});

test('a code is answered first by the page of that code', async ({ page }) => {
	await page.goto('/sl/search/?q=421%204.7.66');
	const first = page.locator('.results li').first();
	await expect(first.locator('a')).toHaveAttribute('href', /tls-1-0-not-supported-421-4-7-66/);
	await expect(first.locator('small')).toHaveText('Natančno ujemanje');
});

for (const [name, keys] of Object.entries({
	slash: '/',
	'Ctrl+K': 'Control+k',
	'Cmd+K': 'Meta+k',
})) {
	test(`${name} opens the search and Escape closes it`, async ({ page }) => {
		await page.goto(`/en/${article}`);
		await page.keyboard.press(keys);
		await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});
}

test('a result is reached by keyboard alone', async ({ page }) => {
	await page.goto('/en/');
	await page.getByRole('link', { name: 'Search' }).click();
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('NoCredentials');
	await expect(page.getByRole('dialog').locator('.results a').first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/(errors|articles)\//);
});

test('a slash that is typed into a field stays a slash', async ({ page }) => {
	await page.goto('/en/search/');
	await page.getByRole('searchbox').fill('');
	await page.getByRole('searchbox').press('/');
	await expect(page.getByRole('searchbox')).toHaveValue('/');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a query without results helps on', async ({ page }) => {
	await page.goto('/en/search/?q=ŋŋŋŋ');
	await expect(page.getByRole('status')).toContainText('Nothing found');
	await expect(page.locator('.hint')).toBeVisible();
});

test('markup in a query is shown as text', async ({ page }) => {
	const query = '<img src=x onerror=alert(1)>';
	await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
	await expect(page.getByRole('status')).toContainText(query);
	await expect(page.locator('site-search img')).toHaveCount(0);
});

test('nothing of the search is fetched before it is wanted', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(`/en/${article}`);
	await page.waitForLoadState('networkidle');
	expect(requests.filter((url) => /pagefind|exact|site-search|dialog/.test(url))).toEqual([]);
});

test('a search that cannot be loaded says so and lists everything', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/en/search/?q=STARTTLS');
	await expect(page.getByRole('status')).toContainText('could not be loaded');
	await expect(page.locator('#everything a').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the search link leads to a page that says so and lists all articles and errors', async ({
		page,
	}) => {
		await page.goto('/he/');
		await page.locator('[data-search-opener]').click();
		await expect(page).toHaveURL('/he/search/');
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(page.locator(`#everything a[href="/he/${article}"]`)).toBeVisible();
		await expect(page.locator('#everything a[href*="/he/errors/"]').first()).toBeVisible();
	});
});
