import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLocale, sourceLocale } from '../../src/i18n/locales.ts';
import { copyProject } from '../support/project-copy.ts';

/** In milliseconds. The limits below only catch a build that hangs. */
const minutes = 60_000;
/** One of each kind: four plural forms, six or two of them and right to left, a script, a region. */
const kinds = [
	['pl', 'cs', 'lt'],
	['ar', 'ckb'],
	['fa', 'ur'],
	['zh-Hans', 'zh-Hant', 'sr-Latn'],
	['pt-PT', 'es-MX', 'en-GB'],
];
/** Of each the first that the site does not have. */
const tags = kinds.flatMap((kind) => kind.filter((tag) => !isLocale(tag)).slice(0, 1));
const rightToLeft = new Set(['ar', 'ckb', 'fa', 'ur']);

describe('languages that have just been begun', () => {
	let copy: ReturnType<typeof copyProject>;
	const run = (script: string, ...args: string[]) => {
		const { status, stdout, stderr } = spawnSync('node', [script, ...args], {
			cwd: copy.folder,
			encoding: 'utf8',
		});
		return { ok: status === 0, said: stdout + stderr };
	};
	const read = (file: string) => readFileSync(join(copy.folder, 'dist', file), 'utf8');
	let check: ReturnType<typeof run>;
	beforeAll(() => {
		copy = copyProject('new-languages', [sourceLocale]);
		for (const tag of tags) {
			const { ok, said } = run('src/desk/translation.cli.ts', 'new', tag);
			if (!ok) throw new Error(said);
		}
		check = run('src/check/content.cli.ts');
		const { ok, said } = run('src/build/build.cli.ts', '--preview', '--locales', tags.join());
		if (!ok) throw new Error(said);
	}, 15 * minutes);
	afterAll(() => copy.remove(), 5 * minutes);

	it('have no fault, and the check says in a line each that everything is missing', () => {
		expect(check.ok).toBe(true);
		for (const tag of tags) {
			expect(check.said).toMatch(
				new RegExp(`^${tag}: interface 0 of \\d+, .*errors 0 of \\d+`, 'm'),
			);
		}
	});

	it.each(tags)('%s is built for preview, in its direction and with its search', (tag) => {
		const dir = rightToLeft.has(tag) ? 'rtl' : 'ltr';
		const html = read(`${tag}/errors/java-pkix/index.html`);
		expect(html).toContain(`<html lang="${tag}" dir="${dir}"`);
		expect(html).toMatch(/<main [^>]*lang="en" dir="ltr"/);
		expect(read('index.html')).toContain(`data-locale="${tag}"`);
		expect(html).toContain('rel="canonical" href="http://127.0.0.1:4321/en/errors/java-pkix/"');
		// Nothing of it is translated, so that search engines are told of its home alone.
		const [origin, sitemap] = ['http://127.0.0.1:4321', read('sitemap.xml')];
		expect(sitemap).toContain(`hreflang="${tag}" href="${origin}/${tag}/"`);
		expect(sitemap).not.toContain(`${origin}/${tag}/errors/java-pkix/`);
		expect(existsSync(join(copy.folder, 'dist', tag, 'search/index.html'))).toBe(true);
		expect(existsSync(join(copy.folder, 'dist', tag, 'search/index.json'))).toBe(true);
	});

	it('cannot be asked for in a build that is published', () => {
		const [tag = ''] = tags;
		const { ok, said } = run('src/build/build.cli.ts', '--locales', tag);
		expect(ok).toBe(false);
		expect(said).toContain(`not published before the frame is whole: ${tag}`);
	});
});
