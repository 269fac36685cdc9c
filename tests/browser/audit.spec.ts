import { expect, type Page, test } from '@playwright/test';
import { encodeUtf16le, readPaste } from '../../src/registry/core.ts';
import { gotoWhole } from './support/network.ts';
import { saved } from './support/saved.ts';

const protocols =
	'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';
const side = (name: string, ...values: string[]) => [`[${protocols}\\${name}]`, ...values, ''];
const on = ['"DisabledByDefault"=dword:00000000', '"Enabled"=dword:00000001'];
/** An export of `Protocols`, with the keys above the sides that the lines are about. */
const exportOf = (...lines: string[]) => {
	const above = (line: string) => /^(\[.*)\\(?:Client|Server)\]$/.exec(line)?.[1];
	const seen = new Set(lines);
	const keys = lines.flatMap((line) => {
		const key = `${above(line)}]`;
		return above(line) && seen.size < seen.add(key).size ? [key, '', line] : [line];
	});
	return ['Windows Registry Editor Version 5.00', '', `[${protocols}]`, '', ...keys, ''].join(
		'\r\n',
	);
};

const good = exportOf(...side('TLS 1.2\\Client', ...on), ...side('TLS 1.2\\Server', ...on));
const spoilt = exportOf(
	...side('TLS 1.2\\Client', '"DisabledByDefault"=dword:00000000', '"Enabled"=dword:ffffffff'),
	...side('TLS 1.2\\Server', '"Enabled"=dword:00000000'),
	...side('TLS 1,2'),
	...side('TLS 1,2\\Client', '"Enabled"=dword:00000001'),
);
const instructions = `Create this: [${protocols}\\TLS 1,2\\Client] "DisabledByDefault"=dword:000000000 "Enabled"=dword:00000001
[${protocols}\\TLS 1.2\\Server] "DisabledByDefault"=dword:00000000 "Enabled"=DWORD:00000001`;

const status = (page: Page) => page.locator('registry-audit .verdict');
const rows = (page: Page, kind = '') =>
	page.locator(`[data-audit-row]${kind && `[data-status="${kind}"]`}`);
/** Opens the form that the line above the box stands for. */
const openForm = (page: Page) => page.locator('.yardstick > summary').click();
const paste = (page: Page, text: string) => page.locator('registry-audit textarea').fill(text);

test('a good export is right in every value, and there is nothing to repair', async ({ page }) => {
	await page.goto('/en/registry/audit/');
	await paste(page, good);
	await expect(status(page)).toHaveText('Read as a registry file. All values are right.');
	await expect(rows(page, 'ok')).toHaveCount(4);
	await expect(page.locator('[data-setting="tls-1-2-client-enabled"]')).toContainText('Enabled');
	await expect(page.locator('[data-repair-summary]')).toHaveText('There is nothing to repair.');
	await expect(page.locator('[data-repair]')).toBeHidden();
});

test('the choices of the form are what the export is held against', async ({ page }) => {
	await page.goto('/en/registry/audit/');
	await paste(page, good);
	await expect(rows(page, 'ok')).toHaveCount(4);
	await openForm(page);
	await page.locator('input[value="retire-tls-1-0-and-1-1"]').check();
	await expect(rows(page, 'missing')).toHaveCount(8);
	await expect(rows(page, 'missing').first()).toContainText('Windows Server 2019 has TLS 1.1 on');
	await page.locator('select[name="windows"]').selectOption('server-2008');
	await expect(status(page)).toContainText('No file is made for the choice above');
	await expect(rows(page)).toHaveCount(0);
});

test('what the export is held against is named, stands in the address, and leads to the workshop and back', async ({
	page,
}) => {
	const names = page.locator('.yardstick [data-names]');
	await page.goto('/en/registry/?preset=health-checker&exchange=exchange-2019&format=cmd');
	await page.locator('.lead + p > a[data-choices]').click();
	await expect(page).toHaveURL(
		'/en/registry/audit/?preset=health-checker&exchange=exchange-2019&format=cmd',
	);
	await expect(names).toHaveText(
		/Windows Server 2019.*Exchange Server 2019.*What Exchange HealthChecker expects/,
	);
	await openForm(page);
	await page.locator('input[name="with"][value="keep-tls-1-0-and-1-1"]').check();
	await expect(names).toContainText('Keep TLS 1.0 and TLS 1.1 on');
	const query =
		'preset=health-checker&windows=server-2019&exchange=exchange-2019&format=cmd&with=keep-tls-1-0-and-1-1';
	await expect(page).toHaveURL(`/en/registry/audit/?${query}`);
	await page.locator('.yardstick a[data-choices]').click();
	await expect(page).toHaveURL(`/en/registry/?${query}`);
	await expect(page.locator('input[value="keep-tls-1-0-and-1-1"]')).toBeChecked();
	await expect(page.locator('#panel-cmd')).toBeVisible();
});

