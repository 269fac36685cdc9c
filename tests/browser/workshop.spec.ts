import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { locales } from '../../src/i18n/locales.ts';
import {
	encodeFile,
	type Format,
	fileForms,
	fileName,
	formats,
	loadCatalogue,
	planFor,
	refusalsOf,
	targetsFor,
} from '../../src/registry/core.ts';
import { saved } from './support/saved.ts';
import { sites } from './support/sites.ts';

const catalogue = loadCatalogue();
const workshop = (query = '', locale = 'en') => `/${locale}/registry/${query && `?${query}`}`;
const output = (page: Page, format: Format) => page.locator(`[data-output="${format}"]`);
const preset = (page: Page, id: string) => page.locator(`input[name="preset"][value="${id}"]`);
const extra = (page: Page, id: string) => page.locator(`input[name="with"][value="${id}"]`);
const choiceOf = (page: Page, id: string) => page.locator('.choice', { has: preset(page, id) });

/** All texts, with their comment lines left out. The page shows a form that is fetched, so all are there soon. */
async function bareOutputs(page: Page): Promise<Record<string, string>> {
	await expect(output(page, 'cmd')).not.toHaveText('');
	const texts = await Promise.all(
		formats.map(async (format) => [format, await output(page, format).textContent()] as const),
	);
	const comment = /^(?:; |# |rem |<!-- ).*\r?\n/gm;
	return Object.fromEntries(
		texts.map(([format, text]) => [format, text?.replace(comment, '') ?? '']),
	);
}

/** What the download link of the shown format saves. */
const download = (page: Page, format: Format) => saved(page.locator(`#panel-${format} a.download`));

test('every purpose makes its files on every Windows that it makes sense on', async ({ page }) => {
	test.setTimeout(300_000);
	await page.goto(workshop());
	for (const { id: windows } of catalogue.windows) {
		await page.locator('select[name="windows"]').selectOption(windows);
		for (const { id } of catalogue.presets) {
			const choices = { preset: id, windows, exchange: 'none', options: [] };
			const refused = refusalsOf(choices, catalogue).length > 0;
			const radio = preset(page, id);
			if (refused && !(await radio.isChecked())) {
				await expect(radio).toBeDisabled();
				await expect(choiceOf(page, id).locator('.why')).toBeVisible();
				continue;
			}
			await radio.check();
			const values = planFor(choices, catalogue).length;
			const written = (await output(page, 'reg').textContent())?.match(/=dword:/g)?.length ?? 0;
			expect(written, `${id} on ${windows}`).toBe(refused ? 0 : values);
			const explained = await page.locator('[data-value]').count();
			expect(explained).toBe(refused ? 0 : targetsFor(choices, catalogue).length);
		}
		await preset(page, 'enable-tls-1-2').check();
	}
});

test('the summary says what will happen, with updates and warnings', async ({ page }) => {
	await page.goto(
		workshop('preset=enable-tls-1-2&windows=server-2012&exchange=exchange-2016&with=winhttp'),
	);
	await expect(page.locator('[data-verdict]')).toHaveText(
		/^6 values will be written, nothing is deleted/,
	);
	const notices = page.locator('[data-notices]');
	await expect(notices).toContainText('KB3140245');
	await expect(notices).toContainText('Exchange Server 2016 with at least: CU8');
	await preset(page, 'check-only').check();
	await expect(page.locator('[data-verdict]')).toHaveText(/^6 values will be read/);
	await expect(page.locator('#tab-check')).toHaveAttribute('aria-selected', 'true');
	await page.locator('#tab-reg').click();
	await expect(page.locator('#panel-reg')).toContainText('there is no such file');
	await expect(page.locator('#panel-reg a.download')).toBeHidden();
});

test('the verdict speaks of the file that is shown', async ({ page }) => {
	await page.goto(workshop('preset=enable-tls-1-2&windows=server-2019'));
	const verdict = page.locator('[data-verdict]');
	await expect(verdict).toHaveText(/^4 values will be written, nothing is deleted/);
	await page.locator('#tab-undo-reg').click();
	await expect(verdict).toHaveText(/^4 values will be deleted, nothing is written/);
	await page.locator('#tab-snapshot').click();
	await expect(verdict).toHaveText(/^4 values will be read\. Nothing is changed/);
	await page.locator('#tab-powershell').click();
	await expect(verdict).toHaveText(/^4 values will be written/);
});

test('snapshot, file and undo are saved as one', async ({ page }) => {
	await page.goto(workshop('preset=enable-tls-1-2&windows=server-2019&format=undo-reg'));
	const whole = await saved(page.getByRole('button', { name: 'Save snapshot, file and undo' }));
	expect(whole.name).toBe('enable-tls-1-2.zip');
	const files = unzipSync(whole.bytes);
	expect(Object.keys(files).sort()).toEqual([
		'enable-tls-1-2.reg',
		'snapshot-enable-tls-1-2.ps1',
		'undo-enable-tls-1-2.reg',
	]);
	const undo = await download(page, 'undo-reg');
	expect(undo.bytes.equals(files[undo.name] as Uint8Array)).toBe(true);
	await preset(page, 'check-only').check();
	await expect(page.getByRole('button', { name: 'Save snapshot, file and undo' })).toBeHidden();
});

test('lines of a file go on below as those of an article do, and nothing else is copied', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const key = async (format: Format) =>
		(await output(page, format).innerHTML())
			.split('</span><span>')
			.filter((line) => line.includes('HKEY'))
			.map((line) => line.trim());
	await page.goto('/en/articles/tls-1-0-and-1-1-turned-off/');
	const inArticle = await key('reg');
	await page.setViewportSize({ width: 360, height: 780 });
	await page.goto(workshop('preset=enable-tls-1-2&windows=server-2022&format=powershell'));
	await expect(output(page, 'powershell')).not.toHaveText('');
	expect(inArticle.length).toBeGreaterThan(1);
	await expect.poll(() => key('reg')).toEqual(inArticle);
	for (const block of [output(page, 'powershell'), page.locator('.share code')]) {
		await block.evaluate((code) => getSelection()?.selectAllChildren(code));
		await page.keyboard.press('Control+C');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		// The last line break alone stays behind.
		const lines = (text: string | null) => text?.trimEnd().split(/\r?\n/);
		expect(lines(copied)).toEqual(lines(await block.textContent()));
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 780 } });

	test('verdict, download and file stand in the first two screens, in every language', async ({
		page,
	}) => {
		for (const locale of locales) {
			await page.goto(workshop('', locale));
			await expect(page.locator('#tab-reg')).toBeEnabled();
			for (const part of [
				'[data-verdict]',
				'[data-package] button',
				'#panel-reg a.download',
				'#panel-reg pre',
			]) {
				const box = await page.locator(part).boundingBox();
				expect(box?.y, `${locale} ${part}`).toBeLessThan(2 * 780);
			}
		}
	});

	test('each part of the form says what is chosen, and unfolds', async ({ page }) => {
		await page.goto(workshop('preset=enable-tls-1-2&windows=server-2012&with=winhttp'));
		const fold = (part: string) => page.locator(`[aria-controls="choices-${part}"]`);
		await expect(fold('server')).toHaveText('Windows Server 2012 · No Exchange on this server');
		await expect(fold('extras')).toHaveText('WinHTTP');
		await expect(extra(page, 'winhttp')).toBeHidden();
		await fold('extras').press('Enter');
		await expect(fold('extras')).toHaveAttribute('aria-expanded', 'true');
		await extra(page, 'winhttp').uncheck();
		await expect(fold('extras')).toHaveText('Nothing');
		await fold('extras').press('Enter');
		await expect(extra(page, 'winhttp')).toBeHidden();
	});
});

