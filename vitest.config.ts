import { defineConfig } from 'vitest/config';

/** Machines are shared and noisy: a limit is for what would never end. */
const minutes = 60_000;

export default defineConfig({
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
