import { readFileSync } from 'node:fs';

/** Adds up what the two test runners reported. A suite that did not run, or skipped a test, is a failure. */
const read = (file) => {
	try {
		return JSON.parse(readFileSync(`test-results/${file}`, 'utf8'));
	} catch {
		console.log(`no report in test-results/${file}`);
		return undefined;
	}
};

const vitest = read('vitest.json');
const browser = read('browser.json');
const suites = [
	{
		name: 'unit, content and Windows',
		passed: vitest?.numPassedTests ?? 0,
		failed: vitest?.numFailedTests ?? 0,
		skipped: (vitest?.numPendingTests ?? 0) + (vitest?.numTodoTests ?? 0),
	},
	{
		name: 'browser',
		passed: browser?.stats.expected ?? 0,
		failed: (browser?.stats.unexpected ?? 0) + (browser?.stats.flaky ?? 0),
		skipped: browser?.stats.skipped ?? 0,
	},
];

let failed = 0;
for (const { name, ...counts } of suites) {
	failed += counts.failed + counts.skipped + (counts.passed === 0 ? 1 : 0);
	console.log(
		`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
	);
}
const passed = suites.reduce((sum, suite) => sum + suite.passed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