test('an address that makes no yardstick opens the form and says why', async ({ page }) => {
	await page.goto('/en/registry/audit/?preset=<b>');
	await expect(page.locator('[data-problems]')).toContainText('<b>');
	await expect(page.locator('.yardstick form')).toBeVisible();
	await paste(page, good);
	await expect(status(page)).toContainText('No file is made for the choice above');
	await page.locator('select[name="windows"]').selectOption('server-2025');
	await expect(page.locator('[data-problems]')).toBeEmpty();
	await expect(rows(page, 'ok')).toHaveCount(4);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the commands and the values to compare with are there', async ({ page }) => {
		await page.goto('/fi/registry/audit/');
		await expect(page.locator('textarea')).toBeHidden();
		await page.getByText('Näin saat tiedot').click();
		await expect(page.locator('registry-audit pre').first()).toBeVisible();
		await expect(page.locator('noscript li')).toHaveText([
			/TLS 1\.2\\Client DisabledByDefault = 0\s*$/,
			/TLS 1\.2\\Client Enabled = 1\s*$/,
			/TLS 1\.2\\Server DisabledByDefault = 0\s*$/,
			/TLS 1\.2\\Server Enabled = 1\s*$/,
		]);
	});
});

test('a spoilt export gets the smallest repair, and the undo leads back to what was pasted', async ({
	page,
}) => {
	await page.goto('/en/registry/audit/');
	await paste(page, spoilt);
	await expect(status(page)).toContainText('2 names are stray');
	await expect(rows(page, 'ok')).toHaveCount(2);
	await expect(rows(page, 'ok').last()).toContainText('Any number but 0 counts as on');
	await expect(rows(page, 'wrong')).toHaveAttribute('data-setting', 'tls-1-2-server-enabled');
	await expect(rows(page, 'missing')).toHaveCount(1);
	await expect(rows(page, 'stray')).toHaveCount(2);
	// What is to do comes first.
	await expect(rows(page).first()).toHaveAttribute('data-status', 'wrong');
	await expect(rows(page).last()).toHaveAttribute('data-status', 'ok');
	const text = async (name: string) =>
		(await page.locator(`[data-output="${name}"]`).textContent()) ?? '';
	const repair = await text('repair');
	expect(repair).toContain(`[-${protocols}\\TLS 1,2\\Client]`);
	expect(repair.match(/=dword:/g)).toHaveLength(2);
	const imported = (first: string, second: string) =>
		readPaste(`${first}\r\n${second.replace(/^.*\r\n/, '')}`).snapshot;
	const before = readPaste(spoilt).snapshot;
	const after = imported(
		`${spoilt}\r\n${repair.replace(/^.*\r\n/, '')}`,
		await text('undo-repair'),
	);
	const valuesOf = ({ keys }: typeof before) =>
		[...keys].map(([key, { values }]) => [key, [...values.values()]]).sort();
	expect(valuesOf(after)).toEqual(valuesOf(before));
	const { name, bytes } = await saved(page.locator('[data-repair] a.download').first());
	expect(name).toBe('repair.reg');
	expect(bytes.equals(Buffer.from(encodeUtf16le(repair)))).toBe(true);
});

test('what a paste does not show is said to be unseen, with the commands that show it', async ({
	page,
}) => {
	await page.goto('/en/registry/audit/');
	const one = side('TLS 1.2\\Server', '"Enabled"=dword:00000000', 'nonsense');
	await paste(page, ['Windows Registry Editor Version 5.00', '', ...one].join('\r\n'));
	await expect(status(page)).toContainText('3 values are not shown.');
	await expect(rows(page, 'unseen')).toHaveCount(3);
	await expect(rows(page, 'missing')).toHaveCount(0);
	await expect(page.locator('[data-line="5"]')).toContainText('neither a key nor a value');
	await expect(page.locator('[data-output="show"]')).toHaveText(
		'reg query "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL" /s',
	);
});

test('instructions from a web page show what importing them would do, and get no repair', async ({
	page,
}) => {
	await page.goto('/en/registry/audit/');
	await paste(page, instructions);
	await expect(status(page)).toContainText('These are instructions');
	const lines = page.locator('[data-line]');
	await expect(lines).toHaveCount(6);
	await expect(page.locator('[data-fault="dwordDigits"]')).toContainText('has no effect');
	await expect(page.locator('[data-fault="typeCase"]')).toContainText('lower case');
	await expect(rows(page, 'stray')).toContainText('TLS 1,2\\Client');
	await expect(page.locator('[data-repair]')).toBeHidden();
	await expect(page.locator('[data-repair-summary]')).toBeHidden();
});

