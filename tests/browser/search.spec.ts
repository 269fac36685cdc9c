import { expect, test } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { gotoWhole } from './support/network.ts';
import { openSearch } from './support/search.ts';

const article = 'articles/tls-1-0-and-1-1-turned-off/';

/** For many languages a word of the article in a form that does not occur there as the query has it, and literals. */
const queries = {
	en: ['restarting the servers', '4.4.2', '451 5.7.3', 'STARTTLS'],
	tr: ['bağlayıcılarda', 'SUNUCULARI', '4.4.2', '451 5.7.3', 'STARTTLS'],
	sl: ['strežnikih', '4.4.2', '451 5.7.3', 'STARTTLS'],
	fi: ['palvelimista', '4.4.2', '451 5.7.3', 'STARTTLS'],
	bg: ['конекторът', '4.4.2', '451 5.7.3', 'STARTTLS'],
	he: ['ולמחברים', '4.4.2', '451 5.7.3', 'STARTTLS'],
} satisfies Partial<Record<Locale, string[]>>;

for (const [locale, list] of Object.entries(queries)) {
	for (const query of list) {
		test(`“${query}” finds the article in ${locale}`, async ({ page }) => {
			await page.goto(`/${locale}/search/#q=${encodeURIComponent(query)}`);
			await expect(page.getByRole('status')).toContainText(query);
			// To the article, or to its section that speaks of it.
			const link = page.locator(`.results a[href^="/${locale}/${article}"]`);
			const more = page.locator('.more');
			while ((await link.count()) === 0 && (await more.isVisible())) await more.click();
			await expect(link).toHaveCount(1);
			// Nor is it among those that would come after.
			const found = await openSearch(locale)(query);
			expect(found.filter((path) => path.startsWith(article))).toHaveLength(1);
		});
	}
}

test('what matched is marked in the excerpts', async ({ page }) => {
	await page.goto('/en/search/#q=STARTTLS');
	await expect(page.locator('.results mark').first()).toContainText(/starttls/i);
});

test('a code is answered first by the page of that code', async ({ page }) => {
	await page.goto('/sl/search/#q=421%204.7.66');
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
		await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});
}

test('a result is reached by keyboard alone', async ({ page }) => {
	await page.goto('/en/');
	await page.getByRole('link', { name: 'Search' }).click();
	await expect(page.locator('input[role="combobox"]')).toBeFocused();
	await page.keyboard.type('NoCredentials');
	await expect(page.getByRole('dialog').locator('.results a').first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/(errors|articles)\//);
});

test('a slash that is typed into a field stays a slash', async ({ page }) => {
	await page.goto('/en/search/');
	await page.locator('input[role="combobox"]').fill('');
	await page.locator('input[role="combobox"]').press('/');
	await expect(page.locator('input[role="combobox"]')).toHaveValue('/');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a query without results helps on', async ({ page }) => {
	await page.goto('/en/search/#q=ŋŋŋŋ');
	await expect(page.getByRole('status')).toContainText('Nothing found');
	await expect(page.locator('.hint')).toBeVisible();
});

test('markup in a query is shown as text', async ({ page }) => {
	const query = '<img src=x onerror=alert(1)>';
	await page.goto(`/en/search/#q=${encodeURIComponent(query)}`);
	await expect(page.getByRole('status')).toContainText(query);
	await expect(page.locator('site-search img')).toHaveCount(0);
});

test('nothing of the search is fetched before it is wanted', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await gotoWhole(page, `/en/${article}`);
	expect(requests.filter((url) => /pagefind|exact|site-search|dialog/.test(url))).toEqual([]);
});

test('codes are found though the index of words cannot be loaded, and the other way about', async ({
	page,
}) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/en/search/#q=0x80090331');
	await expect(page.locator('.results small').first()).toBeVisible();
	await expect(page.getByRole('status')).toContainText('could not be loaded');
	await page.locator('input[role="combobox"]').fill('slow delivery');
	await expect(page.getByRole('status')).toContainText('could not be loaded');
	await expect(page.locator('.results li')).toHaveCount(0);
	await page.unroute('**/pagefind/**');
	await page.locator('input[role="combobox"]').fill('slow delivery of mail');
	await expect(page.locator('.results li').first()).toBeVisible();
});

