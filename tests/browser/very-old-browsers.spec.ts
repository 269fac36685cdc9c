import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { toString as textOf } from 'mdast-util-to-string';
import { parse } from 'yaml';
import { parseArticle, splitFrontMatter } from '../../src/articles/core.ts';
import { plain } from '../../src/components/inline.ts';
import { locales } from '../../src/i18n/locales.ts';

/**
 * What Internet Explorer 11 makes of a page: it knows no modules and little of the style sheet, so both are taken away.
 * It does know scripts, so `noscript` is not shown; and it shows what is in elements that it does not know.
 */
test.beforeEach(async ({ page }) => {
	await page.route(/\.(?:js|css)$/, (route) => route.abort());
});

const slug = 'tls-1-0-and-1-1-turned-off';

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('body')).toHaveCSS('display', 'block');
	// Read by a newer browser only, shown by an older one though not meant to be, or shown by neither.
	await expect(page.locator(':is(template, dialog, noscript, slot)')).toHaveCount(0);
	await page.locator('details').evaluateAll((all) => {
		for (const each of all) each.setAttribute('open', '');
	});
}

/** Letters, digits and signs, without the white space and the invisible marks between them. */
const bare = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060-\u2069]+/g, '');

/** The texts that a page does not show, or not in this order. */
async function missing(page: Page, texts: readonly string[]): Promise<string[]> {
	// biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is there.
	const shown = bare(await page.locator('body').innerText());
	let at = 0;
	return texts.filter((text) => {
		const found = shown.indexOf(bare(text), at);
		if (found < 0) return true;
		at = found + bare(text).length;
		return false;
	});
}

for (const locale of locales) {
	test(`the main article is there from its title to its last paragraph in ${locale}`, async ({
		page,
		request,
	}) => {
		const file = readFileSync(`content/articles/${slug}/${locale}.md`, 'utf8');
		const { body } = splitFrontMatter(file);
		const texts = parseArticle(body)
			.children.filter(({ type }) => ['heading', 'paragraph', 'list', 'table'].includes(type))
			.map((block) => textOf(block));
		expect(texts.length).toBeGreaterThan(30);
		await open(page, `/${locale}/articles/${slug}/`);
		expect(await missing(page, texts)).toEqual([]);
		for (const heading of await page.locator('main h2').all()) await expect(heading).toBeVisible();

		// What is imported is a plain link to a file, which is what the page shows, line by line.
		const link = page.locator('main a[href$="/registry/enable-tls-1-2.reg"]').first();
		const bytes = await (await request.get((await link.getAttribute('href')) ?? '')).body();
		// biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is there.
		const shown = await page.locator('[data-output="reg"]').first().innerText();
		expect(bytes.subarray(0, 2).toString('hex')).toBe('fffe');
		expect(bytes.subarray(2).toString('utf16le').replaceAll('\r\n', '\n').trim()).toBe(
			shown.trim(),
		);
		// Every language is a plain link.
		for (const other of locales)
			await expect(page.locator(`a[href="/${other}/articles/${slug}/"]`).first()).toBeVisible();
	});
}

test('the page of every error has its texts, its causes and what to do', async ({ page }) => {
	const prose = JSON.parse(readFileSync('content/messages/he/errors.json', 'utf8'));
	const every = Object.entries<Prose>(prose).filter((_, index) => index % 5 === 0);
	expect(every.length).toBeGreaterThan(20);
	for (const [id, { meaning, next = [], cause = {} }] of every) {
		const { texts } = parse(readFileSync(`content/errors/${id}.yaml`, 'utf8'));
		await open(page, `/he/errors/${id}/`);
		expect(await missing(page, texts), id).toEqual([]);
		expect(await missing(page, [meaning, ...next].map(plain)), id).toEqual([]);
		for (const text of Object.values(cause))
			expect(await missing(page, [plain(text)]), id).toEqual([]);
	}
});

interface Prose {
	meaning: string;
	next?: string[];
	cause?: Readonly<Record<string, string>>;
}