for (const way of ['dropped', 'pasted'] as const) {
	test(`files in UTF-16 are read when they are ${way}, several at once`, async ({ page }) => {
		await page.goto('/he/registry/audit/');
		await page.locator('registry-audit:defined').waitFor();
		const dotnet = exportOf(
			'[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319]',
			'"SchUseStrongCrypto"=dword:00000001',
			'',
		);
		const files = [good, dotnet].map((text) => [...encodeUtf16le(text)]);
		const transfer = await page.evaluateHandle((all) => {
			const data = new DataTransfer();
			all.forEach((bytes, at) => {
				data.items.add(new File([new Uint8Array(bytes)], `${['schannel', 'dotnet'][at]}.reg`));
			});
			return data;
		}, files);
		const audit = page.locator('registry-audit');
		if (way === 'dropped') await audit.dispatchEvent('drop', { dataTransfer: transfer });
		else {
			await transfer.evaluate((clipboardData) => {
				const event = new ClipboardEvent('paste', {
					clipboardData,
					bubbles: true,
					cancelable: true,
				});
				document.querySelector('registry-audit textarea')?.dispatchEvent(event);
			});
		}
		await expect(rows(page, 'ok')).toHaveCount(4);
		await openForm(page);
		await page.locator('input[name="with"][value="dotnet-4"]').check();
		await expect(rows(page, 'ok')).toHaveCount(5);
		await expect(page.locator('registry-audit textarea')).toHaveValue(/SchUseStrongCrypto/);
	});
}

test('the exports of several servers make one table, with what differs, and a repair for each', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/en/registry/audit/');
	const files = [good, spoilt].map((text, at) => ({
		name: `EX0${at + 1}.reg`,
		mimeType: 'text/plain',
		buffer: Buffer.from(encodeUtf16le(text)),
	}));
	await page.locator('registry-audit input[type="file"]').setInputFiles(files);
	await expect(status(page)).toHaveText(/^Read: 2 servers\. \d+ values differ between them\./);
	const fleet = page.locator('[data-fleet-row]');
	await expect(fleet.first()).toHaveAttribute('data-differs', '');
	await expect(fleet.first().locator('td').last()).toHaveAttribute('data-status', 'wrong');
	await expect(page.getByRole('heading', { name: 'EX02' })).toBeVisible();
	await expect(page.getByText('undo-repair-EX02.reg', { exact: true })).toBeVisible();
	await expect(page.locator('registry-audit textarea')).toHaveValue('');
	await page.locator('[data-record] summary').click();
	await expect(page.locator('[data-record] pre').last()).toContainText('"EX01","EX02"');
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(360);
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(fleet).toHaveCount(0);
});

test('a list of cipher suites is judged, and mended by a script with its undo', async ({
	page,
}) => {
	await page.goto('/en/registry/audit/');
	const suites = ['TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384', 'TLS_RSA_WITH_3DES_EDE_CBC_SHA'];
	await paste(
		page,
		`PS C:\\> Get-TlsCipherSuite | ft Name\n\nName\n----\n${suites.join('\n')}\n\nPS C:\\>`,
	);
	await expect(status(page)).toContainText('None of these cipher suites');
	await expect(page.locator('[data-suite="weak"]')).toContainText('3DES');
	const scripts = page.locator('[data-found] .code-block');
	await expect(scripts).toHaveCount(2);
	await expect(scripts.first()).toContainText('Disable-TlsCipherSuite -Name');
	await expect(scripts.last()).toContainText(
		"Enable-TlsCipherSuite -Name 'TLS_RSA_WITH_3DES_EDE_CBC_SHA' -Position 1",
	);
	await expect(rows(page)).toHaveCount(0);
});

test('a file in an ANSI code page is read in that of the language', async ({ page }) => {
	await page.goto('/bg/registry/audit/');
	const cyrillic = [0xea, 0xeb, 0xe8, 0xe5, 0xed, 0xf2];
	const head = Buffer.from(`REGEDIT4\r\n\r\n[${protocols}\\TLS 1.2\\`, 'latin1');
	const buffer = Buffer.concat([head, Buffer.from(cyrillic), Buffer.from(']\r\n', 'latin1')]);
	await page.locator('registry-audit input[type="file"]').setInputFiles({
		name: 'old.reg',
		mimeType: 'text/plain',
		buffer,
	});
	await expect(rows(page, 'stray')).toContainText('TLS 1.2\\клиент');
});

test('a file of another kind is not read, and says so', async ({ page }) => {
	await page.goto('/en/registry/audit/');
	await page.locator('registry-audit input[type="file"]').setInputFiles({
		name: 'photo.png',
		mimeType: 'image/png',
		buffer: Buffer.from([1, 2, 3]),
	});
	await expect(status(page)).toContainText('photo.png cannot be read here');
});

