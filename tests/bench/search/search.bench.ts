import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { locales } from '../../../src/i18n/locales.ts';
import { readPage } from '../../../src/search/build/page-text.ts';
import { findChromium } from '../../browser/support/find-chromium.ts';
import { gotoWhole } from '../../browser/support/network.ts';
import { goldens } from '../../search-golden/goldens.ts';
import { keyToResult } from './key-to-result.ts';
import { serve } from './site.ts';
import { Tally } from './tally.ts';

/**
 * `npm run bench:search`, after a build: how the golden queries are answered and what that costs, beside plain
 * Pagefind and MiniSearch as they come, on the same pages. Bytes are those of brotli 11.
 */
const dist = process.env['HANDSHAKE_OUT'] ?? 'dist';
const plainFiles = new Map<string, Uint8Array>();
const mini = new Tally();

for (const locale of locales) {
	const pages = await pagesOf(locale);
	const { index } = await pagefind.createIndex({ forceLanguage: locale });
	for (const { path, html } of pages)
		await index?.addHTMLFile({ url: `/${locale}/${path}`, content: html });
	for (const { path, content } of (await index?.getFiles())?.files ?? []) {
		plainFiles.set(`/plain/${locale}/${path}`, content);
	}
	const small = new MiniSearch<{ id: string; title: string; text: string }>({
		fields: ['title', 'text'],
		searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 },
	});
	small.addAll(pages.map(({ path, title, text }) => ({ id: path, title, text })));
	for (const golden of goldens.filter((each) => each.locale === locale)) {
		mini.add(
			golden,
			small.search(golden.query).map(({ id }) => String(id)),
		);
	}
	console.log(
		`${locale}: MiniSearch's index is ${brotliCompressSync(JSON.stringify(small)).length} bytes`,
	);
}
await pagefind.close();

const { server, origin } = await serve(dist, plainFiles);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const ours = new Tally();
const plain = new Tally();
for (const locale of locales) await measure(browser, locale);
await browser.close();
server.close();
ours.print('Handshake');
plain.print('Pagefind as it comes');
mini.print('MiniSearch (prefixes, slips, titles three times)');

async function pagesOf(locale: string) {
	const pages: { path: string; html: string; title: string; text: string }[] = [];
	for await (const file of glob(`${dist}/${locale}/**/index.html`)) {
		const html = readFileSync(file, 'utf8');
		const read = readPage(html);
		if (!read) continue;
		const path = relative(`${dist}/${locale}`, file)
			.split(sep)
			.join('/')
			.replace(/index\.html$/, '');
		const text = read.sections
			.flatMap(({ blocks }) => blocks.map((block) => block.text))
			.join('\n');
		pages.push({ path, html, title: read.title, text });
	}
	return pages;
}

async function measure(browser: Browser, locale: string): Promise<void> {
	// Pagefind as it comes compiles its engine in the page, which the policy of this site forbids.
	const page = await browser.newPage({ bypassCSP: true });
	// The cost is that of a first query in prose, which needs the most.
	const own = goldens
		.filter((golden) => golden.locale === locale)
		.sort((a, b) => Number(b.kind === 'prose') - Number(a.kind === 'prose'));
	await gotoWhole(page, `${origin}/${locale}/search/`);
	const sent: Promise<number>[] = [];
	page.on('response', (response) => {
		sent.push(
			response.body().then(
				(body) => brotliCompressSync(body).length,
				() => 0,
			),
		);
	});
	for (const [at, golden] of own.entries()) {
		const start = performance.now();
		await page.locator('site-search input').fill(golden.query);
		await page.getByRole('status').filter({ hasText: golden.query }).waitFor();
		if (at === 0) {
			const bytes = (await Promise.all(sent)).reduce((sum, size) => sum + size, 0);
			const time = Math.round(performance.now() - start);
			console.log(
				`${locale}: first results after ${bytes} bytes in ${sent.length} requests, ${time} ms cold`,
			);
		}
		ours.add(golden, await pathsOf(page, locale));
	}
	const warm = await keyToResult(page, own);
	console.log(`${locale}: warm, from the key to the result: ${warm}`);
	for (const golden of own) plain.add(golden, await plainly(page, locale, golden.query));
	await page.close();
}

async function pathsOf(page: Page, locale: string): Promise<string[]> {
	const links = page.locator('.results a');
	const hrefs = await links.evaluateAll((all) =>
		all.map((link) => link.getAttribute('href') ?? ''),
	);
	return hrefs.map((href) => href.replace(`/${locale}/`, ''));
}

/** Ten results of plain Pagefind, in a worker of its own. */
async function plainly(page: Page, locale: string, query: string): Promise<string[]> {
	const urls = await page.evaluate(
		async ({ module, text }) => {
			const { search } = await import(module);
			const { results } = await search(text);
			const data = await Promise.all(
				results.slice(0, 10).map((result: { data(): Promise<{ url: string }> }) => result.data()),
			);
			return data.map(({ url }: { url: string }) => url);
		},
		{ module: `/plain/${locale}/pagefind.js`, text: query },
	);
	const folder = `/${locale}/`;
	return urls.map((url: string) => url.slice(url.indexOf(folder) + folder.length));
}
