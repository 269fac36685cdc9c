import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';

/** The bytes that a click saves, and under which name. */
export async function saved(link: Locator): Promise<{ name: string; bytes: Buffer }> {
	const started = link.page().waitForEvent('download');
	await link.click();
	const download = await started;
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
