import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../browser/support/find-chromium.ts';
import { watchNetwork } from '../browser/support/network.ts';
import { settled, type Watched, watch } from './watched.ts';

/** Chromium gives the clipboard to this name without a certificate. */
const origin = 'http://localhost:4460';
const types: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

/** The address of a page that has a box and nothing else. */
const bare = '/bare.html';

/** A way to give a text to the lookup. */
type Give = (page: Page, text: string) => Promise<void>;

const paste: Give = async (page) => {
	await page.keyboard.press('Control+v');
};

/** Chooses a file, which a browser reads without the help of the page. */
const choose: Give = async (page, text) => {
	const folder = mkdtempSync(join(tmpdir(), 'handshake-'));
	const file = join(folder, 'send.log');
	writeFileSync(file, text);
	await page.locator('error-lookup input[type=file]').setInputFiles(file);
	await page.locator('error-lookup[data-answered]').waitFor({ timeout: 120_000 });
	rmSync(folder, { recursive: true });
};

/**
 * How long a page's own thread is busy at a stretch while texts are read, and when the answer stands there; measured
 * in Chromium on a build, for one text a row.
 *
 * @param texts by name
 * @param hostile by name, of which only the one that keeps the page busy for longest has a row
 */
export async function busyRows(
	dist: string,
	texts: ReadonlyMap<string, string>,
	hostile: ReadonlyMap<string, string>,
): Promise<string[]> {
	if (!existsSync(join(dist, 'en/index.html'))) return [`no build in ${dist}; npm run build`];
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-gpu'],
	});
	try {
		const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
		await serve(context, dist);
		await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
		const rows: string[] = [];
		for (const [name, text] of texts) {
			const watched = await measure(context, paste, text);
			const floor = busyFor(await measureFloor(context, text));
			rows.push(`${name} pasted: ${inWords(watched)}; a page that only fetches it ${floor}`);
		}
		const [longestName, longest] = [...texts].at(-1) as [string, string];
		rows.push(`${longestName} as a file: ${inWords(await measure(context, choose, longest))}`);
		const slow: { name: string; watched: Watched['watched'] }[] = [];
		for (const [name, text] of hostile)
			slow.push({ name, watched: await measure(context, paste, text) });
		const [worst] = slow.sort((a, b) => b.watched.longest - a.watched.longest);
		if (worst)
			rows.push(`worst of ${slow.length}, ${worst.name} pasted: ${inWords(worst.watched)}`);
		return rows;
	} finally {
		await browser.close();
	}
}

/** The files of a build, from the disk. */
async function serve(context: BrowserContext, dist: string): Promise<void> {
	await context.route(`${origin}/**`, (route) => {
		if (route.request().url() === origin + bare)
			return route.fulfill({ body: '<textarea></textarea>', contentType: 'text/html' });
		const path = join(dist, decodeURIComponent(new URL(route.request().url()).pathname));
		const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
		if (!existsSync(file)) return route.fulfill({ status: 404 });
		const contentType = types[extname(file)] ?? 'application/octet-stream';
		return route.fulfill({ body: readFileSync(file), contentType });
	});
}

async function measure(
	context: BrowserContext,
	give: Give,
	text: string,
): Promise<Watched['watched']> {
	const page = await context.newPage();
	const whole = watchNetwork(page);
	await page.goto(`${origin}/en/`);
	await page.locator('error-lookup:defined').waitFor();
	await page.evaluate((text) => navigator.clipboard.writeText(text), text);
	await page.locator('error-lookup textarea').focus();
	// What is fetched at the first use is there already, as it is for whoever reads the page before pasting.
	await whole();
	await page.evaluate(watch);
	await give(page, text);
	await page.locator('error-lookup[data-answered]').waitFor({ timeout: 120_000 });
	const watched = await settled(page);
	await page.close();
	return watched;
}

/** What no page can be spared: a browser hands a pasted text over while the page waits. */
async function measureFloor(context: BrowserContext, text: string): Promise<number> {
	const page = await context.newPage();
	await page.goto(origin + bare);
	await page.evaluate((text) => navigator.clipboard.writeText(text), text);
	await page.locator('textarea').focus();
	await page.evaluate(watch);
	await page.evaluate(takeOnly);
	await page.keyboard.press('Control+v');
	const { longest } = await settled(page);
	await page.close();
	return longest;
}

/** Fetches what is pasted and does nothing with it. Runs in the page. */
function takeOnly(): void {
	document.querySelector('textarea')?.addEventListener('paste', (event) => {
		event.preventDefault();
		event.clipboardData?.getData('text/plain');
	});
}

function inWords({ longest, answered }: Watched['watched']): string {
	return `${busyFor(longest)}, answered after ${answered.toFixed(0)} ms`;
}

function busyFor(longest: number): string {
	return longest === 0 ? 'never busy for 50 ms' : `busy for ${longest.toFixed(0)} ms at most`;
}
