import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { childSeconds } from '../bench/measure.ts';

/** A limit that only catches what hangs. */
const limit = 20 * 60_000;

/** The benches at their smallest, so that they cannot rot. What they measure is not held against anything here. */
describe('a bench', () => {
	it(
		'of the lookup runs',
		() => {
			const lines = run('tests/bench/lookup.bench.ts', ['--runs', '1']);
			expect(lines).toMatch(/^4 kB: median [\d.]+ ms \([\d.]+ of processor time\)/m);
			expect(lines).toMatch(/^200 kB: median .* plain searches$/m);
		},
		limit,
	);

	it(
		'of the build runs, with articles that the content check accepts',
		() => {
			// With the pages of one language, but the articles of all: the content check reads every one.
			const lines = run('tests/bench/build.bench.ts', ['--articles', '6'], {
				HANDSHAKE_LOCALES: sourceLocale,
			});
			expect(lines).toMatch(/^the site itself: [\d.]+ s of processor time, /m);
			expect(lines).toMatch(/^the articles alone: /m);
		},
		limit,
	);

	it('reads the processor time of children from what shells print', () => {
		expect(childSeconds('0m0.010s 0m0.000s\n1m2.500s 0m0.250s\n')).toBeCloseTo(62.75);
		expect(childSeconds('0m0,010s 0m0,000s\n0m2,5s 0m0,25s\n')).toBeCloseTo(2.75);
	});
});

function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});
	// A busy machine may miss the lookup's budget, which fails the bench and not this test.
	if (status !== 0 && !stdout.includes('budget')) throw new Error(stdout + stderr);
	return stdout;
}
