import { stemmerFor, stemQuery } from './word-forms.ts';

/** The part of Pagefind's API (1.6) that the search uses; the module is made at build time. */
interface Pagefind {
	options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ results: { id: string; data(): Promise<PagefindData> }[] }>;
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

/** Finds what a query finds as typed, then what its stems find besides. */
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
	await pagefind.options({ excerptLength: 24 });
	await pagefind.init();
	return async (query, limit) => {
		const queries = new Set([query, stemQuery(query, locale, stem)]);
		const found = await Promise.all([...queries].map((text) => pagefind.search(text)));
		const byId = new Map(found.flatMap(({ results }) => results).map((r) => [r.id, r]));
		const data = await Promise.all([...byId.values()].slice(0, limit).map((r) => r.data()));
		return data.map(({ url, excerpt, meta }) => ({ url, excerpt, title: meta.title ?? url }));
	};
}
