import { setTimeout } from 'node:timers/promises';
import type { Page, Request } from '@playwright/test';

/** Milliseconds without any request after which no further one is expected. */
const quiet = 500;

/**
 * Watches what a page fetches from now on.
 *
 * @returns waits until everything has come, and nothing more was asked for. (Playwright's own `networkidle` now and then
 *   never comes on a page that asks for something just as it would.)
 */
export function watchNetwork(page: Page): () => Promise<void> {
	const open = new Set<Request>();
	let last = performance.now();
	const ended = (request: Request) => {
		open.delete(request);
		last = performance.now();
	};
	page.on('request', (request) => {
		open.add(request);
		last = performance.now();
	});
	page.on('requestfinished', ended);
	page.on('requestfailed', ended);
	return async () => {
		while (open.size > 0 || performance.now() - last < quiet) await setTimeout(50);
	};
}

/** Goes to a page, and waits until it has everything that it asks for by itself. */
export async function gotoWhole(page: Page, address: string): Promise<void> {
	const whole = watchNetwork(page);
	await page.goto(address);
	await whole();
}
