import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import containers from 'cfb';
import { direction } from '../../src/i18n/describe.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { axeFaults } from './support/axe.ts';
import { gotoWhole } from './support/network.ts';
import { sites } from './support/sites.ts';

const handshake = 'TLS negotiation failed with error SocketError';
const bounce = '421 4.4.2 Connection dropped due to SocketError';

const messages = (locale: Locale, name: string) =>
	JSON.parse(readFileSync(`content/messages/${locale}/${name}.json`, 'utf8'));
const plain = (text: string) => text.replaceAll('`', '');

const box = (page: Page) => page.locator('main textarea').first();
const findings = (page: Page) => page.locator('[data-findings] > li');
const status = (page: Page) => page.locator('error-lookup [role="status"]');
const ownText = (page: Page) => page.locator('.own-text pre');

/** The element is fetched by the page's script, and so defined a moment after the page has loaded. */
const ready = (page: Page) => page.locator('error-lookup:defined').waitFor();

/** Files dropped on the lookup, as a file manager does it. */
async function drop(
	page: Page,
	...files: readonly (readonly [name: string, content: string | number])[]
): Promise<void> {
	await ready(page);
	const transfer = await page.evaluateHandle((all) => {
		const data = new DataTransfer();
		for (const [name, content] of all) {
			const part = typeof content === 'number' ? new Uint8Array(content) : content;
			data.items.add(new File([part], name));
		}
		return data;
	}, files);
	for (const type of ['dragover', 'drop']) {
		await page.locator('error-lookup').dispatchEvent(type, { dataTransfer: transfer });
	}
}

