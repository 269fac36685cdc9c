import { expect, test } from '@playwright/test';

const article = '/he/articles/tls-1-0-and-1-1-turned-off/';

/** Left edge of each character of a literal, in CSS pixels. */
const characterEdges = (element: Element) => {
	const text = element.firstChild as Text;
	return Array.from(text.data, (_, at) => {
		const range = document.createRange();
		range.setStart(text, at);
		range.setEnd(text, at + 1);
		return range.getBoundingClientRect();
	}).map(({ left, top }) => ({ left, top }));
};

test('literals in Hebrew sentences run from left to right, character by character', async ({
	page,
}) => {
	await page.goto(article);
	const literals = page.locator('article :is(p, li) code');
	expect(await literals.count()).toBeGreaterThan(20);
	for (const literal of await literals.all()) {
		await expect(literal).toHaveCSS('direction', 'ltr');
		await expect(literal).toHaveCSS('unicode-bidi', 'isolate');
		const edges = await literal.evaluate(characterEdges);
		edges.slice(1).forEach(({ left, top }, index) => {
			const before = edges[index];
			if (before && before.top === top) expect(left).toBeGreaterThanOrEqual(before.left);
		});
	}
});

test('a full stop after a literal stands at its left, where a Hebrew sentence ends', async ({
	page,
}) => {
	await page.goto(article);
	const sides = await page.locator('article :is(p, li) code').evaluateAll((literals) =>
		literals.flatMap((literal) => {
			const next = literal.nextSibling;
			if (!(next instanceof Text) || !/^[.,:]/.test(next.data)) return [];
			const range = document.createRange();
			range.setStart(next, 0);
			range.setEnd(next, 1);
			const mark = range.getBoundingClientRect();
			const box = literal.getClientRects();
			const last = box[box.length - 1];
			return last && Math.abs(last.top - mark.top) < last.height ? [mark.left < last.left + 1] : [];
		}),
	);
	expect(sides.length).toBeGreaterThan(3);
	expect(sides).not.toContain(false);
});

test('the frame is mirrored: the name of the site and the contents stand on the right', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(article);
	const brand = await page.locator('.brand').boundingBox();
	const contents = await page.locator('.contents').boundingBox();
	expect(brand?.x).toBeGreaterThan(640);
	expect(contents?.x).toBeGreaterThan(640);
});

test('commands and registry text stay left to right', async ({ page }) => {
	await page.goto(article);
	for (const block of await page.locator('pre').all()) {
		await expect(block).toHaveCSS('direction', 'ltr');
		await expect(block).toHaveCSS('text-align', 'left');
	}
});

for (const width of [360, 768, 1280]) {
	test(`nothing sticks out sideways at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of [
			article,
			'/en/',
			'/tr/errors/',
			'/he/registry/',
			'/he/registry/audit/',
			'/bg/search/',
			'/fi/errors/socketerror-in-queue/',
			'/',
			'/404.html?',
		]) {
			await page.goto(path);
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(over, path).toBeLessThanOrEqual(0);
		}
	});
}

test('the way of a message runs to the left in Hebrew, arrows included', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(article);
	const stations = page.locator('.way li');
	const places = await stations.evaluateAll((all) =>
		all.map((each) => each.getBoundingClientRect().x),
	);
	expect(places).toHaveLength(4);
	expect([...places].sort((a, b) => b - a)).toEqual(places);
	await expect(page.locator('.way .hop').first()).toHaveCSS('scale', '-1 1');
});

test('an excerpt runs from right to left, also where it begins with a name in Latin letters', async ({
	page,
}) => {
	await page.goto('/he/search/');
	const input = page.locator('input[role="combobox"]');
	await input.fill('האישור פג תוקף');
	await expect(page.locator('.excerpt:not(:empty)').first()).toBeVisible();
	await input.press('ArrowDown');
	const latinFirst = page.locator('.excerpt', { hasText: /^Exchange Online .*[א-ת]/ });
	await expect(latinFirst.first()).toHaveCSS('direction', 'rtl');
});
