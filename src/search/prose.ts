import { stemmerFor, stemQuery } from './word-forms.ts';

/** The part of Pagefind's API (1.6) that the search uses; the module is made at build time. */
interface Pagefind {
	options(options: {
		baseUrl: string;
		excerptLength: number;
		ranking: Record<string, number>;
	}): Promise<void>;
	init(): Promise<void>;
	search(
		query: string,
		options?: { filters: Record<string, string> },
	): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
	id: string;
	score: number;
	data(): Promise<PagefindData>;
}

interface PagefindData {
	url: string;
	/** HTML: escaped text with `<mark>` around what matched. */
	excerpt: string;
	meta: { title?: string };
}

export interface ProseResult {
	url: string;
	title: string;
	/** HTML: escaped text with `<mark>` around what matched. */
	excerpt: string;
}

/**
 * Long articles and short error pages stand side by side here: the length of a page must not count against it.
 */
const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

/** Finds what a query finds as typed and what its stems find: articles first, and within them the best. */
export type SearchProse = (query: string, limit: number) => Promise<ProseResult[]>;

/**
 * Full-text search in one locale's bundle.
 *
 * @param bundle address of the locale's Pagefind folder, with a slash at its end
 */
export async function loadProseSearch(bundle: string, locale: string): Promise<SearchProse> {
	const [pagefind, stem] = await Promise.all([
		import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>,
		stemmerFor(locale),
	]);
	await pagefind.options({ baseUrl: '/', excerptLength: 24, ranking });
	await pagefind.init();
	return async (query, limit) => {
		const queries = [...new Set([query, stemQuery(query, locale, stem)])];
		const find = async (options?: { filters: Record<string, string> }) => {
			const found = await Promise.all(queries.map((text) => pagefind.search(text, options)));
			return bestFirst(found.flatMap(({ results }) => results));
		};
		// A few articles stand above many error pages; a code finds its error page in the exact lane.
		const [articles, pages] = await Promise.all([find({ filters: { kind: 'article' } }), find()]);
		const ids = new Set(articles.map(({ id }) => id));
		const best = [...articles, ...pages.filter(({ id }) => !ids.has(id))].slice(0, limit);
		const data = await Promise.all(best.map((result) => result.data()));
		return data.map(({ url, excerpt, meta }) => ({ url, excerpt, title: meta.title ?? url }));
	};
}

/** Each page once, with the better of its scores. */
function bestFirst(results: readonly PagefindResult[]): PagefindResult[] {
	const byId = new Map<string, PagefindResult>();
	for (const result of results) {
		const known = byId.get(result.id);
		if (!known || result.score > known.score) byId.set(result.id, result);
	}
	return [...byId.values()].sort((a, b) => b.score - a.score);
}
