import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { headersAt } from '../../src/hosts/verify/expected.ts';
import { sites } from './support/sites.ts';

/** The second site, served as its host is told to; `npm start` sends no headers. */
function serve(prefetched: string[]) {
	const { folder, base } = sites.kb;
	const server = createServer(({ url = '', headers }, response) => {
		if (headers['sec-purpose']?.includes('prefetch')) prefetched.push(url);
		const path = decodeURI(url.replace(/\?.*/, '')).slice(base.length);
		const file = `${folder}/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;
		if (!existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end();
		else response.writeHead(200, headersAt(base, path)).end(readFileSync(file));
	});
	return new Promise<{ origin: string; close: () => void }>((resolve) =>
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
		}),
	);
}

interface Sources {
	preloadingAttemptSources: readonly { key: { url: string } }[];
}

test('Chromium may fetch the pages that an article links to, no file and no search, and does when the hand is on a link', async ({
	page,
}) => {
	const prefetched: string[] = [];
	const { origin, close } = await serve(prefetched);
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	const chromium = await page.context().newCDPSession(page);
	const candidates = new Set<string>();
	chromium.on('Preload.preloadingAttemptSourcesUpdated', (sources: Sources) => {
		for (const { key } of sources.preloadingAttemptSources)
			candidates.add(key.url.slice(origin.length));
	});
	await chromium.send('Preload.enable');
	try {
		await page.goto(`${origin}/kb/en/articles/tls-1-0-and-1-1-turned-off/`);
		await expect(page.locator('a[href$=".reg"]').first()).toBeVisible();
		await expect(page.locator('a[href="/kb/en/search/"]').first()).toBeVisible();
		const link = page.locator('main a[href^="/kb/en/errors/"]').first();
		await link.hover();
		await expect.poll(() => prefetched).toContain(await link.getAttribute('href'));
		const other = /\.\w+$|\/search\/|\?|^(?!\/kb\/)/;
		expect([...candidates].filter((url) => other.test(url))).toEqual([]);
		expect(candidates.size).toBeGreaterThan(5);
		expect(complaints).toEqual([]);
	} finally {
		close();
	}
});
