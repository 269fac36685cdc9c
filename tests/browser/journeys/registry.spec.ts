import { expect, type Page } from '@playwright/test';
import { encodeFile } from '../../../src/registry/core.ts';
import { test } from '../support/browsers.ts';
import { saved } from '../support/saved.ts';
import { tlsOff } from '../support/tls-off.ts';

const output = (page: Page, name: string) => page.locator(`[data-output="${name}"]`);

test('a purpose is chosen, its file and its undo are saved', async ({ page }) => {
	await page.goto('/he/registry/');
	await expect(output(page, 'reg')).toContainText('TLS 1.2\\Client');
	await page.locator('input[name="preset"][value="retire-tls-1-0-and-1-1"]').check();
	await expect(output(page, 'reg')).toContainText('TLS 1.0\\Server');
	await page.locator('select[name="windows"]').selectOption('server-2012');
	await expect(page.locator('[data-values] section').first()).toContainText('2012');
	// The address holds the choices.
	await expect(page).toHaveURL(/preset=retire-tls-1-0-and-1-1.*windows=server-2012/);
	for (const format of ['reg', 'undo-reg', 'powershell'] as const) {
		await page.locator(`#tab-${format}`).click();
		await expect(page.locator(`#panel-${format}`)).toBeVisible();
		await expect(output(page, format)).not.toHaveText('');
		const text = (await output(page, format).textContent()) ?? '';
		const bytes = (await saved(page.locator(`#panel-${format} a.download`))).bytes;
		expect(bytes.equals(Buffer.from(encodeFile(format, text))), format).toBe(true);
	}
});

test('titles of the form stand inside of its boxes', async ({ page }) => {
	await page.goto('/en/registry/');
	const fieldset = page.locator('.choices fieldset').first();
	const box = await fieldset.boundingBox();
	const title = await fieldset.locator('legend').boundingBox();
	expect(title?.y).toBeGreaterThan((box?.y ?? 0) + 8);
});

test('a listing is judged, and its repair and the undo of that are saved', async ({ page }) => {
	await page.goto('/fi/registry/audit/');
	await page.locator('registry-audit textarea').fill(tlsOff);
	await expect(page.locator('[data-audit-row][data-status="wrong"]')).toHaveCount(1);
	await expect(page.locator('[data-repair]')).toBeVisible();
	const { bytes: repair } = await saved(page.locator('[data-repair] a.download').first());
	expect(repair.subarray(2).toString('utf16le')).toContain('"Enabled"=dword:00000001');
	await expect(output(page, 'undo-repair')).toContainText('"Enabled"=dword:00000000');
	await page.locator('registry-audit input[type=file]').setInputFiles({
		name: 'repair.reg',
		mimeType: 'text/plain',
		buffer: repair,
	});
	await expect(page.locator('[data-audit-row][data-status="wrong"]')).toHaveCount(0);
});
