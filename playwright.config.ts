import { defineConfig } from '@playwright/test';
import type { OfBrowser } from './tests/browser/support/browsers.ts';
import { findChromium } from './tests/browser/support/find-chromium.ts';
import { sites } from './tests/browser/support/sites.ts';

const journeys = '**/journeys/*.spec.ts';
const oldest = '**/oldest-browser.spec.ts';

/**
 * The browser tests run against the built site, at the root of a server and below a base path: all of them in the
 * Chromium of the day, the ways that readers take (`journeys`) also in the oldest one and in Firefox. Those start
 * slowly, so each of them starts once.
 */
export default defineConfig<object, OfBrowser>({
	testDir: 'tests/browser',
	outputDir: 'test-results/browser',
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	fullyParallel: true,
	workers: 2,
	// Machines are shared and noisy: a limit is for what would never end.
	timeout: 240_000,
	expect: { timeout: 60_000 },
	use: {
		launchOptions: {
			executablePath: findChromium(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
		baseURL: sites.root.origin,
	},
	projects: [
		{ name: 'chromium', testIgnore: oldest },
		{
			name: 'chromium 109',
			testMatch: [journeys, oldest],
			workers: 1,
			use: { engine: 'chromium 109' },
		},
		{ name: 'firefox', testMatch: journeys, workers: 1, use: { engine: 'firefox' } },
	],
	webServer: Object.values(sites)
		.slice(-1)
		.map(({ origin, base }) => ({
			command: 'node tests/browser/support/serve.ts',
			url: `${origin}${base}`,
			reuseExistingServer: false,
			timeout: 300_000,
		})),
});
