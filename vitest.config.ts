import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/{unit,content,windows}/**/*.test.ts'],
		reporters: ['default', 'json'],
		outputFile: { json: 'test-results/vitest.json' },
	},
});
