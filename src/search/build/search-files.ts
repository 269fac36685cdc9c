import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { PageSections, SearchData } from '../literals/data.ts';
import { stemmerFor } from '../words/stemmer.ts';
import { termsFor } from '../words/terms.ts';
import { indexHtml, weighted } from './index-text.ts';
import { languageData } from './language-data.ts';
import { codesOf, LiteralRows } from './literal-rows.ts';
import type { PageText } from './page-text.ts';
import { withoutRepeated } from './repeated.ts';
import { wordList } from './word-list.ts';

/** A page that the search finds: its path behind the locale, with a slash at its end, and its text. */
export interface ReadPage {
	path: string;
	page: PageText;
}

/** A file to be written, with its path below the folder of the locale. */
export interface SearchFile {
	path: string;
	content: string | Uint8Array;
}

/**
 * Everything that the search of one language loads: Pagefind's bundle of the pages' words, the list of literals and
 * pages, the list of words for corrections, and the text of every page for excerpts.
 *
 * @param literalsOf literals that a page is about and its HTML does not show, by its path, with `#` and the id of an entry
 */
export async function searchFiles(
	locale: string,
	read: readonly ReadPage[],
	literalsOf: Readonly<Record<string, readonly string[]>> = {},
	root = process.cwd(),
): Promise<SearchFile[]> {
	const termsOf = termsFor(locale, await stemmerFor(locale));
	const pages = [...read].sort((a, b) => (a.path < b.path ? -1 : 1));
	const own = withoutRepeated(pages.map(({ page }) => page));
	const bundle = await pagefindBundle(
		pages.map(({ path }, at) => ({ path, words: weighted(own[at] as PageText, termsOf) })),
	);
	const entries: SearchData['entries'] = [];
	const literals = new LiteralRows();
	pages.forEach(({ path, page }, at) => {
		const entryAt = entriesOf(page, at, entries, pages.length);
		literals.addPage(own[at] as PageText, at, ({ entry }) => entryAt.get(entry));
		for (const text of literalsOf[path] ?? []) literals.add(text, at, 4);
		for (const [id, entry] of entryAt) {
			for (const text of literalsOf[`${path}#${id}`] ?? []) literals.add(text, entry, 3);
		}
	});
	const data: SearchData = {
		pages: pages.map(({ path, page }) => rowOf(path, page, bundle.ids.get(path) ?? '', locale)),
		entries,
		literals: literals.all(),
		...languageData(root, locale, termsOf),
	};
	return [
		...bundle.files,
		{ path: 'search/data.json', content: JSON.stringify(data) },
		{
			path: 'search/words.json',
			content: JSON.stringify(
				wordList(
					pages.map(({ page }) => page),
					termsOf,
				),
			),
		},
		...pages.map(({ page }, at) => ({
			path: `search/text/${at}.json`,
			content: JSON.stringify(sectionsOf(page)),
		})),
	];
}

function rowOf(
	path: string,
	{ title, lang }: PageText,
	id: string,
	locale: string,
): SearchData['pages'][number] {
	return lang === '' || lang === locale ? [path, title, id] : [path, title, id, lang];
}

/** Registers the entries of a registry of codes; each is named by the first literal in it. */
function entriesOf(page: PageText, at: number, entries: SearchData['entries'], behind: number) {
	const places = new Map<string, number>();
	for (const { entry, text } of codesOf(page)) {
		if (!entry || places.has(entry)) continue;
		places.set(entry, behind + entries.length);
		entries.push([at, entry, text]);
	}
	return places;
}

function sectionsOf(page: PageText): PageSections {
	return page.sections
		.map(({ id, title, blocks }): PageSections[number] => [
			id,
			title,
			blocks
				.filter(({ place }) => place !== 'title' && place !== 'heading')
				.map(({ text }) => text),
		])
		.filter(([, , paragraphs]) => paragraphs.length > 0);
}

/**
 * One Pagefind index of the pages' words. Its fragments are left out: excerpts come from the real text. The other
 * files are stored as Pagefind's reader also takes them, unpacked, because a server's brotli packs them tighter.
 */
async function pagefindBundle(pages: readonly { path: string; words: Map<string, number> }[]) {
	const pagesWith = new Map<string, number>();
	for (const { words } of pages) {
		for (const key of words.keys()) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
	}
	// Words come stemmed; no language of Pagefind may stem them again.
	const { index } = must(await pagefind.createIndex({ forceLanguage: 'unknown' }));
	if (!index) throw new Error('Pagefind made no index');
	for (const { path, words } of pages) {
		must(
			await index.addHTMLFile({ url: path, content: indexHtml(words, pagesWith, pages.length) }),
		);
	}
	const { files } = must(await index.getFiles());
	await index.deleteIndex();
	const ids = new Map<string, string>();
	for (const { path, content } of files) {
		const [, id] = /fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
		if (id) ids.set(JSON.parse(unpacked(content).toString().slice('pagefind_dcd'.length)).url, id);
	}
	const needed =
		/^(?:pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index))$/;
	return {
		ids,
		files: files
			.filter(({ path }) => needed.test(path))
			.map(({ path, content }) => ({
				path: `pagefind/${path}`,
				content: path.endsWith('js') || path.endsWith('json') ? content : unpacked(content),
			})),
	};
}

const unpacked = (content: Uint8Array): Buffer =>
	content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : Buffer.from(content);

/** Pagefind reports failures in its answer. */
function must<T extends { errors: string[] }>(answer: T): T {
	if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'));
	return answer;
}