for (const locale of locales) {
	test(`a text is explained in ${locale}, and one that nobody knows gets help`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/`);
		await box(page).fill(handshake);
		const first = findings(page).first();
		await expect(first).toHaveAttribute('data-finding', 'tls-negotiation-failed-socketerror');
		await expect(first).toHaveAttribute('data-cause', 'tls-version cipher network');
		const prose = messages(locale, 'errors')['tls-negotiation-failed-socketerror'];
		await expect(first.locator('h3')).toContainText(plain(prose.title));
		await expect(first).toContainText(plain(prose.meaning));
		await expect(first).toContainText(plain(prose.cause['tls-version']));
		for (const step of prose.next) await expect(first).toContainText(plain(step));
		await expect(first).toContainText(messages(locale, 'causes')['tls-version'].name);
		await expect(first).toContainText(messages(locale, 'lookup').result.strength['says-so']);
		await expect(status(page)).toContainText(plain(prose.title));
		const ways = first.locator(`a[href="/${locale}/registry/?preset=enable-tls-1-2"]`);
		await expect(ways).toBeVisible();
		await expect(
			first.locator(`a[href^="/${locale}/articles/tls-1-0-and-1-1-turned-off/#"]`),
		).toBeVisible();
		await expect(ownText(page).locator('mark')).toHaveText(handshake);

		await box(page).fill('It broke at mx7.example.net on 2021-02-03T07:41:10Z, 4.0 of 5 stars');
		const { nothing, insteadQueue } = messages(locale, 'lookup').result;
		await expect(status(page)).toHaveText(nothing);
		await expect(page.locator('.read')).toContainText('mx7.example.net');
		await expect(page.locator('.instead')).toContainText(plain(insteadQueue));
		await expect(findings(page)).toHaveCount(0);
	});
}

for (const locale of ['en', 'he', 'ja'] as const) {
	test(`a text is explained as it is typed in ${locale}, letter by letter`, async ({ page }) => {
		await page.goto(`/${locale}/`);
		await box(page).pressSequentially(handshake);
		const known = 'tls-negotiation-failed-socketerror';
		await expect(findings(page).first()).toHaveAttribute('data-finding', known);
		await expect(ownText(page).locator('mark')).toHaveText(handshake);
	});
}

test('in Hebrew the frame runs from right to left, and the own text in its own direction', async ({
	page,
}) => {
	await page.goto('/he/');
	expect(direction('he')).toBe('rtl');
	await box(page).fill(`${bounce}\nההודעה לא נמסרה`);
	await expect(findings(page)).toHaveCount(1);
	await expect(findings(page).first()).toHaveCSS('direction', 'rtl');
	await expect(ownText(page)).toHaveCSS('unicode-bidi', 'plaintext');
	const label = await page.locator('.paste-frame > label').boundingBox();
	const slip = await page.locator('.paste-frame').boundingBox();
	expect((label?.x ?? 0) + (label?.width ?? 0)).toBeGreaterThan((slip?.x ?? 0) + 600);
});

test('a bare SocketError is not clear from the text, with the causes in order', async ({
	page,
}) => {
	await page.goto('/en/');
	await box(page).fill(bounce);
	const first = findings(page).first();
	await expect(first).toHaveAttribute('data-cause', 'undetermined tls-version network');
	await expect(first).toHaveAttribute('data-codes', /^4\.4\.2 421\b/);
	await expect(first).toContainText(messages('en', 'causes').undetermined.check);
});

test('a pasted text is read', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/');
	await page.evaluate((text) => navigator.clipboard.writeText(text), handshake);
	await box(page).focus();
	await page.keyboard.press('Control+v');
	await expect(findings(page)).toHaveCount(1);
});

test('the lookup is used by keyboard alone', async ({ page }) => {
	await page.goto('/en/');
	for (let presses = 0; presses < 20; presses++) {
		await page.keyboard.press('Tab');
		if (await box(page).evaluate((field) => field === document.activeElement)) break;
	}
	await expect(box(page)).toBeFocused();
	await page.keyboard.type(bounce);
	await expect(findings(page)).toHaveCount(1);
	const link = findings(page).first().locator('h3 a');
	for (let presses = 0; presses < 6; presses++) {
		await page.keyboard.press('Tab');
		if (await link.evaluate((element) => element === document.activeElement)) break;
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/errors/socketerror-in-bounce/');
});

test('several problems in one text give several findings, each marked with its number', async ({
	page,
}) => {
	await page.goto('/en/');
	const text = `${handshake}\n\n\nerror:0A00010B:SSL routines::wrong version number\n`;
	await box(page).fill(text);
	await expect(findings(page)).toHaveCount(2);
	const marks = ownText(page).locator('mark');
	const labels = await marks.evaluateAll((all) => all.map((m) => m.getAttribute('data-label')));
	expect(new Set(labels)).toEqual(new Set(['1', '2']));
	expect(await ownText(page).textContent()).toBe(text);
});

test('of a long text only the lines around what was found are shown', async ({ page }) => {
	await page.goto('/en/');
	await box(page).fill(`${'an idle line\n'.repeat(400)}${handshake}\n${'after\n'.repeat(400)}`);
	await expect(ownText(page).locator('mark')).toHaveText(handshake);
	await expect(ownText(page).locator('.gap')).toHaveCount(2);
	await expect(ownText(page).locator('.gap').first()).toContainText('lines left out');
	expect((await ownText(page).textContent())?.length).toBeLessThan(1500);
});

test('an example is read with one click, and the box is cleared with another', async ({ page }) => {
	await page.goto('/en/');
	await ready(page);
	await page.locator('[data-example]').first().click();
	await expect(box(page)).toHaveValue(bounce);
	await expect(findings(page)).toHaveCount(1);
	await expect(page).toHaveURL(/#q=/);
	await page.locator('[data-clear]').click();
	await expect(box(page)).toHaveValue('');
	await expect(box(page)).toBeFocused();
	await expect(findings(page)).toHaveCount(0);
	await expect(page.locator('[data-answer]')).toBeEmpty();
	expect(new URL(page.url()).hash).toBe('');
});

test('what is typed or pasted stays out of the address; a link to its answer is made on request', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/');
	await box(page).fill(`anna@contoso.com at mx7.fabrikam.net: ${bounce} for Anna Berg`);
	await expect(findings(page)).toHaveCount(1);
	await expect(page).toHaveURL('/en/');
	await page.locator('[data-hand-on="link"]').click();
	await expect(page.locator('.hand-on output')).toHaveText(messages('en', 'interface').code.copied);
	await expect(page).toHaveURL('/en/');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).not.toMatch(/anna|contoso|fabrikam|berg/i);
	await page.goto('about:blank');
	await page.goto(link.replace('/en/', '/bg/'));
	await expect(box(page)).toHaveValue(/4\.4\.2.*SocketError/);
	await expect(findings(page).first()).toHaveAttribute('data-finding', 'socketerror-in-bounce');
});

test('links from before, with a text in the address, are still read', async ({ page }) => {
	await page.goto(`/bg/#${new URLSearchParams({ q: bounce })}`);
	await expect(box(page)).toHaveValue(bounce);
	await expect(findings(page).first()).toHaveAttribute('data-finding', 'socketerror-in-bounce');
});

