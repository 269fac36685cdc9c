import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/core.ts';
import { readContent } from '../../src/content-files/tree.ts';
import { locales, sourceLocale } from '../../src/i18n/locales.ts';
import { childSeconds } from '../bench/measure.ts';
import { writeSmallArticles } from '../bench/small-articles.ts';
import { remove, temporaryFolder } from '../temporary-folder.ts';

/** A limit that only catches what hangs. */
const limit = 20 * 60_000;

/** The benches at their smallest, so that they cannot rot. What they measure is not held against anything here. */
describe('a bench', () => {
	it(
		'of the lookup runs',
		() => {
			const lines = run('tests/bench/lookup.bench.ts', ['--quick']);
			expect(lines).toMatch(/^4 kB: median [\d.]+ ms \([\d.]+ of processor time\)/m);
			expect(lines).toMatch(/^200 kB: median .* plain searches$/m);
		},
		limit,
	);

	it(
		'of the build runs',
		() => {
			const options = ['--quick', '--articles', '2', '--locales', sourceLocale];
			const lines = run('tests/bench/build.bench.ts', options);
			expect(lines).toMatch(/^the site itself: [\d.]+ s of processor time, /m);
			expect(lines).toMatch(/^with 2 small articles: .* MB$/m);
			expect(lines).toMatch(/^the articles alone: /m);
		},
		limit,
	);

	it('of the build has articles that the content check accepts in every language', () => {
		const folder = temporaryFolder('small-articles');
		writeSmallArticles(join(folder, 'content/articles'), 2, locales);
		const files = readContent(folder);
		expect(files.size).toBe(2 * locales.length);
		const faults = checkContent(files).filter(({ file }) => file.startsWith('content/articles/'));
		expect(faults).toEqual([]);
		remove(folder);
	});

	it('reads the processor time of children from what shells print', () => {
		expect(childSeconds('0m0.010s 0m0.000s\n1m2.500s 0m0.250s\n')).toBeCloseTo(62.75);
		expect(childSeconds('0m0,010s 0m0,000s\n0m2,5s 0m0,25s\n')).toBeCloseTo(2.75);
	});
});

function run(script: string, args: readonly string[]): string {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
		encoding: 'utf8',
	});
	// A busy machine may miss the lookup's budget, which fails the bench and not this test.
	if (status !== 0 && !stdout.includes('budget')) throw new Error(stdout + stderr);
	return stdout;
}
