import { expect, type Locator, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { test } from './support/oldest-browser.ts';

// One after the other: each worker would unpack a browser of its own.
test.describe.configure({ mode: 'default' });

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

const complaints: string[] = [];
test.beforeEach(({ page }) => {
	complaints.length = 0;
	page.on('console', (message) => complaints.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
});
test.afterEach(() => expect(complaints).toEqual([]));

/** Points of a text that something else lies over. */
const covered = (text: Locator): Promise<string[]> =>
	text.evaluate((own) => {
		const range = document.createRange();
		range.selectNodeContents(own);
		return [...range.getClientRects()].flatMap(({ left, right, top, bottom }) =>
			[0.02, 0.25, 0.5, 0.75, 0.98].flatMap((part) => {
				const [x, y] = [left + part * (right - left), (top + bottom) / 2];
				const above = document.elementFromPoint(x, y);
				return above && own.contains(above) ? [] : `${x},${y}: ${above?.outerHTML.slice(0, 80)}`;
			}),
		);
	});

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

test('the lookup explains what is pasted', async ({ page }) => {
	await page.goto('/en/');
	await page.locator('error-lookup:defined').waitFor();
	await page.locator('main textarea').fill('TLS negotiation failed with error SocketError');
	const first = page.locator('[data-findings] > li').first();
	await expect(first).toHaveAttribute('data-finding', 'tls-negotiation-failed-socketerror');
	// Its style sheet comes with the first answer.
	await expect(first).toHaveCSS('display', 'grid');
	await expect(first).toHaveCSS('border-inline-start-color', 'rgb(179, 38, 30)');
});

const output = (page: Page) => page.locator('[data-output="reg"]');

test('the form of the workshop answers, and its titles stand inside the boxes', async ({
	page,
}) => {
	await page.goto('/en/registry/');
	await expect(output(page)).toContainText('TLS 1.2\\Client');
	await page.locator('input[name="preset"][value="retire-tls-1-0-and-1-1"]').check();
	await expect(output(page)).toContainText('TLS 1.0\\Server');
	await page.locator('select[name="windows"]').selectOption('server-2012');
	await expect(page.locator('[data-values] section').first()).toContainText('2012');
	await page.getByRole('tab', { name: 'PowerShell' }).click();
	await expect(page.locator('#panel-powershell')).toBeVisible();
	const fieldset = page.locator('.choices fieldset').first();
	const box = await fieldset.boundingBox();
	const title = await fieldset.locator('legend').boundingBox();
	expect(title?.y).toBeGreaterThan((box?.y ?? 0) + 8);
});

test('the audit reads a listing and offers a repair', async ({ page }) => {
	await page.goto('/en/registry/audit/');
	const key =
		'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client';
	await page
		.locator('registry-audit textarea')
		.fill(`Windows Registry Editor Version 5.00\r\n\r\n[${key}]\r\n"Enabled"=dword:00000000\r\n`);
	await expect(page.locator('[data-audit-row][data-status="wrong"]')).toHaveCount(1);
	await expect(page.locator('[data-repair]')).toBeVisible();
});

test('the search finds, from every page', async ({ page }) => {
	await page.goto('/he/errors/');
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('combobox').fill('STARTTLS');
	await expect(dialog.locator('.results a').first()).toBeVisible();
	await expect(dialog.locator('.results mark').first()).toBeVisible();
});
