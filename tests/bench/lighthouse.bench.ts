import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import { freePort } from '../../src/terminal/free-port.ts';
import { findChromium } from '../browser/support/find-chromium.ts';
import { compressed } from './compressed.ts';

/**
 * `npm run bench:lighthouse`, after a build: what Lighthouse, installed from npm in a temporary folder, says of each
 * kind of page in a left-to-right and a right-to-left language, compressed as hosts send it. Fails where one of its
 * four marks is below 100; the search is not for search engines and has no mark for that.
 */
const pages = [
	'',
	'articles/tls-1-0-and-1-1-turned-off/',
	'errors/socketerror-in-queue/',
	'registry/',
	'search/',
];
const locales = ['en', 'he'];
/** What the mark of performance is made of. */
const metrics = {
	FCP: 'first-contentful-paint',
	LCP: 'largest-contentful-paint',
	TBT: 'total-blocking-time',
	CLS: 'cumulative-layout-shift',
	SI: 'speed-index',
} as const;
const marks = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report }>;
type Launch = (options: object) => Promise<{ port: number; kill(): void }>;

const folder = mkdtempSync(join(tmpdir(), 'handshake-lighthouse-'));
const site = await preview({
	server: { host: '127.0.0.1', port: await freePort(4391) },
	logLevel: 'error',
});
const host = await compressed(`http://127.0.0.1:${site.port}`);
let below = 0;
try {
	const [lighthouse, launch] = await installed();
	for (const locale of locales) {
		for (const page of pages) {
			const browser = await launch({
				chromePath: findChromium(),
				chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
			});
			const asked = marks.filter((mark) => !(mark === 'seo' && page === 'search/'));
			const url = `${host.origin}/${locale}/${page}`;
			try {
				const { lhr } = await lighthouse(url, { port: browser.port, onlyCategories: asked });
				report(`/${locale}/${page}`, lhr);
			} finally {
				browser.kill();
			}
		}
	}
} finally {
	host.stop();
	await site.stop();
	rmSync(folder, { recursive: true, force: true });
}
if (below > 0) process.exitCode = 1;

/** Its scripts are no dependency of the site: they are twenty times as large as what it is built with. */
async function installed(): Promise<[Lighthouse, Launch]> {
	writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
	const { status, stderr } = spawnSync(
		'npm',
		['install', '--no-audit', '--no-fund', 'lighthouse', 'chrome-launcher'],
		{ cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
	);
	if (status !== 0) throw new Error(stderr.slice(-4000));
	const { resolve } = createRequire(join(folder, 'package.json'));
	const [lighthouse, launcher] = await Promise.all(
		['lighthouse', 'chrome-launcher'].map((name) => import(resolve(name))),
	);
	return [lighthouse.default, launcher.launch];
}

function report(page: string, { categories, audits }: Report): void {
	const said = Object.entries(categories).map(([name, { score, auditRefs }]) => {
		const mark = Math.round((score ?? 0) * 100);
		if (mark === 100) return `${name} 100`;
		below++;
		const faults =
			name === 'performance'
				? Object.entries(metrics).map(([short, id]) => `${short} ${audits[id]?.displayValue}`)
				: auditRefs
						.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
						.map(({ id }) => audits[id]?.title);
		return `${name} ${mark} (${faults.join('; ')})`;
	});
	console.log(`${page}: ${said.join(', ')}`);
}
