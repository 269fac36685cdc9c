import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { codeFamilies, loadCodes } from '../../src/lookup/core.ts';
import { findAll, hasClass, parse, textOf } from '../../src/pocket/html/tree.ts';
import { htmlOf, targetsIn } from './support/pages.ts';
import { sites } from './support/sites.ts';

const messages = (locale: string, name: string) =>
	JSON.parse(readFileSync(`content/messages/${locale}/${name}.json`, 'utf8'));

test('the list of errors is narrowed down by cause and by words', async ({ page }) => {
	await page.goto('/bg/errors/');
	const shown = page.locator('.error-rows li:visible');
	const status = page.locator('signature-filter [role="status"]');
	const all = await shown.count();
	await page.locator('signature-filter:defined').waitFor();
	await page.locator('signature-filter [name=cause]').selectOption('certificate');
	const certificates = await shown.count();
	expect(certificates).toBeGreaterThan(5);
	expect(certificates).toBeLessThan(all);
	await expect(status).toContainText(String(certificates));
	await expect(page).toHaveURL(/\?cause=certificate$/);
	await page.reload();
	await expect(shown).toHaveCount(certificates);
	await page.locator('signature-filter input').fill('4.7.322  EXPIRED');
	await expect(shown).toHaveCount(1);
	await page.locator('signature-filter input').fill('xyzzy');
	await expect(shown).toHaveCount(0);
	await expect(status).toHaveText(messages('bg', 'lookup').list.none);
	await page.locator('signature-filter input').fill('');
	await page.locator('signature-filter [name=cause]').selectOption('');
	await expect(shown).toHaveCount(all);
});

test('words find codes that are not printed in the list', async ({ page }) => {
	await page.goto('/en/errors/');
	await page.locator('signature-filter input').fill('0x800CCC1A');
	await expect(page.locator('.error-rows li:visible')).toHaveCount(1);
});

test('the codes of an error are words of their own, for whoever copies or hears them', async ({
	page,
}) => {
	await page.goto('/en/errors/socketerror-in-bounce/');
	await expect(page.locator('.facts dd').first()).toHaveText('4.4.2 421');
});

for (const [text, error] of [
	['421 4.4.2', 'socketerror-in-bounce'],
	['SEC_E_ALGORITHM_MISMATCH', 'no-common-algorithm'],
	['552 5.2.2 Postfach voll', 'mailbox-full-5-2-2'],
	['javax.net.ssl.SSLHandshakeException: PKIX path building failed', 'java-pkix'],
] as const) {
	test(`lookup, search and filter lead to the same error for ${text}`, async ({ page }) => {
		await page.goto('/en/');
		await page.locator('main textarea').fill(text);
		const verdict = page.locator('[data-finding]').first();
		await expect(verdict.locator(`a[href$="/errors/${error}/"]`).first()).toBeAttached();
		await page.goto(`/en/search/#q=${encodeURIComponent(text)}`);
		await expect(page.locator('main site-search li a').first()).toHaveAttribute(
			'href',
			new RegExp(`/errors/${error}/`),
		);
		await page.goto('/en/errors/');
		await page.locator('signature-filter input').fill(text);
		await expect(page.locator('.error-rows li:visible').first()).toHaveAttribute(
			'data-error',
			error,
		);
	});
}

test('English error texts in a list of another language say that they are English', async ({
	page,
}) => {
	await page.goto('/he/errors/');
	const unmarked = await page.locator('.error-rows li > code:first-child').evaluateAll((texts) =>
		texts
			.filter((text) => /[a-z]{2,} [a-z]{2,}/.test(text.textContent ?? ''))
			.filter((text) => text.closest('[lang]')?.getAttribute('lang') !== 'en')
			.map((text) => text.textContent),
	);
	expect(unmarked).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const family of codeFamilies) {
		test(`the list of errors leads to the page of ${family}`, async ({ page }) => {
			for (const locale of ['en', 'he']) {
				await page.goto(`/${locale}/errors/`);
				await page.locator(`#codes a[href$="/errors/codes/${family}/"]`).click();
				const { name } = messages(locale, 'lookup').family[family];
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
				await expect(page.locator('.code-family > div[id]').first()).toBeVisible();
			}
		});
	}
});

/** As it is served: nothing of it comes by a script. */
for (const family of codeFamilies) {
	test(`the page of ${family} explains every code in every language`, () => {
		const { codes } = loadCodes(process.cwd(), family);
		for (const locale of locales) {
			const path = `/${locale}/errors/codes/${family}/`;
			expect(targetsIn(htmlOf(sites.root, `/${locale}/errors/`))).toContain(path);
			const [, main = ''] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(htmlOf(sites.root, path)) ?? [];
			const content = parse(main);
			const [heading] = findAll(content, ({ name }) => name === 'h1');
			expect(textOf(heading?.children ?? [])).toBe(messages(locale, 'lookup').family[family].name);
			const entries = findAll(content, (each) => hasClass(each, 'code-family')).flatMap(
				({ children }) => children,
			);
			const rows = entries.filter((each) => typeof each !== 'string' && each.attributes.has('id'));
			expect(rows.length, path).toBe(codes.length);
			const meanings = findAll(entries, (each) => hasClass(each, 'meaning'));
			expect(meanings.length, path).toBeGreaterThanOrEqual(codes.length);
			expect(meanings.filter(({ children }) => textOf(children).trim() === '')).toEqual([]);
		}
	});
}

test('the search leads to the code, whatever form of it is typed', async ({ page }) => {
	for (const [query, anchor] of [
		['5.6.3', 'enhanced-status/#x-6-3'],
		['SEC_E_UNTRUSTED_ROOT', 'schannel/#0x80090325'],
		['-2146893019', 'schannel/#0x80090325'],
		['alert 112', 'tls-alert/#112'],
		['WSAECONNREFUSED', 'winsock/#10061'],
		['36880', 'schannel-event/#36880'],
		['0A00014D', 'openssl-reason/#14d'],
	] as const) {
		await page.goto(`/he/search/#q=${encodeURIComponent(query)}`);
		await expect(page.locator(`.results a[href$="/errors/codes/${anchor}"]`)).toBeVisible();
	}
});
