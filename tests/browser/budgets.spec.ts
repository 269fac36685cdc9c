import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { gotoWhole } from './support/network.ts';

const known = new Map<string, number>();

/**
 * Bytes as a server with brotli 11 would send them, cold cache; headers not counted. The pages of all languages share
 * their sheets and scripts, and to compress those takes as long as to open a page.
 */
function brotli(body: Buffer): number {
	const text = body.toString('latin1');
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	const bytes = known.get(text) ?? brotliCompressSync(body, { params }).length;
	known.set(text, bytes);
	return bytes;
}

const budgets = [
	{ page: 'articles/tls-1-0-and-1-1-turned-off/', total: 14_600, requests: 4, script: 3_000 },
	{ page: '', total: 25_000, requests: 6, script: 10_000 },
	{ page: 'registry/', total: 25_000, requests: 6, script: 12_000 },
	{ page: 'registry/audit/', total: 25_000, requests: 6, script: 12_000 },
	{ page: 'translations/check/', total: 25_000, requests: 6, script: 12_000 },
];

for (const { page: path, total, requests, script } of budgets) {
	for (const locale of locales) {
		test(`/${locale}/${path} stays within its budget and does not shift`, async ({ page }) => {
			const bodies: { type: string; bytes: Promise<number> }[] = [];
			page.on('response', (response) => {
				const type = response.request().resourceType();
				bodies.push({ type, bytes: response.body().then(brotli) });
			});
			// Elements are fetched behind the first frame.
			await gotoWhole(page, `/${locale}/${path}`);
			const sizes = await Promise.all(
				bodies.map(async ({ type, bytes }) => ({ type, bytes: await bytes })),
			);
			const sum = (list: typeof sizes) => list.reduce((all, { bytes }) => all + bytes, 0);
			const scripts = sum(sizes.filter(({ type }) => type === 'script'));
			test.info().annotations.push({
				type: 'measured',
				description: `${sum(sizes)} bytes, ${sizes.length} requests, ${scripts} bytes of script`,
			});
			expect(sizes.length).toBeLessThanOrEqual(requests);
			expect(scripts).toBeLessThanOrEqual(script);
			expect(sum(sizes)).toBeLessThanOrEqual(total);
			const shift = await page.evaluate(
				() =>
					new Promise<number>((resolve) => {
						let score = 0;
						new PerformanceObserver((list) => {
							for (const entry of list.getEntries())
								score += (entry as PerformanceEntry & { value: number }).value;
						}).observe({ type: 'layout-shift', buffered: true });
						setTimeout(() => resolve(score), 300);
					}),
			);
			expect(shift).toBe(0);
		});
	}
}

/** Questions that ask for what the longest pages are about, one after the other, the second with a slip. */
const questions: Readonly<Record<Locale, readonly [first: string, next: string]>> = {
	en: ['how to turn on TLS 1.2', 'certifcate of the server has expired'],
	tr: ['TLS 1.2 nasıl etkinleştirilir', 'sunucunun sertfikası doğrulanamadı'],
	sl: ['kako omogočiti TLS 1.2', 'potridlo strežnika je poteklo'],
	fi: ['miten TLS 1.2 otetaan käyttöön', 'palvelimen varmene on vanhentunut'],
	bg: ['как да включа TLS 1.2', 'сертификатьт на сървъра е изтекъл'],
	he: ['איך מפעילים TLS 1.2', 'תיבת הדאור של הנמען מלאה'],
	de: ['wie schalte ich TLS 1.2 ein', 'Zertifkat des Servers ist abgelaufen'],
	fr: ['comment activer TLS 1.2', 'le certifcat du serveur a expiré'],
	es: ['cómo activar TLS 1.2', 'el certifcado del servidor ha caducado'],
	it: ['come attivare TLS 1.2', 'il certficato del server è scaduto'],
	'pt-BR': ['como ativar o TLS 1.2', 'o certifcado do servidor expirou'],
	nl: ['hoe kan ik TLS 1.2 inschakelen', 'certifcaat van de server is verlopen'],
	pl: ['jak włączyć TLS 1.2', 'certyfkat serwera wygasł'],
	uk: ['як увімкнути TLS 1.2', 'термін дії сертифкату сервера минув'],
	ru: ['как включить TLS 1.2', 'сертифкат сервера истёк'],
	ja: ['TLS 1.2 を有効にする方法', 'サーバーの証明書の期限切れ'],
	ko: ['TLS 1.2 활성화 방법', '서버 인증서 만뇨'],
	'zh-Hans': ['怎么启用 TLS 1.2', '服务器证书己过期'],
	ar: ['كيفية تفعيل TLS 1.2', 'انتهت صلاحية الشهاده الخادم'],
};

for (const [locale, [first, next]] of Object.entries(questions)) {
	test(`the first search in ${locale} stays within its budget, and so does the next`, async ({
		page,
	}) => {
		// What is fetched for a reader who stays is no part of the first results: here nobody stays for a second.
		await page.addInitScript(() => {
			const later = setTimeout;
			window.setTimeout = ((then: () => void, wait?: number) =>
				(wait ?? 0) >= 1000 ? 0 : later(then, wait)) as typeof setTimeout;
		});
		await gotoWhole(page, `/${locale}/search/`);
		await page.locator('site-search input').waitFor();
		let sizes: Promise<number>[] = [];
		page.on('response', (response) => {
			if (!response.url().endsWith('icon.svg')) sizes.push(response.body().then(brotli));
		});
		for (const [query, most] of [
			[first, { bytes: 100_000, requests: 8 }],
			[next, { bytes: 25_000, requests: 5 }],
		] as const) {
			sizes = [];
			await page.locator('site-search input').fill(query);
			await expect(page.getByRole('status').first()).toContainText(query);
			// The texts of the first two results come last.
			await expect(page.locator('.excerpt:not(:empty)')).toHaveCount(2);
			const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
			test.info().annotations.push({
				type: 'measured',
				description: `${query}: ${bytes} bytes, ${sizes.length} requests`,
			});
			expect(sizes.length, query).toBeLessThanOrEqual(most.requests);
			expect(bytes, query).toBeLessThanOrEqual(most.bytes);
		}
	});
}
