import { defineConfig } from 'vitest/config';

/** Machines are shared and noisy: a limit is for what would never end. */
const minutes = 60_000;

export default defineConfig({
	plugins: [
		{
			// Packages as the site is built with. Of the parser of Markdown Vitest would take the one for its developers,
			// which checks itself at every step: Vite adds its condition to any that a configuration names, so it is taken out
			// when those are settled.
			name: 'packages-as-built',
			configResolved({ ssr }) {
				ssr.resolve = { ...ssr.resolve, conditions: ['node'] };
			},
		},
	],
	test: {
		include: ['tests/{unit,content,windows,servers}/**/*.test.ts'],
		setupFiles: ['tests/seed.ts'],
		maxWorkers: 2,
		// One process for all files of a worker: no test changes what another one imports, and starting anew for each takes
		// twice the time.
		isolate: false,
		testTimeout: 10 * minutes,
		hookTimeout: 30 * minutes,
		reporters: ['default', 'json'],
		outputFile: { json: 'test-results/vitest.json' },
	},
});
