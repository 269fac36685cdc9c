import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceHash } from '../../src/articles/core.ts';
import { locales } from '../../src/i18n/locales.ts';

/**
 * `npm run bench:build`: seconds to build 3,000 and 6,000 small articles in a copy of the project, and how the two
 * compare. The budget: twice the articles in at most 2.2 times the time.
 */
const seconds = [500, 1000].map((slugs) => {
	const time = timeBuild(slugs);
	console.log(`${slugs * locales.length} articles: ${time.toFixed(1)} s`);
	return time;
});
console.log(
	`twice the articles: ${((seconds[1] ?? 0) / (seconds[0] ?? 1)).toFixed(2)} times the time`,
);

function timeBuild(slugs: number): number {
	const copy = mkdtempSync(join(tmpdir(), 'handshake-bench-'));
	for (const part of [
		'src',
		'content',
		'public',
		'astro.config.mjs',
		'package.json',
		'tsconfig.json',
	]) {
		cpSync(part, join(copy, part), { recursive: true });
	}
	symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
	for (let at = 0; at < slugs; at++) writeArticle(copy, at);
	const start = performance.now();
	const { status, stdout } = spawnSync('npx', ['astro', 'build'], {
		cwd: copy,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	const time = (performance.now() - start) / 1000;
	rmSync(copy, { recursive: true, force: true });
	if (status !== 0) throw new Error(stdout.slice(-2000));
	return time;
}

function writeArticle(copy: string, at: number): void {
	const folder = join(copy, 'content/articles', `small-${at}`);
	mkdirSync(folder);
	const title = `Small article ${at}`;
	const description = `One of many, number ${at}.`;
	const body = (word: string) =>
		`${word} \`code-${at}\` ${word} ${word}.\n\n## ${word} ${at}\n\n- ${word} ${word}\n- ${word} [${word}](https://example.org/${at})\n`;
	const source = { title, description, body: body('word') };
	for (const locale of locales) {
		const translation = `translation:\n  source: "${sourceHash(source)}"\n  translator: Bench\n`;
		const head = `title: ${title} ${locale}\ndescription: ${description} ${locale}\nupdated: 2026-11-21\n`;
		const text =
			locale === 'en'
				? `---\ntitle: ${title}\ndescription: ${description}\nupdated: 2026-11-21\n---\n\n${source.body}`
				: `---\n${head}${translation}---\n\n${body(`word-${locale}`)}`;
		writeFileSync(join(folder, `${locale}.md`), text);
	}
}
