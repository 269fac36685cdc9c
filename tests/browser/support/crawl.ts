import type { Browser } from '@playwright/test';
import { gotoWhole } from './network.ts';
import type { Site } from './sites-file.ts';

/** Of one page: what its links, scripts, sheets and images lead to. */
type Targets = ReadonlyMap<string, readonly string[]>;

/**
 * Pages that are opened beside each other in frames of one page, with all their scripts and policies: half of what it
 * costs to go to each, and as the console says it all the same.
 */
export async function openCrawl(browser: Browser, site: Site) {
	// Nobody reads in the language of this browser, so that the address without one stays where it is.
	const context = await browser.newContext({ locale: 'is' });
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
		});
	});
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
	// A page of the same origin, and without a policy that would forbid frames.
	const ground = `${site.origin}${site.base}robots.txt`;
	await page.goto(ground);

	return {
		/** Opens pages at once. What they complain of comes with the path of the one that does. */
		async visit(paths: readonly string[]): Promise<{ faults: string[]; targets: Targets }> {
			const targets = new Map(await page.evaluate(openFrames, paths));
			const said = complaints.splice(0);
			if (said.length === 0) return { faults: [], targets };
			const faults: string[] = [];
			for (const path of paths) {
				await gotoWhole(page, site.origin + path);
				faults.push(...complaints.splice(0).map((complaint) => `${path}: ${complaint}`));
			}
			await page.goto(ground);
			// What only one of several pages at once says is a fault as well.
			const among = `${paths[0]} to ${paths.at(-1)}`;
			return {
				faults: faults.length > 0 ? faults : said.map((complaint) => `${among}: ${complaint}`),
				targets,
			};
		},
		close: () => context.close(),
	};
}

/** Runs in the browser: waits for everything that the pages load, and for what their scripts do then. */
async function openFrames(paths: readonly string[]): Promise<[path: string, string[]][]> {
	const frames = await Promise.all(
		paths.map(
			(path) =>
				new Promise<HTMLIFrameElement>((resolve) => {
					const frame = document.createElement('iframe');
					Object.assign(frame, { src: path, width: 1280, height: 720 });
					frame.addEventListener('load', () => resolve(frame));
					document.body.append(frame);
				}),
		),
	);
	await new Promise((resolve) => setTimeout(resolve, 300));
	const targets = frames.map((frame, at): [string, string[]] => {
		const inside = frame.contentDocument;
		if (inside?.querySelector('h1') == null) throw new Error(`${paths[at]} is not in its frame`);
		const links = inside.querySelectorAll('[href]:not(link[rel="canonical"]), [src]');
		return [
			paths[at] as string,
			[...links].map((link) => link.getAttribute('href') ?? link.getAttribute('src') ?? ''),
		];
	});
	for (const frame of frames) frame.remove();
	return targets;
}
