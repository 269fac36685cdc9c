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

/** What axe finds on a page: the rule, and the first element that breaks it. */
export async function axeFaults(page: Page, { contrast = true } = {}): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	return page.evaluate(async (enabled) => {
		const { violations } = await window.axe.run(document, {
			resultTypes: ['violations'],
			rules: { 'color-contrast': { enabled } },
		});
		return violations.map(({ id, nodes }) => `axe ${id} ${nodes[0]?.html}`);
	}, contrast);
}

/**
 * Says whether a page holds text in a place that no page before it had: contrast, four fifths of what axe costs, need
 * only be measured there. A place is all that a sheet can go by, from the root down to the element: names, classes
 * and attributes, but for attributes that differ from page to page.
 */
export function newPlaces(): (page: Page) => Promise<boolean> {
	const known = new Set<string>();
	return async (page) => {
		const places = await page.evaluate(() => {
			const ofEach = new Map<Element, string>();
			const own = new Set(['href', 'id', 'src', 'value', 'title', 'datetime', 'content']);
			const placeOf = (element: Element): string => {
				const before = ofEach.get(element);
				if (before !== undefined) return before;
				const attributes = [...element.attributes].flatMap(({ name, value }) =>
					own.has(name) ? [] : name === 'class' || name === 'dir' ? `${name}=${value}` : name,
				);
				const above = element.parentElement ? placeOf(element.parentElement) : '';
				const place = `${above}>${element.localName}[${attributes.sort()}]`;
				ofEach.set(element, place);
				return place;
			};
			return [...new Set([...document.body.querySelectorAll('*')].map(placeOf))];
		});
		const before = known.size;
		for (const place of places) known.add(place);
		return known.size > before;
	};
}