test('a text that is read after a link takes the text of the link out of the address', async ({
	page,
}) => {
	await page.goto(`/en/#q=${encodeURIComponent(bounce)}`);
	await expect(findings(page)).toHaveCount(1);
	await box(page).fill(`${handshake} ${'x'.repeat(300)}`);
	await expect(findings(page).first()).toHaveAttribute('data-finding', /^tls-negotiation/);
	expect(new URL(page.url()).hash).toBe('');
});

for (const name of ['bounce.eml', 'queue.TXT', 'SEND2021.LOG', 'mail.log.1', 'maillog']) {
	test(`a dropped ${name} is read`, async ({ page }) => {
		await page.goto('/en/');
		await drop(page, [name, `#Software: Microsoft Exchange Server\n${handshake}\n`]);
		await expect(findings(page).first()).toHaveAttribute('data-finding', /^tls-negotiation/);
	});
}

test('files that are dropped together are read together', async ({ page }) => {
	await page.goto('/en/');
	const other = '451 5.7.3 Must issue a STARTTLS command first';
	await drop(page, ['one.txt', bounce], ['two.log', other]);
	await expect(findings(page)).toHaveCount(2);
	await expect(box(page)).toHaveValue(`${bounce}\n\n${other}`);
});

test('a chosen file is read, in the encoding that PowerShell writes', async ({ page }) => {
	await page.goto('/en/');
	await ready(page);
	await page.locator('error-lookup input[type=file]').setInputFiles({
		name: 'queue.txt',
		mimeType: 'text/plain',
		buffer: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bounce, 'utf16le')]),
	});
	await expect(findings(page).first()).toHaveAttribute('data-finding', 'socketerror-in-bounce');
});

test('a mail is read as Outlook saves it', async ({ page }) => {
	await page.goto('/en/');
	await ready(page);
	const mail = containers.utils.cfb_new();
	containers.utils.cfb_add(mail, '/__substg1.0_1000001F', Buffer.from(bounce, 'utf16le'));
	await page.locator('error-lookup input[type=file]').setInputFiles({
		name: 'Undeliverable.msg',
		mimeType: 'application/vnd.ms-outlook',
		buffer: containers.write(mail, { type: 'buffer' }),
	});
	await expect(findings(page).first()).toHaveAttribute('data-finding', 'socketerror-in-bounce');
	await expect(box(page)).toHaveValue(bounce);
});

test('a file of several megabytes is read without being put into the box', async ({ page }) => {
	await page.goto('/en/');
	await drop(page, ['send.log', `${'an idle line\n'.repeat(90_000)}${handshake}\n`]);
	await expect(findings(page)).toHaveCount(1);
	await expect(box(page)).toHaveValue('');
	await page.locator('[data-clear]').click();
	await expect(findings(page)).toHaveCount(0);
});

test('a file that cannot be read is refused with the reason', async ({ page }) => {
	await page.goto('/en/');
	await drop(page, ['bounce.txt', bounce], ['events.evtx', 4000]);
	await expect(status(page)).toContainText('events.evtx cannot be read here');
	await drop(page, ['huge.log', 10_000_001]);
	await expect(status(page)).toContainText('huge.log is larger than 10 MB');
});

test('an encoded message is decoded, and the decoded text is shown and marked', async ({
	page,
}) => {
	await page.goto('/en/');
	const body = Buffer.from(`Delivery failed.\n${bounce}\n`).toString('base64');
	await box(page).fill(
		`From: postmaster@example.com\nSubject: Undeliverable\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body}\n`,
	);
	await expect(findings(page).first()).toHaveAttribute('data-finding', 'socketerror-in-bounce');
	await expect(page.locator('.own-text')).toContainText(messages('en', 'lookup').result.decoded);
	await expect(ownText(page).locator('mark').first()).toContainText('SocketError');
});

test('a known code without an error text gets a card that leads to its registry', async ({
	page,
}) => {
	await page.goto('/sl/');
	await box(page).fill('status=bounced (dsn 5.6.3)');
	const card = page.locator('[data-known-codes] [data-code="5.6.3"]');
	await expect(card).toContainText(messages('sl', 'codes').enhanced['x-6-3']);
	await card.locator('a').click();
	await expect(page).toHaveURL('/sl/errors/codes/enhanced-status/#x-6-3');
	await expect(page.locator('#x-6-3')).toBeInViewport();
});

test('a mistyped code is mended with one click', async ({ page }) => {
	await page.goto('/en/');
	await box(page).fill('the log says SEC_E_ALGORITM_MISMATCH');
	await page.getByRole('button', { name: 'SEC_E_ALGORITHM_MISMATCH' }).click();
	await expect(box(page)).toHaveValue('the log says SEC_E_ALGORITHM_MISMATCH');
	await expect(box(page)).toBeFocused();
	await expect(page.locator('[data-suggestion]')).toHaveCount(0);
});