test('before the first use and offline the page stays, and the search says what is wrong', async ({
	page,
	context,
}) => {
	await page.goto(`/en/${article}`);
	await context.setOffline(true);
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog')).toContainText('could not be loaded');
	await expect(page).toHaveURL(new RegExp(`/en/${article}$`));
	await page.keyboard.press('Escape');
	await context.setOffline(false);
	await page.keyboard.press('/');
	await expect(page.locator('input[role="combobox"]')).toBeFocused();
});

test('keys pressed right after the slash are in the field', async ({ page }) => {
	await page.goto(`/en/${article}`);
	await page.keyboard.type('/certificate');
	await expect(page.locator('input[role="combobox"]')).toHaveValue('certificate');
	await expect(page.locator('.results li').first()).toBeVisible();
});

test('an old address with ?q= is answered, and the query moves behind #', async ({ page }) => {
	await page.goto('/en/search/?q=0x80090331');
	await expect(page.locator('.results small').first()).toBeVisible();
	await expect(page).toHaveURL(/\/en\/search\/#q=0x80090331$/);
});

test('the arrows move through the results while the field keeps the focus', async ({ page }) => {
	await page.goto('/en/search/#q=certificate');
	const field = page.locator('input[role="combobox"]');
	await expect(page.getByRole('option').first()).toBeVisible();
	await field.focus();
	await field.press('ArrowDown');
	await field.press('ArrowDown');
	await expect(field).toBeFocused();
	const second = page.getByRole('option').nth(1);
	await expect(second).toHaveAttribute('aria-selected', 'true');
	await expect(field).toHaveAttribute(
		'aria-activedescendant',
		(await second.getAttribute('id')) ?? '',
	);
	await field.press('ArrowUp');
	await field.press('ArrowUp');
	await expect(field).not.toHaveAttribute('aria-activedescendant');
});

test('Escape clears the field, then closes the dialog', async ({ page }) => {
	await page.goto(`/en/${article}`);
	await page.keyboard.type('/certificate');
	await expect(page.locator('input[role="combobox"]')).toHaveValue('certificate');
	await page.keyboard.press('Escape');
	await expect(page.locator('input[role="combobox"]')).toHaveValue('');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Back from a result finds the search as it was', async ({ page }) => {
	await page.goto('/en/');
	await page.keyboard.type('/NoCredentials');
	await expect(page.getByRole('dialog').locator('.results li').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/errors\//);
	await page.goBack();
	await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('NoCredentials');
	await expect(page.getByRole('dialog').locator('.results li').first()).toBeVisible();
});

test('what was corrected is said, with the way back', async ({ page }) => {
	await page.goto('/en/search/#q=certifcate expired');
	await expect(page.locator('.corrected')).toContainText('certificate');
	await page.locator('.corrected button').click();
	await expect(page.locator('.corrected')).toBeHidden();
	await expect(page.locator('input[role="combobox"]')).toHaveValue('certifcate expired');
});

test('a pasted error text is offered to the lookup', async ({ page }) => {
	await page.goto('/sl/search/');
	await page
		.locator('input[role="combobox"]')
		.fill('550 5.4.300 Message expired -> 421 4.4.2 Connection dropped due to SocketError');
	await page.locator('.offer').click();
	await expect(page).toHaveURL(/\/sl\/#q=550/);
	await expect(page.locator('error-lookup textarea')).toHaveValue(/SocketError/);
});

test('the lists of everything are there only while the query is empty', async ({ page }) => {
	await page.goto('/en/search/');
	await expect(page.locator('#everything')).toBeVisible();
	await page.locator('input[role="combobox"]').fill('certificate');
	await expect(page.locator('#everything')).toBeHidden();
	await page.locator('input[role="combobox"]').fill('');
	await expect(page.locator('#everything')).toBeVisible();
});

test('a search is kept in the browser until it is cleared', async ({ page }) => {
	await page.goto('/en/search/#q=NoCredentials');
	await page.locator('.results a').first().click();
	await page.goto('/en/search/');
	await expect(page.locator('.recent li')).toHaveText(['NoCredentials']);
	await page.locator('[data-forget]').click();
	await expect(page.locator('.recent')).toBeHidden();
});

test('the query of a reader reaches no server', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto('/he/');
	await page.keyboard.type('/mysecretword');
	await expect(page.getByRole('dialog').getByRole('status')).toContainText('mysecretword');
	expect(requests.filter((url) => url.includes('mysecretword'))).toEqual([]);
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