test('on a wide screen verdict, download and file stay in sight beside the last choice', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 1000 });
	for (const locale of ['en', 'he']) {
		await page.goto(workshop('preset=health-checker&windows=server-2012', locale));
		await expect(page.locator('.fold').first()).toBeHidden();
		await page
			.locator('.choice:visible')
			.last()
			.evaluate((last) => last.scrollIntoView({ block: 'end' }));
		for (const part of ['[data-verdict]', '[data-package]', '#panel-reg figcaption', '.share'])
			await expect(page.locator(part), part).toBeInViewport({ ratio: 1 });
		const height = (await page.locator('#panel-reg pre').boundingBox())?.height;
		expect(height, locale).toBeGreaterThan(140);
	}
});

test('what makes no sense is switched off, and says why', async ({ page }) => {
	await page.goto(workshop('windows=server-2022&exchange=exchange-2019'));
	await expect(extra(page, 'winhttp')).toBeDisabled();
	await expect(extra(page, 'tls-1-3')).toBeDisabled();
	await expect(page.locator('#why-with-tls-1-3')).toContainText(
		'RTM – CU14 does not support TLS 1.3',
	);
	await expect(extra(page, 'tls-1-3')).toHaveAccessibleDescription(/does not support TLS 1\.3/);
	await expect(page.locator('option[value="exchange-2016"]')).toBeDisabled();
	await page.locator('select[name="exchange"]').selectOption('exchange-se');
	await expect(extra(page, 'tls-1-3')).toBeEnabled();
});

