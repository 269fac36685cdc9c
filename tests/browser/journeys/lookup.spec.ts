import { expect, type Page } from '@playwright/test';
import { test } from '../support/browsers.ts';

const findings = (page: Page) => page.locator('[data-findings] > li');
const first = (page: Page) => findings(page).first();

test('an error text is copied, pasted, explained and cleared away', async ({ page }) => {
	await page.goto('/en/errors/tls-negotiation-failed-socketerror/');
	const text = page.locator('.texts li').first();
	await text.evaluate((shown) => getSelection()?.selectAllChildren(shown));
	await page.keyboard.press('Control+c');
	await page.goto('/en/');
	await page.locator('error-lookup:defined').waitFor();
	await page.locator('main textarea').focus();
	await page.keyboard.press('Control+v');
	await expect(first(page)).toHaveAttribute('data-finding', 'tls-negotiation-failed-socketerror');
	// Its style sheet comes with the first answer.
	await expect(first(page)).toHaveCSS('display', 'grid');
	await expect(first(page)).toHaveCSS('border-inline-start-color', 'rgb(179, 38, 30)');
	await expect(page.locator('.own-text mark').first()).toBeVisible();
	await page.locator('[data-clear]').click();
	await expect(findings(page)).toHaveCount(0);
	await expect(page.locator('main textarea')).toHaveValue('');
});

test('a chosen file is read, in the encoding that PowerShell writes', async ({ page }) => {
	await page.goto('/bg/');
	await page.locator('error-lookup:defined').waitFor();
	const text = '421 4.4.2 Connection dropped due to SocketError';
	await page.locator('error-lookup input[type=file]').setInputFiles({
		name: 'queue.txt',
		mimeType: 'text/plain',
		buffer: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
	});
	await expect(first(page)).toHaveAttribute('data-finding', 'socketerror-in-bounce');
});

test('a mail in base64 and a long log are read, which other scripts and a worker do', async ({
	page,
}) => {
	await page.goto('/en/');
	await page.locator('error-lookup:defined').waitFor();
	const said = 'TLS negotiation failed with error SocketError\r\n';
	const mail = `MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(said)}\r\n`;
	const choose = (name: string, text: string) =>
		page.locator('error-lookup input[type=file]').setInputFiles({
			name,
			mimeType: 'text/plain',
			buffer: Buffer.from(text),
		});
	await choose('bounce.eml', mail);
	await expect(first(page)).toHaveAttribute('data-finding', /^tls-negotiation/);
	await page.locator('[data-clear]').click();
	await choose('send.log', `${'an idle line\n'.repeat(90_000)}${said}`);
	await expect(first(page)).toHaveAttribute('data-finding', /^tls-negotiation/);
});

test('the list of errors is narrowed down, and stays so when the page is loaded again', async ({
	page,
}) => {
	await page.goto('/sl/errors/');
	await page.locator('signature-filter:defined').waitFor();
	const shown = page.locator('.error-rows li:visible');
	const all = await shown.count();
	await page.locator('signature-filter [name=cause]').selectOption('certificate');
	await expect(page).toHaveURL(/\?cause=certificate$/);
	const certificates = await shown.count();
	expect(certificates).toBeGreaterThan(5);
	expect(certificates).toBeLessThan(all);
	await page.reload();
	await expect(shown).toHaveCount(certificates);
	await page.locator('signature-filter input').fill('0x800CCC1A');
	await page.locator('signature-filter [name=cause]').selectOption('');
	await expect(shown).toHaveCount(1);
});
