import { expect, test } from '@playwright/test';
import { bringMeasures, faultsOf } from './access/measures.ts';
import { spaceOut, walk } from './access/reader.ts';
import { kinds } from './support/kinds.ts';

for (const locale of ['en', 'he']) {
	test(`every kind of page in ${locale} can be seen, told apart, reached and enlarged`, async ({
		page,
	}) => {
		await bringMeasures(page);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const faults: string[] = [];
		for (const { path, act } of kinds) {
			const say = (where: string, found: readonly string[]) =>
				faults.push(...found.map((fault) => `${path} ${where}: ${fault}`));
			await page.setViewportSize({ width: 1280, height: 800 });
			await page.goto(`/${locale}/${path}`);
			await act?.(page);
			say('light', await faultsOf(page, 'faint', 'small', 'nameless', 'mute', 'moving'));
			await page.emulateMedia({ colorScheme: 'dark' });
			say('dark', await faultsOf(page, 'faint'));
			await page.emulateMedia({ colorScheme: 'light' });
			// 1280 by 1024 at 400 %.
			await page.setViewportSize({ width: 320, height: 256 });
			say('400 %', await faultsOf(page, 'wide', 'cut', 'small'));
			await spaceOut(page);
			say('400 %, spaced out', await faultsOf(page, 'wide', 'cut'));
			await page.setViewportSize({ width: 1280, height: 800 });
			say('spaced out', await faultsOf(page, 'wide', 'cut'));
		}
		expect(faults).toEqual([]);
	});
}

for (const [locale, viewport] of [
	['en', { width: 1280, height: 720 }],
	['he', { width: 360, height: 640 }],
] as const) {
	test(`the focus is seen wherever Tab leads on ${viewport.width} px in ${locale}`, async ({
		page,
	}) => {
		await bringMeasures(page);
		await page.setViewportSize(viewport);
		const faults: string[] = [];
		for (const { path, act } of kinds) {
			await page.goto(`/${locale}/${path}`);
			await act?.(page);
			await page.evaluate(() => {
				(document.activeElement as HTMLElement).blur();
				scrollTo(0, 0);
			});
			const walked = await walk(page, 40);
			faults.push(...walked.faults.map((fault) => `${path} ${fault}`));
			expect(walked.stops.length, path).toBeGreaterThan(5);
		}
		expect(faults).toEqual([]);
	});
}

test('Escape closes menu and dialog and gives the focus back', async ({ page }) => {
	await page.goto('/he/');
	const opener = page.locator('.language-menu summary');
	await opener.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('.languages a').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('.languages')).toBeHidden();
	await expect(opener).toBeFocused();
	await page.keyboard.press('/');
	await expect(page.locator('.search-dialog input')).toBeFocused();
	for (let step = 0; step < 6; step++) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => {
			const focused = document.activeElement;
			return focused?.closest('.search-dialog') ? 'dialog' : focused?.localName;
		});
		// Between its last and its first element the focus is with the browser's own.
		expect(['dialog', 'body']).toContain(name);
	}
	await page.keyboard.press('Escape');
	await expect(page.locator('.search-dialog')).toBeHidden();
	await expect(opener).toBeFocused();
});

test('in forced colours the chosen tab is told from the others', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/en/registry/?format=undo-reg');
	const ground = (tab: string) =>
		page.locator(`#tab-${tab}`).evaluate((each) => getComputedStyle(each).backgroundColor);
	await expect(page.locator('#tab-undo-reg')).toHaveAttribute('aria-selected', 'true');
	expect(await ground('undo-reg')).not.toBe(await ground('reg'));
	expect(await ground('cmd')).toBe(await ground('reg'));
});

test('the verdict of the workshop is said once for each tab', async ({ page }) => {
	await page.goto('/en/registry/?preset=enable-tls-1-2');
	const verdict = page.locator('[data-verdict]');
	await expect(page.locator('#tab-undo-reg')).toBeEnabled();
	await verdict.evaluate((region) => {
		const said: (string | null)[] = [];
		Object.assign(globalThis, { said });
		new MutationObserver(() => said.push(region.textContent)).observe(region, {
			childList: true,
			subtree: true,
		});
	});
	await page.locator('#tab-undo-reg').click();
	await expect(verdict).toContainText('will be deleted');
	const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
	expect(said).toHaveLength(1);
});