test('a choice that stops making sense stays as it is, and no file is made', async ({ page }) => {
	await page.goto(workshop('windows=server-2022&with=tls-1-3'));
	await expect(output(page, 'reg')).toContainText('TLS 1.3\\Client');
	await page.locator('select[name="windows"]').selectOption('server-2019');
	await expect(extra(page, 'tls-1-3')).toBeChecked();
	await expect(page.locator('[data-verdict]')).toContainText(
		'TLS 1.3 is not safe to turn on under Windows Server 2019',
	);
	await expect(output(page, 'reg')).toHaveText('');
	await extra(page, 'tls-1-3').uncheck();
	await expect(output(page, 'reg')).toContainText('TLS 1.2\\Client');
});

test.describe('the address bar', () => {
	test('follows the choices and leads back to them', async ({ page }) => {
		await page.goto(workshop());
		await page.locator('select[name="windows"]').selectOption('server-2012');
		await preset(page, 'enable-tls-1-2').check();
		await extra(page, 'winhttp').check();
		await extra(page, 'dotnet-4').check();
		await page.locator('#tab-gpp').click();
		await expect(page).toHaveURL(
			workshop(
				'preset=enable-tls-1-2&windows=server-2012&exchange=none&format=gpp&with=dotnet-4,winhttp',
			),
		);
		const before = await bareOutputs(page);
		await page.reload();
		expect(await bareOutputs(page)).toEqual(before);
		await expect(extra(page, 'winhttp')).toBeChecked();
		await expect(page.locator('#panel-gpp')).toBeVisible();
	});

	test('keeps the choices when the reader changes the language', async ({ page }) => {
		await page.goto(workshop());
		await preset(page, 'health-checker').check();
		await page.locator('summary', { hasText: 'Language' }).click();
		await page.getByRole('link', { name: 'Suomi' }).click();
		await expect(page).toHaveURL(/\/fi\/registry\/\?preset=health-checker/);
		await expect(preset(page, 'health-checker')).toBeChecked();
	});

	const refused: [query: string, reason: string][] = [
		['preset=retire-tls-1-0-and-1-1&windows=windows-7-server-2008-r2', 'is older'],
		['preset=weak-ciphers-off&windows=server-2012', 'is older'],
		['windows=server-2019&with=tls-1-3', 'TLS 1.3 is not safe to turn on'],
		['windows=server-2022&exchange=exchange-2019&with=tls-1-3', 'does not support TLS 1.3'],
		['windows=server-2019&with=winhttp', 'The WinHTTP value has no use'],
		['windows=server-2022&exchange=exchange-2016', 'does not run on Windows Server 2022'],
		['preset=health-checker&windows=server-2012&exchange=exchange-2010', 'works without TLS 1.0'],
	];
	for (const [query, reason] of refused) {
		test(`explains why there is no file for ${query}`, async ({ page }) => {
			await page.goto(workshop(query));
			await expect(page.locator('[data-verdict]')).toContainText('No file is made');
			await expect(page.locator('[data-verdict]')).toContainText(reason);
			await expect(page.locator('[data-files]')).toBeHidden();
			for (const format of formats) await expect(output(page, format)).toHaveText('');
			await expect(page).toHaveURL(workshop(query));
		});
	}

	const hostile: [value: string, shown: string][] = [
		['preset=<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
		['windows=constructor', 'constructor'],
		['exchange=`reg`', '`reg`'],
		['with=__proto__', '__proto__'],
		['format=exe', 'exe'],
		['preset=enable-tls-1-2&preset=health-checker', 'preset'],
		['windows={{value}}', '{{value}}'],
	];
	test('ignores a parameter that is none of its own', async ({ page }) => {
		await page.goto(workshop('javascript%3Aalert(1)=1&utm_source=mail'));
		await expect(output(page, 'reg')).toContainText('TLS 1.2\\Client');
		await expect(page.locator('[data-faults]')).toBeEmpty();
	});

	for (const [value, shown] of hostile) {
		test(`says that ${value} is no choice, as text, and makes no file`, async ({ page }) => {
			const [name = '', ...rest] = value.split('=');
			const query = value.includes('&')
				? value
				: `${encodeURIComponent(name)}=${encodeURIComponent(rest.join('='))}`;
			await page.goto(workshop(query));
			await expect(page.locator('[data-faults]')).toContainText(shown);
			await expect(page.locator('registry-workshop img')).toHaveCount(0);
			for (const format of formats) await expect(output(page, format)).toHaveText('');
			await page.locator('select[name="windows"]').selectOption('server-2025');
			await expect(page.locator('[data-faults]')).toBeEmpty();
			await expect(output(page, 'reg')).toContainText('TLS 1.2\\Client');
		});
	}
});

for (const format of formats) {
	test(`the ${format} download is what the page shows, and its comment leads to the same file`, async ({
		page,
	}) => {
		const id = 'retire-tls-1-0-and-1-1';
		await page.goto(
			workshop(`preset=${id}&windows=server-2022&exchange=exchange-se&with=dotnet-4,tls-1-3`, 'bg'),
		);
		await page.locator(`#tab-${format}`).click();
		// What writes all but the first format is fetched when one is wanted.
		await expect(output(page, format)).not.toHaveText('');
		const text = (await output(page, format).textContent()) ?? '';
		const { name, bytes } = await download(page, format);
		expect(name).toBe(fileName(format, id));
		expect(bytes.equals(Buffer.from(encodeFile(format, text)))).toBe(true);
		const [link = ''] = /http[^\s"]*(?=\r?\n| -->)/.exec(text) ?? [];
		expect(link).toContain(`${sites.root.origin}/bg/registry/?preset=${id}`);
		await page.goto(link);
		await expect(output(page, format)).not.toHaveText('');
		expect((await download(page, format)).bytes.equals(bytes)).toBe(true);
	});
}

test('below a base path the link in the file stays below it', async ({ page }) => {
	const { origin } = sites.kb;
	await page.goto(`${origin}/kb/tr/registry/`);
	await expect(output(page, 'reg')).toContainText(
		`${origin}/kb/tr/registry/?preset=enable-tls-1-2`,
	);
});

test('the files are the same in every language, except for comments', async ({ page }) => {
	const seen = new Set<string>();
	for (const locale of locales) {
		await page.goto(workshop('preset=health-checker&windows=server-2022&format=cmd', locale));
		await expect(output(page, 'reg')).toContainText('Windows Registry Editor');
		const comments = await output(page, 'reg').textContent();
		expect(comments).toContain(`/${locale}/registry/`);
		expect(comments).not.toContain('{{');
		seen.add(JSON.stringify(await bareOutputs(page)));
		if (locale !== 'en') {
			const cmd = (await output(page, 'cmd').textContent()) ?? '';
			expect(cmd).toMatch(/^[\t\r\n -~]*$/);
			expect(cmd).not.toContain('????');
		}
	}
	expect(seen.size).toBe(1);
});

test('the link to the choice and each file can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(workshop());
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.locator('.share output')).toHaveText('Copied');
	expect(await copied()).toBe(
		`${sites.root.origin}${workshop('preset=enable-tls-1-2&windows=server-2019&exchange=none&format=reg')}`,
	);
	await page.locator('#panel-reg copy-button button').click();
	await expect(page.locator('#panel-reg output')).toHaveText('Copied');
	expect((await copied()).replaceAll('\r\n', '\n')).toBe(
		(await output(page, 'reg').textContent())?.replaceAll('\r\n', '\n'),
	);
});

