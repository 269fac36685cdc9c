import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

const handshake = 'TLS negotiation failed with error SocketError';
const idle = '2021-02-03T07:41:10.390Z,EX02,08D8B1,12,10.20.0.5:41822,192.0.2.36:25,>,MAIL FROM\n';

const box = (page: Page) => page.locator('main textarea').first();
const findings = (page: Page) => page.locator('[data-findings] > li');
const handshakes = (page: Page) => page.locator('[data-finding^="tls-negotiation"]');
const status = (page: Page) => page.locator('error-lookup [role="status"]');
const long = (page: Page) => page.locator('error-lookup [data-long]');
const ready = (page: Page) => page.locator('error-lookup:defined').waitFor();
/** Only a hang takes as long. */
const hang = { timeout: 90_000 };

async function paste(page: Page, text: string): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await ready(page);
	await page.evaluate((text) => navigator.clipboard.writeText(text), text);
	await box(page).focus();
	await page.keyboard.press('Control+v');
}

/** Chooses a file from the disk, as a reader does. */
async function choose(page: Page, name: string, text: string): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'handshake-'));
	writeFileSync(join(folder, name), text);
	await page.locator('error-lookup input[type=file]').setInputFiles(join(folder, name));
	await expect(page.locator('error-lookup')).toHaveAttribute('data-answered', '', hang);
	rmSync(folder, { recursive: true });
}

test('a long paste is taken as a file is: size and beginning in place of the text', async ({
	page,
}) => {
	await page.goto('/en/');
	await paste(page, `${idle.repeat(3000)}${handshake}\n`);
	await expect(long(page)).toHaveText('Pasted text (246 kB)');
	await expect(box(page)).toHaveValue('');
	await expect(box(page)).toHaveAttribute('placeholder', /^2021-02-03T07:41:10/);
	await expect(findings(page).first()).toHaveAttribute('data-finding', /^tls-negotiation/, hang);
	await expect(page.locator('.own-text mark')).toHaveText(handshake);
	await page.keyboard.type(' ');
	await page.keyboard.type('5.6.3');
	await expect(long(page)).toBeHidden();
	await expect(page.locator('[data-code="5.6.3"]')).toBeVisible();
	await expect(handshakes(page)).toHaveCount(0);
});

test('a pasted text of some kilobytes stands in the box, between what was there', async ({
	page,
}) => {
	await page.goto('/en/');
	await box(page).fill('before after');
	await box(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(7, 7));
	await paste(page, `${handshake}\n${'and so on\n'.repeat(300)}`);
	await expect(box(page)).toHaveValue(/^before TLS negotiation[\s\S]*and so on\nafter$/);
	await expect(findings(page)).toHaveCount(1);
});

test('a log of ten megabytes is read whole: its first line and its last', async ({ page }) => {
	await page.goto('/en/');
	const first = 'error:0A00010B:SSL routines::wrong version number\n';
	const lines = idle.repeat(Math.floor(9_900_000 / idle.length));
	await choose(page, 'SEND2021.LOG', `${first}${lines}${handshake}`);
	await expect(long(page)).toHaveText('SEND2021.LOG (9.9 MB)');
	await expect(findings(page)).toHaveCount(2);
	await expect(findings(page).first()).toHaveAttribute('data-finding', /^tls-negotiation/);
	await expect(page.locator('.own-text mark').first()).toHaveText('SSL routines');
	await expect(page.locator('.own-text mark').last()).toHaveText(handshake);
	await expect(page.locator('error-lookup progress')).toBeHidden();
});

test('typing on ends the reading of a long text', async ({ page }) => {
	await page.goto('/en/');
	await paste(page, `${idle.repeat(100_000)}${handshake}\n`);
	await expect(long(page)).toBeVisible();
	await page.keyboard.type('5.6.3');
	await expect(page.locator('[data-code="5.6.3"]')).toBeVisible(hang);
	await page.waitForTimeout(1500);
	await expect(handshakes(page)).toHaveCount(0);
	await expect(page.locator('error-lookup progress')).toBeHidden();
});

test('a worker that cannot be loaded is told as a failure, and short texts are read all the same', async ({
	page,
}) => {
	await page.route(/worker/, (route) => route.abort());
	await page.goto('/en/');
	await paste(page, `${idle.repeat(3000)}${handshake}\n`);
	await expect(status(page)).toContainText('could not be loaded');
	await box(page).fill(handshake);
	await expect(findings(page)).toHaveCount(1);
});

test('an encoded message in a long file is decoded beside the page', async ({ page }) => {
	await page.goto('/en/');
	const body = Buffer.from(`${'nothing here\n'.repeat(4000)}${handshake}\n`).toString('base64');
	await choose(
		page,
		'bounce.eml',
		`From: a@example.com\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body}\n`,
	);
	await expect(findings(page).first()).toHaveAttribute('data-finding', /^tls-negotiation/);
	await expect(page.locator('.own-text .note')).toBeVisible();
});

test.describe('before the scripts arrive', () => {
	/** All but the small one that the first frame waits for, as it waits for the sheet. */
	const scripts = /assets\/(?!PageScript).*\.js/;

	test('what is pasted is read when they do', async ({ page }) => {
		let arrive = () => {};
		const arrived = new Promise<void>((resolve) => {
			arrive = resolve;
		});
		await page.route(scripts, async (route) => {
			await arrived;
			await route.continue();
		});
		await page.goto('/en/', { waitUntil: 'commit' });
		await box(page).fill(handshake);
		arrive();
		await expect(findings(page)).toHaveCount(1);
	});

	test('an example that is clicked is read when they do', async ({ page }) => {
		let arrive = () => {};
		const arrived = new Promise<void>((resolve) => {
			arrive = resolve;
		});
		await page.route(scripts, async (route) => {
			await arrived;
			await route.continue();
		});
		await page.goto('/en/', { waitUntil: 'commit' });
		await page.locator('[data-example]').first().click({ noWaitAfter: true });
		arrive();
		await expect(findings(page)).toHaveCount(1);
		await expect(box(page)).toHaveValue(/SocketError/);
	});
});
