import { searchEngine } from '../../../src/hosts/served.ts';
import { startPagefind } from '../../../src/search/pagefind/engine.ts';
import { answerTo } from '../../../src/search/query/answer.ts';
import { SearchEngine } from '../../../src/search/query/engine.ts';
import type { FindWord } from '../../../src/search/query/pagefind.ts';
import { sites } from './sites.ts';

/**
 * The search of a locale as its page has it, with Pagefind's WebAssembly and the files that are served, but in this
 * process: a query takes a fiftieth of what it takes with a page around it.
 *
 * @returns the paths behind the locale that a query finds, the best first
 */
export function openSearch(locale: string): (query: string) => Promise<string[]> {
	const home = `${sites.root.origin}/${locale}/`;
	const engine = new SearchEngine(
		locale,
		{
			pages: home,
			files: `${home}search/`,
			engine: `${sites.root.origin}/${searchEngine.folder}${searchEngine.file}`,
		},
		openPagefind,
	);
	return async (query) => {
		const { found, failed } = await answerTo(query, engine, engine.findExact(query), false);
		if (failed !== 'not') throw new Error(`the search of ${locale} failed ${failed}: ${query}`);
		return found.map(({ url }) => url.slice(home.length));
	};
}

/** What the page's worker does. */
async function openPagefind(wasm: string, index: string): Promise<FindWord> {
	const [code, words] = await Promise.all([fetch(wasm), fetch(index)]);
	const find = await startPagefind(await code.arrayBuffer(), await words.json());
	return async (key) => {
		const [, word = key] = /^"(.*)"$/.exec(key) ?? [];
		return find(word, word !== key);
	};
}
