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

/** Rules that colours decide. They look below every text, which takes most of axe's time. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page: the rule, and the first element that breaks it. */
export async function axeFaults(page: Page): Promise<string[]> {
	const others = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]));
	return [...(await faultsBy(page, { rules: others }, false)), ...(await colourFaults(page))];
}

/** What it finds by the rules that colours decide. Of rows that are alike some are looked at. */
export async function colourFaults(page: Page): Promise<string[]> {
	return faultsBy(page, { runOnly: { type: 'rule', values: colourRules } }, true);
}

async function faultsBy(page: Page, own: axe.RunOptions, some: boolean): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const alike = await page.evaluateHandle(some ? rowsAlike : () => []);
	return page.evaluate(
		async ([own, exclude]) => {
			const options = { ...own, resultTypes: ['violations' as const], selectors: false };
			const { violations } = await window.axe.run({ include: document, exclude }, options);
			return violations.map(({ id, nodes }) => `axe ${id} ${nodes[0]?.html}`);
		},
		[own, alike] as const,
	);
}

/** Runs in the browser: in long lists and tables the rows that have the elements and attributes of three before them. */
function rowsAlike(): Element[] {
	const traitsOf = (element: Element) =>
		`${element.localName} ${[...element.attributes].map(({ name, value }) => (/^(?:class|role|type|lang|aria-(?:current|disabled|selected))$/.test(name) ? `${name}=${value}` : name))}`;
	return [...document.querySelectorAll('ul, ol, dl, tbody')].flatMap((list) => {
		const seen = new Map<string, number>();
		return [...list.children].filter((row) => {
			const kind = [row, ...row.querySelectorAll('*')].map(traitsOf).join();
			const before = seen.get(kind) ?? 0;
			seen.set(kind, before + 1);
			return before >= 3;
		});
	});
}
