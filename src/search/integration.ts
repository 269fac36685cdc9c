import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import buildPages from '../build/integration.ts';
import type { Locale } from '../i18n/locales.ts';
import { withWordForms } from './index-page.ts';
import { stemmerFor } from './word-forms.ts';

/**
 * Builds one Pagefind bundle for each locale, in the locale's own folder: bundles of one site cannot be mixed.
 * Pages are indexed as they are rendered; Pagefind works beside the build, in a process of its own.
 */
export default function searchIndex(): AstroIntegration[] {
	let indexing: Promise<unknown> = Promise.resolve();
	const then = (work: () => Promise<unknown>) => {
		indexing = indexing.then(work);
		// Reported where it is awaited, at the end of the build.
		indexing.catch(() => {});
	};
	let bundle: Promise<LocaleIndex> | undefined;
	const pages = buildPages({
		page(locale, url, html) {
			if (!html.includes('data-pagefind-body')) return;
			then(async () => {
				bundle ??= openIndex(locale);
				await (await bundle).add(url, html);
			});
		},
		end(locale, outDir) {
			then(async () => {
				const done = await (bundle ?? openIndex(locale));
				bundle = undefined;
				await done.write(`${outDir}${locale}/pagefind`);
			});
		},
	});
	return [
		pages,
		{
			name: 'search-index',
			hooks: {
				'astro:build:done': async () => {
					await indexing;
					await pagefind.close();
				},
			},
		},
	];
}

interface LocaleIndex {
	add(url: string, html: string): Promise<void>;
	write(folder: string): Promise<void>;
}

async function openIndex(locale: Locale): Promise<LocaleIndex> {
	const { index } = must(await pagefind.createIndex({ forceLanguage: locale }));
	if (!index) throw new Error('Pagefind made no index');
	const stem = await stemmerFor(locale);
	return {
		async add(url, html) {
			must(await index.addHTMLFile({ url, content: withWordForms(html, locale, stem) }));
		},
		async write(folder) {
			must(await index.writeFiles({ outputPath: folder }));
			await index.deleteIndex();
		},
	};
}

/** Pagefind reports failures in its answer. */
function must<T extends { errors: string[] }>(answer: T): T {
	if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'));
	return answer;
}