const otherFormats: [name: string, text: string, says: string][] = [
	[
		'reg query',
		`\r\n${protocols}\\TLS 1.2\\Client\r\n    Enabled    REG_DWORD    0x1\r\n    DisabledByDefault    REG_DWORD    0x0\r\n`,
		'Read as output of reg query.',
	],
	[
		'PowerShell',
		`Enabled           : 1\r\nDisabledByDefault : 0\r\nPSPath            : Microsoft.PowerShell.Core\\Registry::${protocols}\\TLS 1.2\\Client\r\n`,
		'Read as output of PowerShell.',
	],
];
for (const [name, text, says] of otherFormats) {
	test(`output of ${name} is read`, async ({ page }) => {
		await page.goto('/en/registry/audit/');
		await paste(page, text);
		await expect(status(page)).toContainText(says);
		await expect(rows(page, 'ok')).toHaveCount(2);
	});
}

test('garbage is named as such, and clearing takes everything away', async ({ page }) => {
	await page.goto('/en/registry/audit/');
	await paste(page, 'Lorem ipsum, <script>alert(1)</script> dolor');
	await expect(status(page)).toContainText('This is no registry export');
	await expect(rows(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(status(page)).toHaveText('');
	await expect(page.locator('registry-audit textarea')).toHaveValue('');
});

test('markup in a paste stays text', async ({ page }) => {
	const asked: string[] = [];
	page.on('dialog', (dialog) => asked.push(dialog.message()));
	await page.goto('/en/registry/audit/');
	const markup = '<img src=x onerror=alert(1)>';
	await paste(
		page,
		exportOf(
			...side(`TLS 1.2\\${markup}`, ...on),
			...side('TLS 1.2\\Client', `"Enabled"="\`${markup}\`"`, markup),
		),
	);
	await expect(rows(page, 'wrong')).toContainText(`REG_SZ "\`${markup}\`"`);
	await expect(rows(page, 'stray')).toContainText(`TLS 1.2\\${markup}`);
	await expect(page.locator('[data-line]')).toContainText(markup);
	await expect(page.locator('registry-audit img')).toHaveCount(0);
	expect(asked).toEqual([]);
});

test('what is pasted leaves the page in no request, and no policy is broken', async ({ page }) => {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	await gotoWhole(page, '/en/registry/audit/');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
	await paste(page, spoilt);
	await expect(rows(page, 'stray')).toHaveCount(2);
	expect(
		requests.filter((request) => !/^GET \S+\/(assets\/\S+\.js|audit\.json)$/.test(request)),
	).toEqual([]);
	await saved(page.locator('[data-repair] a.download').last());
	expect(complaints).toEqual([]);
});

test('a check that cannot be loaded says so, and works when it can', async ({ page }) => {
	await page.route('**/audit.json', (route) => route.abort());
	await page.goto('/en/registry/audit/');
	await paste(page, good);
	await expect(status(page)).toContainText('could not be loaded');
	await page.unroute('**/audit.json');
	await paste(page, `${good}\r\n`);
	await expect(rows(page, 'ok')).toHaveCount(4);
});

test('twenty thousand lines of rubbish are listed in part and do not hang the page', async ({
	page,
}) => {
	await page.goto('/fi/registry/audit/');
	const rubbish = Array.from({ length: 20_000 }, (_, line) => `rubbish ${line}`).join('\r\n');
	const text = `${good}\r\n${rubbish}`;
	await page.locator('registry-audit input[type="file"]').setInputFiles({
		name: 'large.reg',
		mimeType: 'text/plain',
		buffer: Buffer.from(text),
	});
	await expect(rows(page, 'ok')).toHaveCount(4);
	await expect(page.locator('[data-line]')).toHaveCount(200);
	await expect(page.locator('registry-audit textarea')).toHaveValue('');
});

test('several servers in one text stand side by side, each with its own repair', async ({
	page,
}) => {
	await page.goto('/en/registry/audit/');
	await paste(page, `=== EX01 ===\r\n${good}\r\n=== EX02 ===\r\n${spoilt}`);
	await expect(status(page)).toContainText('Read: 2 servers.');
	await expect(page.locator('.fleet th[scope="col"]')).toHaveText(['Wanted', 'EX01', 'EX02']);
	await expect(page.getByText('repair-EX02.reg', { exact: true })).toBeVisible();
	await expect(page.getByText('repair-EX01.reg', { exact: true })).toHaveCount(0);
});

test('a text that contradicts itself is judged in nothing', async ({ page }) => {
	await page.goto('/en/registry/audit/');
	await paste(page, `${good}\r\n${spoilt}`);
	await expect(status(page)).toContainText('Nothing is concluded from it.');
	await expect(rows(page)).toHaveCount(0);
	await expect(page.locator('[data-repair]')).toBeHidden();
	await paste(page, good);
	await expect(rows(page, 'ok')).toHaveCount(4);
});
