import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { type Locale, locales } from '../i18n/locales.ts';
import { withWordForms } from './index-page.ts';
import { stemmerFor } from './word-forms.ts';

/** Builds one Pagefind bundle for each locale, in the locale's own folder: bundles of one site cannot be mixed. */
export default function searchIndex(): AstroIntegration {
	let base = '/';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				for (const locale of locales) {
					const pages = await indexLocale(root, base, locale);
					logger.info(`${locale}: ${pages} pages`);
				}
				await pagefind.close();
			},
		},
	};
}

/** @returns how many pages were indexed */
async function indexLocale(root: string, base: string, locale: Locale): Promise<number> {
	const { index } = must(await pagefind.createIndex({ forceLanguage: locale }));
	if (!index) throw new Error('Pagefind made no index');
	const stem = await stemmerFor(locale);
	let pages = 0;
	for await (const file of glob(`${root}${locale}/**/index.html`)) {
		const html = readFileSync(file, 'utf8');
		if (!html.includes('data-pagefind-body')) continue;
		const url = `${base}${relative(root, file)
			.replaceAll('\\', '/')
			.replace(/index\.html$/, '')}`;
		must(await index.addHTMLFile({ url, content: withWordForms(html, locale, stem) }));
		pages++;
	}
	must(await index.writeFiles({ outputPath: `${root}${locale}/pagefind` }));
	return pages;
}

/** Pagefind reports failures in its answer. */
function must<T extends { errors: string[] }>(answer: T): T {
	if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'));
	return answer;
}
