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
			const walked = await walk(page, 60);
			faults.push(...walked.faults.map((fault) => `${path} ${fault}`));
			expect(walked.stops.length, path).toBeGreaterThan(5);
		}
		expect(faults).toEqual([]);
	});
}
