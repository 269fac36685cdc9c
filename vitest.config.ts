import { defineConfig } from 'vitest/config';

/** Machines are shared and noisy: a limit is for what would never end. */
const minutes = 60_000;

export default defineConfig({
	// Packages as the site is built with. Of the parser of Markdown Vitest would take the one for its developers, which
	// checks itself at every step.
	ssr: { resolve: { conditions: ['node'] } },
	test: {
		include: ['tests/{unit,content,windows,servers}/**/*.test.ts'],
		setupFiles: ['tests/seed.ts'],
		maxWorkers: 2,
		testTimeout: 10 * minutes,
		hookTimeout: 30 * minutes,
		reporters: ['default', 'json'],
		outputFile: { json: 'test-results/vitest.json' },
	},
});
