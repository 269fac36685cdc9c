import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { freePort } from '../../src/terminal/free-port.ts';
import { findChromium } from '../browser/support/find-chromium.ts';

/** Pictures of every kind of page, to be looked at: `npm run build`, then `npm run shots`; they are in `test-results`. */
const pages = [
	'',
	'articles/',
	'articles/tls-1-0-and-1-1-turned-off/',
	'articles/tls-1-0-and-1-1-turned-off/?with=en',
	'errors/',
	'errors/socketerror-in-queue/',
	'errors/codes/schannel/',
	'registry/',
	'registry/audit/',
	'search/',
	'translations/',
	'accessibility/',
];
const locales = ['en', 'tr', 'he'];
const widths = [360, 768, 1280];
const schemes = ['light', 'dark'] as const;
const folder = 'test-results/shots';

mkdirSync(folder, { recursive: true });
const port = await freePort(4391);
const server = await preview({ server: { host: '127.0.0.1', port }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
for (const colorScheme of schemes)
	for (const width of widths) {
		const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
		for (const locale of locales)
			for (const path of pages) {
				await page.goto(`http://127.0.0.1:${port}/${locale}/${path}`);
				await page.waitForLoadState('networkidle');
				const name = path.replaceAll(/[/?=]+/g, '_') || 'home';
				const file = `${folder}/${name}.${locale}.${width}.${colorScheme}.png`;
				await page.screenshot({ path: file, fullPage: true });
			}
		await page.close();
	}
await browser.close();
await server.stop();
console.log(
	`${pages.length * locales.length * widths.length * schemes.length} pictures in ${folder}`,
);
