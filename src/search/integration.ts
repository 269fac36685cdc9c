import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { Locale } from '../i18n/locales.ts';
import { codeEntries, codeFamilies, codeLiterals } from '../lookup/core.ts';
import { loadCatalogue, loadSuites } from '../registry/core.ts';
import { readPage } from './build/page-text.ts';
import { type ReadPage, searchFiles } from './build/search-files.ts';
import { literalsIn } from './literals/literal.ts';
import { enginePath } from './pagefind/engine.ts';

/** What the search is told of the pages of a build, as they are rendered, locale by locale. */
interface Pages {
	/** @param url path from the root of the server, base path included */
	page(locale: Locale, url: string, html: string): void;
	end(locale: Locale, outDir: string): Promise<unknown>;
}

/**
 * Writes what the search loads, for each locale into its own folder, and Pagefind's engine once beside its worker.
 * Pagefind works beside the build, in a process of its own.
 */
export default function searchIndex(): { reader: Pages; integration: AstroIntegration } {
	let indexing: Promise<unknown> = Promise.resolve();
	let pages: ReadPage[] = [];
	const reader: Pages = {
		page(locale, url, html) {
			const page = readPage(html);
			if (page)
				pages.push({ path: url.slice(url.indexOf(`/${locale}/`) + locale.length + 2), page });
		},
		end(locale, outDir) {
			const read = pages;
			pages = [];
			const before = indexing;
			indexing = indexing.then(() => write(locale, read, outDir));
			// Reported where it is awaited, at the end of the build.
			indexing.catch(() => {});
			// Of one language the pages are kept beside those that are rendered, not of all.
			return before;
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

/** What documents of Microsoft and of others set `DefaultSecureProtocols` to, beside what the registry files do. */
const winHttpData = ['0x00000800', '0x00000A00', '0x00000A80', '0x00000AA0'];

/** Every form in which the codes of the registries are printed; the pages show the commonest. */
function codeForms(): Record<string, string[]> {
	const forms = codeFamilies.flatMap((family) =>
		codeEntries(family).map((entry) => [
			`errors/codes/${family}/#${entry.key}`,
			codeLiterals(family, entry),
		]),
	);
	return Object.fromEntries(forms);
}

async function write(locale: Locale, pages: readonly ReadPage[], outDir: string): Promise<void> {
	const settings = loadCatalogue().settings.flatMap(({ key, name }) => [key, name]);
	const { exchangeOnline, unsettled, weakParts } = loadSuites();
	// As readers call what a file for weak ciphers turns off; `NULL` means too many other things.
	const weakCiphers = weakParts.filter((part) => literalsIn(part)[0]?.kind === 'value');
	const literals = {
		'registry/': [...new Set(settings), ...winHttpData, ...weakCiphers],
		'registry/audit/': [...exchangeOnline, ...unsettled],
		...codeForms(),
	};
	const { files, wasm } = await searchFiles(locale, pages, literals);
	const written: [path: string, content: string | Uint8Array][] = [
		...files.map(({ path, content }): [string, string] => [`${locale}/${path}`, content]),
		[enginePath, wasm],
	];
	for (const [path, content] of written) {
		const file = `${outDir}${path}`;
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
}
