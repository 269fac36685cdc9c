import type { Page } from '@playwright/test';

/**
 * Walks through a page by Tab, until it leaves it or has made so many steps.
 *
 * @returns stops where the focus cannot be seen
 */
export async function walk(
	page: Page,
	most: number,
): Promise<{ stops: string[]; faults: string[] }> {
	const stops: string[] = [];
	const faults: string[] = [];
	for (let step = 0; step < most; step++) {
		await page.keyboard.press('Tab');
		const { name, faults: found } = await page.evaluate(() => window.access.focused());
		if (name === '') break;
		stops.push(name);
		faults.push(...found.map((fault) => `${fault}: ${name}`));
	}
	return { stops, faults };
}

/** The distances of WCAG 1.4.12, as a reader's own sheet has them. */
export async function spaceOut(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
		);
		document.adoptedStyleSheets = [sheet];
	});
}
