import { mkdirSync, rmSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { preview } from 'astro';
import { freePort } from '../../src/terminal/free-port.ts';
import { findChromium } from '../browser/support/find-chromium.ts';
import { type Kind, kinds } from '../browser/support/kinds.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';

/**
 * Pictures of every kind of page, to be looked at, and a sheet of each kind: `npm run build`, then `npm run shots`
 * (`-- article workshop` for some kinds). They are in `test-results/shots`.
 */
const locales = ['en', 'tr', 'he'];
const widths = [360, 768, 1280];
const looks = [
	{ name: 'light', colorScheme: 'light', scripts: true, locales, widths },
	{ name: 'dark', colorScheme: 'dark', scripts: true, locales, widths },
	{
		name: 'no-scripts',
		colorScheme: 'light',
		scripts: false,
		locales: ['en', 'he'],
		widths: [360],
	},
] as const;
const folder = 'test-results/shots';

const asked = process.argv.slice(2);
const wanted = kinds.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (asked.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const port = await freePort(4391);
const server = await preview({ server: { host: '127.0.0.1', port }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
for (const kind of wanted) {
	// One look beside the other: most of the time goes into pictures, of which a browser makes several at once.
	const pictures = (await Promise.all(looks.map((look) => picture(browser, kind, look)))).flat();
	const order = (one: Picture) => locales.findIndex((locale) => one.caption.startsWith(locale));
	pictures.sort((one, other) => order(one) - order(other));
	await contactSheet(browser, pictures, `${folder}/${kind.name}.png`);
	console.log(`${folder}/${kind.name}.png`);
}
await browser.close();
await server.stop();

async function picture(
	browser: Browser,
	{ name, path, act }: Kind,
	look: (typeof looks)[number],
): Promise<Picture[]> {
	const { colorScheme, scripts } = look;
	const context = await browser.newContext({ colorScheme, javaScriptEnabled: scripts });
	const page = await context.newPage();
	const pictures: Picture[] = [];
	for (const locale of look.locales)
		for (const width of look.widths) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto('about:blank');
			await page.goto(`http://127.0.0.1:${port}/${locale}/${path}`);
			if (scripts) await act?.(page);
			const caption = `${locale} ${width} ${look.name}`;
			const file = `${folder}/${name}.${caption.replaceAll(' ', '.')}.png`;
			await page.screenshot({ path: file, fullPage: true });
			pictures.push({ file, caption, width });
		}
	await context.close();
	return pictures;
}
