import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../support/project-copy.ts';

/** In milliseconds. The limits below only catch a build that hangs. */
const minutes = 60_000;
const page = 'articles/read-an-exchange-protocol-log/';
const origin = 'https://example.org';

/** Every article may be translated one day; here one is not. */
describe('an article that Hebrew lacks', () => {
	let copy: ReturnType<typeof copyProject>;
	const read = (file: string) => readFileSync(join(copy.folder, 'dist', file), 'utf8');
	beforeAll(() => {
		copy = copyProject('fallback');
		rmSync(join(copy.folder, `content/${page}he.md`));
		const { status, stdout, stderr } = spawnSync('node', ['src/build/build.cli.ts'], {
			cwd: copy.folder,
			encoding: 'utf8',
			env: { ...process.env, HANDSHAKE_ORIGIN: origin, HANDSHAKE_LOCALES: 'en,he' },
		});
		if (status !== 0) throw new Error(stdout + stderr);
	}, 10 * minutes);
	afterAll(() => copy.remove(), 5 * minutes);

	it('is served in English, in the frame of Hebrew, with a notice in Hebrew', () => {
		const html = read(`he/${page}index.html`);
		expect(html).toMatch(/<html lang="he" dir="rtl"/);
		expect(html).toMatch(/<main [^>]*lang="en" dir="ltr"/);
		expect(html).toMatch(new RegExp(`class="notice[^"]*" lang="he"[^]*href="/en/${page}"`));
	});

	it('has its copy buttons and the note on its translation in Hebrew', () => {
		const html = read(`he/${page}index.html`);
		expect(html).toMatch(/<copy-button lang="he" dir="rtl"[^>]*>\s*<button type="button">העתקה</);
		expect(html).toContain('<p class="note" lang="he" dir="rtl">');
	});

	it('is told to search engines as the English one, which has no Hebrew beside it', () => {
		const html = read(`he/${page}index.html`);
		expect(html).toContain(`<link rel="canonical" href="${origin}/en/${page}">`);
		expect(html).not.toContain('rel="alternate"');
		expect(read(`en/${page}index.html`)).not.toContain(`hreflang="he" href="${origin}/he/${page}"`);
		const sitemap = read('sitemap.xml');
		expect(sitemap).toContain(`<loc>${origin}/en/${page}</loc>`);
		expect(sitemap).not.toContain(`<loc>${origin}/he/${page}</loc>`);
	});

	it('is marked as English in the list of articles', () => {
		expect(read('he/articles/index.html').match(/<bdi lang="en">/g)).toHaveLength(2);
	});
});
