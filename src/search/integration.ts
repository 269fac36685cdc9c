import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { Locale } from '../i18n/locales.ts';
import { withWordForms } from './index-page.ts';
import { stemmerFor } from './word-forms.ts';

/** What the search is told of the pages of a build, as they are rendered, locale by locale. */
interface Pages {
	/** @param url path from the root of the server, base path included */
	page(locale: Locale, url: string, html: string): void;
	end(locale: Locale, outDir: string): void;
}

/**
 * Builds one Pagefind bundle for each locale, in the locale's own folder: bundles of one site cannot be mixed.
 * Pagefind works beside the build, in a process of its own.
 */
export default function searchIndex(): { reader: Pages; integration: AstroIntegration } {
	let indexing: Promise<unknown> = Promise.resolve();
	const then = (work: () => Promise<unknown>) => {
		indexing = indexing.then(work);
		// Reported where it is awaited, at the end of the build.
		indexing.catch(() => {});
	};
	let bundle: Promise<LocaleIndex> | undefined;
	const reader: Pages = {
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
	};
	const finish = async () => {
		await indexing;
		await pagefind.close();
	};
	return {
		reader,
		integration: { name: 'search-index', hooks: { 'astro:build:done': finish } },
	};
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
