import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../support/project-copy.ts';

/** In milliseconds. The limits below only catch a build that hangs. */
const minutes = 60_000;
const page = 'articles/read-an-exchange-protocol-log/';
const error = 'java-pkix';
const origin = 'https://example.org';

let copy: ReturnType<typeof copyProject>;
/** What the build of both languages printed. */
let said: string;
const lose = (name: string, change: (messages: Record<string, Record<string, string>>) => void) => {
	const file = join(copy.folder, `content/messages/he/${name}.json`);
	const messages = JSON.parse(readFileSync(file, 'utf8'));
	change(messages);
	writeFileSync(file, JSON.stringify(messages));
};

/** @throws Error with what it printed, where it fails */
function run(script: string, args: readonly string[], out: string): string {
	const { status, stdout, stderr } = spawnSync('node', [script, ...args], {
		cwd: copy.folder,
		encoding: 'utf8',
		env: { ...process.env, HANDSHAKE_ORIGIN: origin, HANDSHAKE_OUT: out },
	});
	if (status !== 0) throw new Error(stdout + stderr);
	return stdout;
}

/** The site in two languages. Everything may be translated one day; here an article, an error and a code are not. */
beforeAll(() => {
	copy = copyProject('two-languages', ['en', 'he']);
	rmSync(join(copy.folder, `content/${page}he.md`));
	lose('errors', (messages) => delete messages[error]);
	lose('codes', ({ winsock }) => {
		if (winsock) winsock['10054'] = '';
	});
	said = run('src/build/build.cli.ts', [], 'all');
}, 10 * minutes);
afterAll(() => copy.remove(), 5 * minutes);

describe('builds of one locale each', () => {
	it(
		'put together are byte for byte one build of all',
		() => {
			run('src/build/build.cli.ts', ['--locales', 'en'], 'one');
			run('src/build/build.cli.ts', ['--locales=he'], 'two');
			expect(readdirSync(join(copy.folder, 'one'))).not.toContain('he');
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
});

describe('what Hebrew lacks', () => {
	const read = (file: string) => readFileSync(join(copy.folder, 'all', file), 'utf8');

	it('is counted by the build', () => {
		expect(said).toMatch(
			/he: interface (\d+) of \1, .*errors \d+ of \d+, codes \d+ of \d+, articles 8 of 9/,
		);
	});

	it('as an article is served in English, in the frame of Hebrew, with a notice in Hebrew', () => {
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

	it('as an article is told to search engines as the English one, which has no Hebrew beside it', () => {
		const html = read(`he/${page}index.html`);
		expect(html).toContain(`<link rel="canonical" href="${origin}/en/${page}">`);
		const sitemap = read('sitemap.xml');
		expect(sitemap).toContain(`<loc>${origin}/en/${page}</loc>`);
		expect(sitemap).not.toContain(`${origin}/he/${page}`);
	});

	it('is found by the search of Hebrew, by its English words, and marked as English', () => {
		const { pages } = JSON.parse(read('he/search/data.json'));
		const rowOf = (path: string) => pages.find(([own]: [string]) => own === path);
		const row = rowOf(page);
		expect(row[1]).toBe('How to read an Exchange protocol log');
		expect(row[3]).toBe('en');
		expect(rowOf(`errors/${error}/`)[3]).toBe('en');
		expect(rowOf('articles/tls-1-0-and-1-1-turned-off/')[3]).toBeUndefined();
		expect(read(`he/search/text/${pages.indexOf(row)}.json`)).toContain('protocol log');
		expect(JSON.parse(read('he/search/words.json')).join('\n')).toMatch(/^protocol$/m);
	});

	it('as an error is served in English, says so, and is the English page for search engines', () => {
		const html = read(`he/errors/${error}/index.html`);
		expect(html).toMatch(/<main [^>]*data-pagefind-body[^>]*lang="en" dir="ltr"/);
		expect(html).toMatch(
			new RegExp(`class="notice[^"]*" lang="he"[^]*href="/en/errors/${error}/"`),
		);
		expect(html).toContain(`<link rel="canonical" href="${origin}/en/errors/${error}/">`);
		expect(read('sitemap.xml')).not.toContain(`${origin}/he/errors/${error}/`);
	});

	it('as an error is marked as English wherever it is named', () => {
		const english = JSON.parse(read('en/lookup.json')).signatures[error];
		const { textLocale, title } = JSON.parse(read('he/lookup.json')).signatures[error];
		expect({ textLocale, title }).toEqual({ textLocale: 'en', title: english.title });
		expect(read('he/errors/index.html')).toMatch(
			new RegExp(`href="/he/errors/${error}/"[^>]*><span lang="en" dir="ltr">`),
		);
	});

	it('as a code is marked as English on the page of its registry', () => {
		const html = read('he/errors/codes/winsock/index.html');
		expect(html.match(/<dd class="meaning"[^>]*>\s*<span lang="en" dir="ltr">/g)).toHaveLength(1);
		expect(html).toContain(`<link rel="canonical" href="${origin}/he/errors/codes/winsock/">`);
		const { codes } = JSON.parse(read('he/lookup-codes.json'));
		expect(codes.winsock['10054'].textLocale).toBe('en');
	});

	it('as an article is marked as English in the list of articles', () => {
		expect(read('he/articles/index.html').match(/<bdi lang="en">/g)).toHaveLength(2);
	});
});

function filesOf(folder: string): Map<string, Buffer> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
	return new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
}
