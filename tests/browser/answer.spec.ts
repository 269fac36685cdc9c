import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const bounce = '421 4.4.2 Connection dropped due to SocketError';
const handshake = 'TLS negotiation failed with error SocketError';
const full = '552 5.2.2 Mailbox full';
const { result } = JSON.parse(readFileSync('content/messages/en/lookup.json', 'utf8'));

const box = (page: Page) => page.locator('main textarea').first();
const findings = (page: Page) => page.locator('[data-findings] > li');
const status = (page: Page) => page.locator('error-lookup [role="status"]');
const ready = (page: Page) => page.locator('error-lookup:defined').waitFor();

/** From the clipboard, with the keyboard. */
async function paste(page: Page, text: string): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await ready(page);
	await page.evaluate((text) => navigator.clipboard.writeText(text), text);
	await box(page).focus();
	await page.keyboard.press('Control+v');
}

const screens = [
	{ width: 1366, height: 768 },
	{ width: 390, height: 780 },
];
for (const viewport of screens) {
	for (const path of ['/en/', '/tr/', '/he/errors/', '/bg/']) {
		test(`on ${viewport.width}×${viewport.height} the verdict on ${path} is seen without scrolling`, async ({
			page,
		}) => {
			await page.setViewportSize(viewport);
			await page.goto(path);
			await ready(page);
			await box(page).focus();
			const before = await page.evaluate(() => scrollY);
			const { height = 0 } = (await box(page).boundingBox()) ?? {};
			await paste(page, `${'Delivery has failed to these recipients.\n'.repeat(12)}${bounce}`);
			const first = findings(page).first();
			for (const part of ['h3', '.strength', '.suspects li >> nth=0', '.next li >> nth=0']) {
				await expect(first.locator(part)).toBeInViewport({ ratio: 1 });
			}
			// A browser may bring the caret into view before the box gives way: it is in the box.
			expect(await page.evaluate(() => scrollY)).toBeLessThanOrEqual(before + height);
			await expect(box(page)).toBeFocused();
			await expect(box(page)).toBeInViewport({ ratio: 1 });
		});
	}
}

test('a box further down comes into sight together with the verdict', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 600 });
	await page.goto('/en/');
	await ready(page);
	await page.evaluate(() => scrollTo(0, 500));
	await paste(page, handshake);
	await expect(findings(page).first().locator('h3')).toBeInViewport({ ratio: 1 });
	await expect(box(page)).toBeInViewport({ ratio: 1 });
});

test('on a phone the steps come before the own text', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 780 });
	await page.goto('/en/');
	await box(page).fill(bounce);
	const top = async (selector: string) =>
		(await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;
	expect(await top('[data-finding] .strength')).toBeLessThan(await top('.next'));
	expect(await top('.next')).toBeLessThan(await top('.own-text'));
});

test('the live region says an answer once', async ({ page }) => {
	await page.goto('/en/');
	await ready(page);
	await status(page).evaluate((region) => {
		const said: (string | null)[] = [];
		Object.assign(globalThis, { said });
		new MutationObserver(() => said.push(region.textContent)).observe(region, {
			childList: true,
			characterData: true,
			subtree: true,
		});
	});
	await paste(page, bounce);
	await expect(findings(page)).toHaveCount(1);
	await box(page).press('End');
	await page.keyboard.type(' again');
	await expect(page.locator('.own-text pre')).toContainText('again');
	const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
	expect(said.filter((text) => text.includes('SocketError'))).toHaveLength(1);
});

test('codes of success are no findings, and a text of success is told from a failure', async ({
	page,
}) => {
	await page.goto('/en/');
	await box(page).fill(`220 mx.example.net ESMTP\n250 2.1.0 Sender OK\n${bounce}`);
	await expect(findings(page)).toHaveCount(1);
	await expect(page.locator('[data-code]')).toHaveCount(0);
	await box(page).fill('Mail sent: 250 2.0.0 OK queued as 4F2D');
	await expect(page.locator('[data-kind="success"]')).toBeVisible();
	await expect(page.locator('[data-code]')).toHaveCount(0);
	await box(page).fill('250');
	await expect(page.locator('[data-code="250"]')).toBeVisible();
});

