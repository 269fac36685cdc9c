import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type PreviewServer, preview } from 'astro';
import { softwareNames } from '../../src/lookup/knowledge/software.ts';
import { freePort } from '../../src/terminal/free-port.ts';

/** One page of each kind; the texts of the others come from the same messages. */
const pages = [
	'',
	'articles/',
	'articles/tls-1-0-and-1-1-turned-off/',
	'errors/',
	'errors/java-pkix/',
	'errors/codes/winsock/',
	'registry/',
	'registry/audit/',
	'search/',
	'translations/',
	'translations/check/',
];

/** The site is built once, for all of them. */
test.describe.configure({ mode: 'default' });

/** In milliseconds; only a build that hangs takes so long. */
const minutes = 60_000;
let folder: string;
let server: PreviewServer;
let origin: string;

test.beforeAll(async () => {
	test.setTimeout(10 * minutes);
	folder = mkdtempSync(join(tmpdir(), 'handshake-pseudo-'));
	const port = await freePort(4670);
	origin = `http://127.0.0.1:${port}`;
	const args = ['src/build/build.cli.ts', '--pseudo', '--locales', 'en-XA,ar-XB'];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		env: { ...process.env, HANDSHAKE_OUT: folder, HANDSHAKE_ORIGIN: origin, HANDSHAKE_BASE: '/' },
	});
	if (status !== 0) throw new Error(stdout + stderr);
	process.env['HANDSHAKE_OUT'] = folder;
	server = await preview({
		outDir: folder,
		base: '/',
		server: { host: '127.0.0.1', port },
		logLevel: 'error',
	});
});
test.afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true });
});

/** Names that data give, and that are the same in every language; and those of the pseudo-languages themselves. */
const names = [
	// Stands in the choices of a list, which cannot mark it as code.
	'STARTTLS',
	...['Handshake', 'English (Pseudo-Accents)', 'Windows Server', 'Windows', 'TLS', 'Office 365'],
	...Object.values(softwareNames),
];

/** Texts on the page that no translator could reach: words in plain letters outside of literals and other languages. */
const untranslated = (page: Page) =>
	page.evaluate((known) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const left = new Set<string>();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const whole = node.textContent?.trim() ?? '';
			const text = known.reduce(
				(rest, name) => rest.replaceAll(name, ' '),
				whole.replace(/[\w.-]+\.reg\b/g, ' '),
			);
			const own = node.parentElement?.closest('[lang]')?.getAttribute('lang');
			const isLiteral = node.parentElement?.closest(
				'[translate="no"], code, pre, script, style, noscript, time',
			);
			const isForeign = own !== document.documentElement.lang;
			if (!isLiteral && !isForeign && /(?<![\p{L}\u202e])[A-Za-z]{3,}(?![\p{L}\u202c])/u.test(text))
				left.add(whole);
		}
		return [...left];
	}, names);

for (const locale of ['en-XA', 'ar-XB']) {
	test(`${locale}: every text comes from the messages, and none is wider than a phone`, async ({
		page,
	}) => {
		const faults: string[] = [];
		await page.setViewportSize({ width: 360, height: 740 });
		for (const path of pages) {
			await page.goto(`${origin}/${locale}/${path}`);
			faults.push(...(await untranslated(page)).map((text) => `${path}: "${text}"`));
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			if (over > 0) faults.push(`${path}: ${over} pixels too wide`);
		}
		expect(faults).toEqual([]);
	});
}

test('ar-XB: the page runs from right to left, and its literals from left to right', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	for (const path of pages) {
		await page.goto(`${origin}/ar-XB/${path}`);
		const edges = await page
			.locator('.site-header nav a')
			.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().right));
		expect(edges, path).toEqual([...edges].sort((a, b) => b - a));
		const wrong = await page
			.locator('main code')
			.evaluateAll((codes) =>
				codes
					.filter((code) => getComputedStyle(code).direction !== 'ltr')
					.map((code) => code.textContent),
			);
		expect(wrong, path).toEqual([]);
	}
});
