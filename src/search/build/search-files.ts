import type { PageSections, SearchData } from '../literals/data.ts';
import { packData } from '../literals/packed-data.ts';
import { stemmerFor } from '../words/stemmer.ts';
import { type TermsOf, termsFor } from '../words/terms.ts';
import { weighted } from './index-text.ts';
import { jointsOf } from './joints.ts';
import { languageData, saidIn } from './language-data.ts';
import { codesOf, LiteralRows } from './literal-rows.ts';
import type { PageText } from './page-text.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { withoutRepeated } from './repeated.ts';
import type { SearchFile } from './search-file.ts';
import { wordList } from './word-list.ts';

/** A page that the search finds: its path behind the locale, with a slash at its end, and its text. */
export interface ReadPage {
	path: string;
	page: PageText;
}

/**
 * Everything that the search of one language loads: Pagefind's index of the pages' words and its engine, the list of
 * literals and pages, the list of words for corrections, and the text of every page for excerpts.
 *
 * @param literalsOf literals that a page is about and its HTML does not show, by its path, with `#` and the id of an entry
 */
export async function searchFiles(
	locale: string,
	read: readonly ReadPage[],
	literalsOf: Readonly<Record<string, readonly string[]>> = {},
	root = process.cwd(),
): Promise<{ files: SearchFile[]; wasm: Uint8Array }> {
	const termsOf = remembered(termsFor(locale, await stemmerFor(locale)));
	const pages = [...read].sort((a, b) => (a.path < b.path ? -1 : 1));
	const own = withoutRepeated(pages.map(({ page }) => page));
	const words = own.map((page) => weighted(page, termsOf));
	const joints = jointsOf(own, termsOf, locale, saidIn(root, locale));
	for (const joint of joints) for (const page of words) page.delete(joint);
	const known = new Set(words.flatMap((page) => [...page.keys()]));
	const { index, wasm } = await pagefindFiles(words);
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
	const linking = linkingPages(pages);
	const data: SearchData = {
		pages: pages.map(({ path, page }) => rowOf(path, page, linking.get(path) ?? 0, locale)),
		entries,
		literals: literals.all(),
		...languageData(root, locale, termsOf, known, joints),
	};
	const files = [
		{ path: 'search/index.json', content: JSON.stringify(index) },
		{ path: 'search/data.json', content: JSON.stringify(packData(data)) },
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
	return { files, wasm };
}

/** Texts up to which what was read of them is kept: pages repeat each other's, and each is asked for twice. */
const mostRemembered = 20_000;

function remembered(termsOf: TermsOf): TermsOf {
	const known = new Map<string, ReturnType<TermsOf>>();
	return (text) => {
		const terms = known.get(text) ?? termsOf(text);
		if (known.size < mostRemembered) known.set(text, terms);
		return terms;
	};
}

function rowOf(
	path: string,
	{ title, lang }: PageText,
	linking: number,
	locale: string,
): SearchData['pages'][number] {
	// Of how many pages the texts link to it, as the power of two.
	const links = Math.round(Math.log2(1 + linking));
	return lang === '' || lang === locale ? [path, title, links] : [path, title, links, lang];
}

/** How many pages have a link that ends with a path, by the path. */
function linkingPages(pages: readonly ReadPage[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { page } of pages) {
		const ends = new Set(page.links.flatMap(endsOf));
		for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
	}
	return counts;
}

/** What stands behind each slash of an address. */
function endsOf(link: string): string[] {
	return [...link.matchAll(/\//g)].map(({ index }) => link.slice(index + 1));
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