const hostile = [
	'<img src=x onerror=alert(1)>',
	'</textarea></pre><script>alert(1)</script>',
	`<svg onload=alert(1)> ${bounce} "><iframe srcdoc="<script>alert(1)</script>">`,
	'javascript:alert(1) 5.7.1<style>*{display:none}</style>{{constructor.constructor("alert(1)")()}}',
	'550 5.7.1 `<b>`x`</b>` FQDN=<img/src/onerror=alert(1)>.example.com',
];
for (const text of hostile) {
	test(`markup in a pasted text stays text: ${text}`, async ({ page }) => {
		const alerts: string[] = [];
		page.on('dialog', (dialog) => {
			alerts.push(dialog.message());
			void dialog.dismiss();
		});
		page.on('console', (message) => alerts.push(message.text()));
		await page.goto(`/en/#q=${encodeURIComponent(text)}`);
		await expect(ownText(page)).toHaveText(text);
		await page.goto('/he/');
		await box(page).fill(text);
		await expect(ownText(page)).toHaveText(text);
		await expect(
			page.locator('error-lookup :is(img, script, iframe, style, b, svg:not(.postmark))'),
		).toHaveCount(0);
		expect(alerts).toEqual([]);
	});
}

test('nothing of the lookup is fetched before it is wanted, and nothing typed leaves the page', async ({
	page,
}) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
	await gotoWhole(page, '/en/');
	expect(requests.filter((url) => /engine|lookup(?:-codes)?\.json/.test(url))).toEqual([]);
	requests.length = 0;
	await box(page).fill(`${handshake} Zebra 5.6.3`);
	await expect(findings(page)).toHaveCount(1);
	await box(page).pressSequentially(' Giraffe 5.6.2');
	await page.waitForTimeout(600);
	const own = new RegExp(
		// The icon: Chromium asks for it again where the fragment of the address changes.
		`^${sites.root.origin}/(?:assets/[\\w.-]+\\.(?:js|css)|en/lookup(?:-codes)?\\.json|icon\\.svg) $`,
	);
	expect(requests.filter((request) => !own.test(request))).toEqual([]);
	const files = requests.filter((request) => !request.includes('icon.svg'));
	expect(new Set(files).size).toBe(files.length);
	expect(files.length).toBeLessThanOrEqual(6);
});

test('a lookup that cannot be loaded says so, and works at the next attempt', async ({ page }) => {
	await page.route('**/lookup.json', (route) => route.abort());
	await page.goto('/en/');
	await box(page).fill(bounce);
	await expect(status(page)).toHaveText(messages('en', 'lookup').result.failed);
	await page.unroute('**/lookup.json');
	await box(page).press('End');
	await page.keyboard.type(' ');
	await expect(findings(page)).toHaveCount(1);
});

test('the lookup stands on the list of errors too, below a base path as well', async ({ page }) => {
	const { origin } = sites.kb;
	await page.goto(`${origin}/kb/fi/errors/`);
	await box(page).fill(handshake);
	const links = findings(page).first().locator('a');
	await expect(links.first()).toHaveAttribute('href', /^\/kb\/fi\/errors\//);
	for (const link of await links.all()) await expect(link).toHaveAttribute('href', /^\/kb\/fi\//);
});

test('the answer is accessible in light and dark, and does not stick out sideways', async ({
	page,
}) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		for (const text of [
			`${handshake}\nSSL routines::wrong version number\n5.6.3`,
			'dsn 5.6.3, 4.4.371',
			'eh?',
		]) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width: 360, height: 800 });
			await page.goto('/he/');
			await box(page).fill(text);
			await expect(page.locator('.own-text')).toBeVisible();
			expect(await axeFaults(page)).toEqual([]);
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(over).toBeLessThanOrEqual(0);
		}
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a sentence and the first errors stand in for the box', async ({ page }) => {
		await page.goto('/tr/');
		await expect(box(page)).toBeHidden();
		await expect(page.locator('noscript p')).toHaveText(messages('tr', 'lookup').box.noScript);
		await expect(page.locator('.signatures li').first()).toBeVisible();
	});

	test('the list of errors is whole, without a filter', async ({ page }) => {
		await page.goto('/fi/errors/');
		await expect(page.locator('signature-filter search')).toBeHidden();
		const ids = Object.keys(messages('fi', 'errors'));
		await expect(page.locator('.error-rows li:visible')).toHaveCount(ids.length);
	});
});
