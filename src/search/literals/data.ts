/** The list that the search of a language loads first: `search/data.json` of the locale, unpacked. */
export interface SearchData {
	/**
	 * Path behind the locale, title, how many pages link to it (as the power of two), and the language of the text if
	 * it is another. A page's place is Pagefind's id.
	 */
	pages: [path: string, title: string, links: number, lang?: string][];
	/** Entries of the registries of codes: the page they stand on, their fragment, their code. */
	entries: [page: number, id: string, code: string][];
	literals: LiteralRow[];
	/** Words that a query can do without, as keys. */
	stop: string[];
	/** Words and phrases that mean the same, each a list of keys. */
	same: string[][][];
}

/** A literal, and in pairs: a page (or, behind them, an entry), and 4 if it is in the title, 3 if the page is about it, 2 in a heading or lead, else 1. */
export type LiteralRow = [literal: string, ...targetsAndStrengths: number[]];

/** The text of one page, for excerpts: sections with id, title and paragraphs. */
export type PageSections = [id: string, title: string, paragraphs: string[]][];
