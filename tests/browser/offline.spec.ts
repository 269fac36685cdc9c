import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type ChangingSite, changingSite } from './support/changing-site.ts';
import { sites } from './support/sites.ts';

const article = 'articles/tls-1-0-and-1-1-turned-off/';
const keep = (page: Page) => page.locator('keep-site [data-do=keep]');
const remove = (page: Page) => page.locator('keep-site [data-do=remove]');

let site: ChangingSite;
test.beforeEach(async () => {
	site = await changingSite(sites.kb, 'he');
});
test.afterEach(() => site.cut());

/** What the device has of the site: the scopes of workers, and the names of caches. */
const onDevice = (page: Page) =>
	page.evaluate(async () => ({
		workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
		caches: await caches.keys(),
	}));

async function keepSite(page: Page): Promise<void> {
	await page.goto(`${site.address}he/pocket/`);
	await keep(page).click();
	await expect(page.locator('keep-site')).toHaveAttribute('data-state', 'kept');
}

/** Has the browser look for a new worker, as it does by itself when a page is opened. */
const update = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const worker = registration.installing;
		if (!worker) return registration.waiting?.state ?? 'none';
		while (worker.state === 'installing')
			await new Promise((resolve) =>
				worker.addEventListener('statechange', resolve, { once: true }),
			);
		return worker.state;
	});

/** Closes what is open, so that a page opened afterwards is the only one. */
async function reopened(context: BrowserContext): Promise<Page> {
	await Promise.all(context.pages().map((page) => page.close()));
	return context.newPage();
}

test('kept on the device, every part of the site works with the network cut', async ({
	page,
	context,
}) => {
	await page.goto(`${site.address}he/${article}`);
	expect(await onDevice(page)).toEqual({ workers: [], caches: [] });
	await expect(page.locator('link[rel=manifest]')).toHaveCount(0);
	await keepSite(page);
	await expect(page.locator('keep-site')).toContainText(/\d MB|\d מ״ב|MB/);
	expect(await onDevice(page)).toEqual({
		workers: [site.address],
		caches: [expect.stringMatching(/^handshake \/kb\/ /)],
	});

	await site.cut();
	await context.setOffline(true);
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('requestfailed', (request) => {
		// What a page that is left does not wait for is nobody's fault.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
	});

	await page.goto(`${site.address}he/`);
	await page.locator('error-lookup:defined').waitFor();
	await page.locator('main textarea').fill('TLS negotiation failed with error SocketError');
	await expect(page.locator('[data-findings] > li').first()).toHaveCSS('display', 'grid');
	// A worker of its own reads long texts.
	await page.locator('[data-clear]').click();
	await page.locator('error-lookup input[type=file]').setInputFiles({
		name: 'send.log',
		mimeType: 'text/plain',
		buffer: Buffer.from(
			`${'idle\n'.repeat(200_000)}TLS negotiation failed with error SocketError\n`,
		),
	});
	await expect(page.locator('[data-findings] > li')).toHaveCount(1);

	await page.goto(`${site.address}he/registry/`);
	await page.locator('input[name="preset"][value="retire-tls-1-0-and-1-1"]').check();
	await page.getByRole('tab', { name: 'PowerShell' }).click();
	await expect(page.locator('[data-output="powershell"]')).not.toHaveText('');
	await page.goto(`${site.address}he/registry/audit/`);
	await page.locator('registry-audit textarea').fill('[HKEY_LOCAL_MACHINE\\SOFTWARE]\n');
	await expect(page.locator('registry-audit .verdict')).not.toHaveText('');

	await page.goto(`${site.address}he/${article}#turn-on-tls-1-2`);
	await expect(page.locator('h1')).toContainText('TLS');
	await page.locator('nav a[href$="/errors/"]').first().click();
	await page.locator('.error-rows a').first().click();
	await expect(page.locator('.signature')).toBeVisible();
	// Pagefind's worker, its WebAssembly and the index.
	await page.keyboard.press('/');
	await page.getByRole('dialog').getByRole('combobox').fill('ולמחברים');
	await expect(page.locator('.results .excerpt:not(:empty)').first()).toBeVisible();
	expect(complaints).toEqual([]);
});

test('a newer build comes whole, and no page is of two', async ({ page, context }) => {
	await keepSite(page);
	await page.goto(`${site.address}he/`);
	const before = await page.locator('h1').textContent();
	const [cache] = (await onDevice(page)).caches;

	site.change('he/index.html', before ?? '', 'בנייה חדשה');
	site.change('he/errors/index.html', '<h1', '<h1 data-build="new"');
	site.publish();
	expect(await update(page)).toBe('installed');
	expect((await onDevice(page)).caches).toHaveLength(2);
	// The page that is open goes on with its own build, and so does one that is opened beside it.
	const beside = await context.newPage();
	for (const each of [page, beside]) {
		await each.goto(`${site.address}he/errors/`);
		await expect(each.locator('h1[data-build]')).toHaveCount(0);
		await each.goto(`${site.address}he/`);
		await expect(each.locator('h1')).toHaveText(before ?? '');
	}

	const next = await reopened(context);
	await site.cut();
	await expect(async () => {
		await next.goto(`${site.address}he/`);
		await expect(next.locator('h1')).toHaveText('בנייה חדשה', { timeout: 500 });
	}).toPass();
	await next.goto(`${site.address}he/errors/`);
	await expect(next.locator('h1[data-build]')).toHaveCount(1);
	await expect.poll(async () => (await onDevice(next)).caches).not.toContain(cache);
	expect((await onDevice(next)).caches).toHaveLength(1);
});

for (const [name, breakIt] of [
	['a file that is not as it was listed', () => site.spoil('he/index.html')],
	['a file that is not there', () => site.change('offline-he.js', '["he/",', '["he/gone/",')],
] as const) {
	test(`an update with ${name} leaves what is kept as it is`, async ({ page, context }) => {
		await keepSite(page);
		await page.goto(`${site.address}he/`);
		const before = await onDevice(page);
		site.change('he/index.html', '<h1', '<h1 data-build="new"');
		site.publish();
		breakIt();
		expect(await update(page)).toBe('redundant');
		expect(await onDevice(page)).toEqual(before);
		const next = await reopened(context);
		await site.cut();
		await next.goto(`${site.address}he/`);
		await expect(next.locator('h1')).toBeVisible();
		await expect(next.locator('h1[data-build]')).toHaveCount(0);
	});
}

test('a build that is broken from the start is not kept, and says so', async ({ page }) => {
	site.spoil('he/errors/index.html');
	await page.goto(`${site.address}he/pocket/`);
	await keep(page).click();
	await expect(page.locator('keep-site')).toHaveAttribute('data-state', 'failed');
	await expect(page.locator('keep-site output')).not.toHaveText('');
	expect(await onDevice(page)).toEqual({ workers: [], caches: [] });
	await expect(keep(page)).toBeVisible();
});

test('what is kept is removed in the same place, and nothing stays', async ({ page, context }) => {
	await keepSite(page);
	await page.reload();
	await expect(keep(page)).toBeHidden();
	await remove(page).click();
	await expect(page.locator('keep-site')).toHaveAttribute('data-state', 'removed');
	await expect(keep(page)).toBeVisible();
	expect(await onDevice(page)).toEqual({ workers: [], caches: [] });
	await page.goto(`${site.address}he/`);
	await expect(page.locator('h1')).toBeVisible();
	await site.cut();
	const next = await reopened(context);
	await expect(next.goto(`${site.address}he/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});
