import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallBody } from './small-articles.ts';

const config = (locales: readonly string[]) => `
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
	site: 'https://example.org',
	integrations: [starlight({
		title: 'Bench',
		defaultLocale: '${locales[0]}',
		locales: ${JSON.stringify(Object.fromEntries(locales.map((tag) => [tag, { label: tag, lang: tag }])))},
		sidebar: [],
	})],
});
`;

const collections = `
import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * A peer to measure against: Starlight, the documentation framework of Astro's own makers, installed from npm in a
 * temporary folder, without a sidebar that lists everything (which would cost it more).
 */
export function installStarlight(locales: readonly string[]) {
	const folder = mkdtempSync(join(tmpdir(), 'handshake-starlight-'));
	const docs = join(folder, 'src/content/docs');
	writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
	writeFileSync(join(folder, 'astro.config.mjs'), config(locales));
	mkdirSync(docs, { recursive: true });
	writeFileSync(join(folder, 'src/content.config.ts'), collections);
	const { status, stderr } = spawnSync(
		'npm',
		['install', '--no-audit', '--no-fund', 'astro', '@astrojs/starlight'],
		{ cwd: folder, encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(stderr.slice(-4000));
	return {
		folder,
		/** Leaves this many articles, each in every locale. */
		write(count: number): void {
			for (const old of readdirSync(docs)) rmSync(join(docs, old), { recursive: true });
			for (const locale of locales) {
				mkdirSync(join(docs, locale));
				writeFileSync(join(docs, locale, 'index.md'), '---\ntitle: Start\n---\n\nStart.\n');
				for (let at = 0; at < count; at++) {
					const text = `---\ntitle: Small ${at}\ndescription: Small ${at}.\n---\n\n${smallBody(at, 'word')}`;
					writeFileSync(join(docs, locale, `small-${at}.md`), text);
				}
			}
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
