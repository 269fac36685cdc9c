import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/{unit,content,windows}/**/*.test.ts'],
		// Machines are shared and noisy; what would never end still fails.
		testTimeout: 60_000,
		reporters: ['default', 'json'],
		outputFile: { json: 'test-results/vitest.json' },
	},
});
