import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { copyProject } from '../support/project-copy.ts';

/** In milliseconds. The limits below only catch a build that hangs. */
const minutes = 60_000;

/** The site in its first two languages: built at once, and each by itself. */
describe('builds of one locale each', () => {
	const [source, other] = locales;
	let copy: ReturnType<typeof copyProject>;
	beforeAll(() => {
		copy = copyProject('locales', [source, other]);
	}, 5 * minutes);
	afterAll(() => copy.remove(), 5 * minutes);

	it(
		'put together are byte for byte one build of all',
		() => {
			run('src/build/build.cli.ts', [], 'all');
			run('src/build/build.cli.ts', ['--locales', source], 'one');
			run('src/build/build.cli.ts', [`--locales=${other}`], 'two');
			expect(readdirSync(join(copy.folder, 'one'))).not.toContain(other);
			run('src/build/merge.cli.ts', ['one', 'two'], 'merged');

			const all = filesOf(join(copy.folder, 'all'));
			const merged = filesOf(join(copy.folder, 'merged'));
			expect([...merged.keys()]).toEqual([...all.keys()]);
			expect(all.size).toBeGreaterThan(100);
			const differing = [...all].filter(([file, bytes]) => !merged.get(file)?.equals(bytes));
			expect(differing.map(([file]) => file)).toEqual([]);
		},
		15 * minutes,
	);

	it(
		'cannot be asked for a locale that is not in the table',
		() => {
			expect(() => run('src/build/build.cli.ts', ['--locales', 'tlh'], 'none')).toThrow('"tlh"');
		},
		5 * minutes,
	);

	function run(script: string, args: readonly string[], out: string): void {
		const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
			cwd: copy.folder,
			encoding: 'utf8',
			env: { ...process.env, HANDSHAKE_OUT: out },
		});
		if (status !== 0) throw new Error(stdout + stderr);
	}
});

function filesOf(folder: string): Map<string, Buffer> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
	return new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
}
