import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Has every page of a context bring axe along, which takes half the time of sending it to each. */
export async function bringAxe(context: BrowserContext): Promise<void> {
	await context.addInitScript(source);
}

/**
 * What axe finds on a page: the rule, and the first element that breaks it.
 *
 * @param rules those to try alone; else all that are on by themselves
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	return page.evaluate(async (rules) => {
		const { violations } = await window.axe.run(document, {
			resultTypes: ['violations'],
			...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
		});
		return violations.map(({ id, nodes }) => `axe ${id} ${nodes[0]?.html}`);
	}, rules);
}