test.describe('by keyboard alone', () => {
	test('a file is chosen and its tab reached', async ({ page }) => {
		await page.goto(workshop());
		await page.locator('select[name="windows"]').focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(preset(page, 'enable-tls-1-2')).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(preset(page, 'retire-tls-1-0-and-1-1')).toBeChecked();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect(extra(page, 'dotnet-4')).toBeChecked();
		for (let presses = 0; presses < 8; presses++) {
			await page.keyboard.press('Tab');
			if (await page.locator('#tab-reg').evaluate((tab) => tab === document.activeElement)) break;
		}
		await expect(page.locator('#tab-reg')).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('#tab-undo-reg')).toBeFocused();
		await expect(page.locator('#panel-undo-reg')).toBeVisible();
		await expect(page.locator('#panel-reg')).toBeHidden();
		await page.keyboard.press('End');
		await expect(page.locator('#tab-undo-ansible')).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('#tab-reg')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.locator('#panel-reg a.download')).toBeFocused();
	});

	test('the arrow keys follow the writing direction in Hebrew', async ({ page }) => {
		await page.goto(workshop('', 'he'));
		await expect(page.locator('#tab-reg')).toBeEnabled();
		await page.locator('#tab-reg').focus();
		await page.keyboard.press('ArrowLeft');
		await expect(page.locator('#tab-undo-reg')).toBeFocused();
		const [first, second] = await Promise.all(
			['reg', 'undo-reg'].map((format) => page.locator(`#tab-${format}`).boundingBox()),
		);
		expect(second?.x).toBeLessThan(first?.x ?? 0);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('#tab-undo-ansible')).toBeFocused();
	});
});

