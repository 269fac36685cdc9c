import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { loadKnowledge, lookup, readableText } from '../../../src/lookup/core.ts';
import {
	type Choices,
	encodeFile,
	type Format,
	fileName,
	formatChoices,
	formats,
	loadCatalogue,
	writeFiles,
} from '../../../src/registry/core.ts';
import { test } from '../support/browsers.ts';
import { pocketAddress } from '../support/pocket.ts';
import { saved } from '../support/saved.ts';
import { tlsOff } from '../support/tls-off.ts';

const labelled = parse(readFileSync('tests/unit/lookup/labelled.yaml', 'utf8')) as {
	name: string;
	text: string;
}[];

/** What the lookup of a page finds in each text, one after the other, pasted into its box. */
const foundIn = (page: Page, texts: readonly string[]): Promise<string[][]> =>
	page.evaluate(async (each) => {
		const element = document.querySelector('error-lookup') as HTMLElement;
		const box = element.querySelector('textarea') as HTMLTextAreaElement;
		const until = async (answered: boolean) => {
			while (element.hasAttribute('data-answered') !== answered)
				await new Promise((resolve) => setTimeout(resolve, 5));
		};
		const found: string[][] = [];
		for (const text of ['', ...each]) {
			box.value = text;
			box.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
			await until(text.trim() !== '');
			const ids = [...element.querySelectorAll<HTMLElement>('[data-finding]')];
			if (text !== '') found.push(ids.map(({ dataset }) => dataset['finding'] ?? ''));
			box.value = '';
			box.dispatchEvent(new InputEvent('input', { bubbles: true }));
			await until(false);
		}
		return found;
	}, texts);

test('a file from the disk finds in every text what the lookup itself finds', async ({ page }) => {
	await page.goto(pocketAddress('en'));
	await page.locator('error-lookup:defined').waitFor();
	const knowledge = loadKnowledge(process.cwd());
	const log = `${'an idle line\n'.repeat(2_000)}TLS negotiation failed with error SocketError\n`;
	// One in three: what is tried is the file, in each browser, and not the lookup once more.
	const texts = [...labelled.filter((_, at) => at % 3 === 0).map(({ text }) => text), log];
	const wanted = await Promise.all(
		texts.map(async (text) =>
			lookup(await readableText(text), knowledge).findings.map(({ id }) => id),
		),
	);
	expect(texts.length).toBeGreaterThan(28);
	expect(await foundIn(page, texts)).toEqual(wanted);
});

const catalogue = loadCatalogue();
const choices: readonly Choices[] = [
	{
		preset: 'enable-tls-1-2',
		windows: 'server-2012',
		exchange: 'exchange-2016',
		options: ['winhttp'],
	},
	{ preset: 'retire-tls-1-0-and-1-1', windows: 'server-2022', exchange: 'none', options: [] },
	{ preset: 'check-only', windows: 'server-2019', exchange: 'none', options: [] },
];
/** Articles in the same document show files as well. */
const output = (page: Page, format: Format) =>
	page.locator(`registry-workshop [data-output="${format}"]`);
const comment = /^(?:; |# |rem |<!-- ).*\r?\n/gm;

test('its workshop writes what the writers write, and saves it', async ({ page }) => {
	for (const each of choices) {
		// Comments are in the reader's language; that there are some makes an empty line.
		const wanted = writeFiles(each, catalogue, () => ['a comment']);
		await page.goto(pocketAddress('tr', `registry/?${formatChoices(each, 'check')}`));
		await expect(output(page, 'check')).not.toHaveText('');
		for (const format of formats) {
			const text = (await output(page, format).textContent()) ?? '';
			const bare = (file = '') => file.replace(comment, '');
			expect(bare(text), `${each.preset} ${format}`).toBe(bare(wanted.get(format)));
		}
	}
	await page.goto(pocketAddress('tr', 'registry/?preset=enable-tls-1-2'));
	for (const format of ['reg', 'powershell'] as const) {
		const { name, bytes } = await download(page, format);
		const text = (await output(page, format).textContent()) ?? '';
		expect(name).toBe(fileName(format, 'enable-tls-1-2'));
		expect(bytes.equals(Buffer.from(encodeFile(format, text))), format).toBe(true);
	}
	const { bytes: whole } = await saved(page.locator('[data-package]'));
	const files = unzipSync(whole);
	expect(Object.keys(files)).toHaveLength(3);
});

test('its audit judges a listing, and writes the repair and its undo', async ({ page }) => {
	await page.goto(pocketAddress('he', 'registry/audit/'));
	await page.locator('registry-audit textarea').fill(tlsOff);
	await expect(page.locator('[data-audit-row][data-status="wrong"]')).toHaveCount(1);
	await expect(page.locator('[data-output="repair"]')).toContainText('"Enabled"=dword:00000001');
	await expect(page.locator('[data-output="undo-repair"]')).toContainText(
		'"Enabled"=dword:00000000',
	);
	const { bytes } = await saved(page.locator('[data-repair] a.download').first());
	expect(bytes.subarray(2).toString('utf16le')).toContain('"Enabled"=dword:00000001');
});

test('its search finds codes and words, and leads to them and back', async ({ page }) => {
	await page.goto(pocketAddress('en', 'articles/'));
	const field = page.locator('.search-dialog input');
	const results = page.locator('.search-dialog .results > *');
	await page.locator('[data-search-opener]').click();
	await field.fill('4.4.2');
	await expect(results.first()).toContainText('4.4.2');
	await field.fill('certifcate of the server has expired');
	await expect(page.locator('.search-dialog .results mark').first()).toBeVisible();
	await results.first().locator('a').click();
	await expect(page.locator('dialog[open]')).toHaveCount(0);
	await expect(page).toHaveURL(/certificate/);
	await expect(page.locator('[data-shown] h1')).toContainText(/certificate/i);
	await page.goBack();
	await expect(page.locator('[data-page="articles/"]')).toBeVisible();
});

test('it is read like the site: lists, errors, codes, articles and places in them', async ({
	page,
}) => {
	await page.goto(pocketAddress('bg'));
	await page.locator('.site-header nav a').first().click();
	await expect(page.locator('[data-page="errors/"]')).toBeVisible();
	await page.locator('.error-rows a[href$="java-pkix/"]').click();
	await expect(page.locator('[data-shown] h1')).toContainText('PKIX path building failed');
	await page.goto(pocketAddress('bg', 'bg/errors/codes/smtp-reply/#550'));
	await expect(page.locator('[data-shown] [id="550"]')).toBeInViewport();
	await page.goto(pocketAddress('bg', 'articles/tls-1-0-and-1-1-turned-off/'));
	await page.locator('[data-shown] .contents a').nth(3).click();
	await expect(page.locator('[data-shown] h2').nth(3)).toBeInViewport();
	await expect(page.locator('[data-page]:visible')).toHaveCount(1);
});

/** What the download link of a format saves. */
async function download(page: Page, format: Format) {
	await page.locator(`#tab-${format}`).click();
	await expect(output(page, format)).not.toHaveText('');
	return saved(page.locator(`#panel-${format} a.download`));
}