test('the article is named for what it offers, and absent where it does not help', async ({
	page,
}) => {
	await page.goto('/en/');
	await box(page).fill('error:0A00010B:SSL routines::wrong version number');
	const article = findings(page).first().locator('a[href*="/articles/"]');
	await expect(article).toHaveText('Read: When TLS is not the cause');
	await expect(article).toHaveAttribute('href', /#when-tls-is-not-the-cause$/);
	await box(page).fill(full);
	await expect(findings(page).first()).toHaveAttribute('data-cause', 'recipient');
	await expect(article).toHaveCount(0);
});

test('a text in which nothing is recognised is named, with what to paste instead', async ({
	page,
}) => {
	await page.goto('/en/');
	await box(page).fill(
		'-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIE\n-----END CERTIFICATE-----',
	);
	await expect(page.locator('[data-kind="certificate"]')).toHaveText(result.kinds.certificate);
	await expect(page.locator('.instead')).toBeVisible();
	await box(page).fill('[HKEY_LOCAL_MACHINE\\SOFTWARE\\Example]\n"Enabled"=dword:00000001');
	await page.locator('[data-kind="registry"] a').click();
	await expect(page).toHaveURL('/en/registry/');
});

for (const [format, title] of [
	['text', /^TLS negotiation failed/],
	['markdown', /^## TLS negotiation failed/],
] as const) {
	test(`an answer is copied as ${format}: verdict, evidence, steps and link`, async ({ page }) => {
		await page.goto('/en/');
		await paste(page, `EX02 to mx.example.net\n10:02 ${handshake}\nbye`);
		await page.locator(`[data-hand-on="${format}"]`).click();
		await expect(page.locator('.hand-on output')).not.toBeEmpty();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(title);
		expect(copied).toContain(result.strength['says-so']);
		expect(copied).toContain(`10:02 ${handshake}`);
		expect(copied).not.toContain('bye');
		expect(copied).toMatch(/^1\. /m);
		expect(copied).toContain('/en/errors/tls-negotiation-failed-socketerror/');
	});
}

test('on paper the answer stands without the box and the rest of the page', async ({ page }) => {
	await page.goto('/en/');
	await box(page).fill(handshake);
	await expect(findings(page)).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	await expect(findings(page).first().locator('.next')).toBeVisible();
	for (const left of ['.paste-frame', '.hand-on', '.site-header', '.signatures']) {
		await expect(page.locator(left).first()).toBeHidden();
	}
});

test('the own text opens at its first mark', async ({ page }) => {
	await page.goto('/en/');
	await box(page).fill(`${'a line of no interest at all\n'.repeat(48)}${bounce}`);
	await expect(page.locator('.own-text mark').first()).toBeInViewport({ ratio: 1 });
	expect(await page.locator('.own-text pre').evaluate((pre) => pre.scrollTop)).toBeGreaterThan(0);
});

test('the answer lights up the hop that the pasted text proves, and none that it does not', async ({
	page,
}) => {
	await page.goto('/en/');
	const lit = page.locator('.way .lit');
	await box(page).fill(
		`[{LED=${bounce}};{MSG=};{FQDN=contoso-com.mail.protection.outlook.com};{IP=192.0.2.10}]`,
	);
	await expect(lit.first()).toContainText('Your mail server');
	await expect(page.locator('.way .hop.lit')).toHaveCount(1);
	await box(page).fill(`LastError : ${bounce}`);
	await expect(page.locator('.way .hop.lit')).toHaveCount(0);
	await expect(lit).toHaveCount(1);
	await box(page).fill(bounce);
	await expect(page.locator('.answer')).toContainText('SocketError');
	await expect(page.locator('.way')).toHaveCount(0);
});

test('a code of success is not told what fails under its number', async ({ page }) => {
	await page.goto('/en/');
	await box(page).fill('2.1.0');
	await expect(page.locator('[data-code="2.1.0"]')).toBeVisible();
	await expect(page.locator('[data-code="2.1.0"]')).not.toContainText('wrong');
});

test('no text becomes markup or the address of a script, the workers of the site aside', async ({
	page,
}) => {
	await page.goto('/en/');
	const refused = await page.evaluate(() => {
		const tries = [
			() => {
				document.createElement('div').innerHTML = '<b>x</b>';
			},
			() => new DOMParser().parseFromString('<p>x</p>', 'text/html'),
			() => new Worker('/assets/any.js'),
		];
		return tries.map((run) => {
			try {
				run();
				return 'done';
			} catch (error) {
				return (error as Error).name;
			}
		});
	});
	expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
	// Long enough for the worker.
	await box(page).fill(`${'2021-01-18 nothing happened\n'.repeat(800)}${handshake}\n`);
	await expect(findings(page).first()).toBeVisible();
});