test('the other forms are fetched when one is wanted, and it is said when they cannot be', async ({
	page,
}) => {
	await page.goto(workshop());
	await expect(output(page, 'reg')).toContainText('TLS 1.2\\Client');
	await expect(output(page, 'powershell')).toHaveText('');
	await page.route('**/*.js', (route) => route.abort());
	await page.locator('#tab-powershell').click();
	await expect(page.locator('#panel-powershell')).toContainText('could not be loaded');
	await page.unroute('**/*.js');
});

test('every format has a download form and only the chosen tab is shown', async ({ page }) => {
	await page.goto(workshop());
	for (const format of formats) {
		await page.locator(`#tab-${format}`).click();
		await expect(page.locator('[role="tabpanel"]:visible')).toHaveCount(1);
		await expect(page.locator(`#panel-${format} .label`)).toHaveText(
			new RegExp(`\\.${fileForms[format].extension}$`),
		);
		await expect(output(page, format)).not.toHaveText('');
	}
});

test('the article and the page of an error lead here with the right purpose', async ({ page }) => {
	for (const path of ['articles/tls-1-0-and-1-1-turned-off/', 'errors/socketerror-in-queue/']) {
		await page.goto(`/sl/${path}`);
		await page.getByRole('main').locator('a[href*="registry/?preset="]').first().click();
		await expect(page).toHaveURL(workshop('preset=enable-tls-1-2', 'sl'));
		await expect(preset(page, 'enable-tls-1-2')).toBeChecked();
		await expect(output(page, 'reg')).toContainText('TLS 1.2\\Client');
	}
});

for (const width of [320, 360, 768]) {
	test(`nothing sticks out sideways at ${width} pixels, whatever is chosen`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const query of [
			'preset=health-checker&format=gpp',
			'preset=weak-ciphers-off',
			'preset=<b>',
		]) {
			for (const locale of ['en', 'bg', 'he']) {
				await page.goto(workshop(query, locale));
				const over = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(over, `${locale} ${query}`).toBeLessThanOrEqual(0);
			}
		}
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const locale of locales) {
		test(`each purpose is there as a file with its undo in ${locale}`, async ({
			page,
			request,
		}) => {
			await page.goto(workshop('', locale));
			await expect(page.locator('form')).toBeHidden();
			await expect(page.locator('textarea')).toBeHidden();
			const shown = (await page.locator('noscript pre').allTextContents()).join('');
			for (const value of ['"DisabledByDefault"=dword:00000000', '\\TLS 1.2\\Client]'])
				expect(shown).toContain(value);
			const files = page.locator('noscript a[download]');
			await expect(files).toHaveCount(2 * catalogue.presets.filter(({ writes }) => writes).length);
			for (const link of await files.all()) {
				await expect(link).toBeVisible();
				const answer = await request.get((await link.getAttribute('href')) ?? '');
				expect([...(await answer.body()).subarray(0, 2)]).toEqual([0xff, 0xfe]);
			}
		});
	}
});
