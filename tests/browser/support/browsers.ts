import { type Browser, test as base, expect, type LaunchOptions } from '@playwright/test';
import { launchChromium109 } from './chromium-109.ts';
import { launchFirefox } from './firefox.ts';

type Playwright = Parameters<typeof launchFirefox>[0];
type Launch = (playwright: Playwright, options: LaunchOptions) => Promise<Browser>;

/** The browsers that a reader's way through the site is tried in. */
const engines = {
	chromium: ({ chromium }, options) => chromium.launch(options),
	'chromium 109': launchChromium109,
	firefox: launchFirefox,
} as const satisfies Readonly<Record<string, Launch>>;

export interface OfBrowser {
	/** Set by a project of `playwright.config.ts`. */
	engine: keyof typeof engines;
}

/**
 * Tests as usual, in the browser of the project that runs them; what it complains about on the console, or throws, is
 * a fault.
 */
export const test = base.extend<{ complaints: string[] }, OfBrowser>({
	engine: ['chromium', { scope: 'worker', option: true }],
	browser: [
		async ({ playwright, launchOptions, engine }, use) => {
			const browser = await engines[engine](playwright, launchOptions);
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' },
	],
	complaints: [
		async ({ page }, use) => {
			const complaints: string[] = [];
			page.on('console', (message) => complaints.push(`console: ${message.text()}`));
			page.on('pageerror', ({ message }) => {
				// What Chromium says when a page is left while it comes in; nobody's fault.
				if (!message.startsWith('Transition was')) complaints.push(`error: ${message}`);
			});
			await use(complaints);
			expect(complaints).toEqual([]);
		},
		{ auto: true },
	],
});
