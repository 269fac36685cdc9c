/** Something that a reader types literally: a code, an error text, a key, a command. */
export interface ExactEntry {
	/** What is compared. */
	literal: string;
	title: string;
	url: string;
}

/** Case, white space and slashes do not count, nor does a mistyped comma or blank inside a code. */
export function foldLiteral(text: string): string {
	return text
		.toLowerCase()
		.replace(/(?<=\d)[.,]\s?(?=\d)/g, '.')
		.replace(/["'`“”„«»]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * The entries that a query names, the closest first: the same literal, a code that the query holds, a literal
 * that begins with the query. Each page is listed once.
 *
 * @param limit at most this many
 */
export function exactMatches(
	query: string,
	entries: readonly ExactEntry[],
	limit = 5,
): ExactEntry[] {
	const wanted = foldLiteral(query);
	if (wanted.length < 2) return [];
	const ranked = entries
		.map((entry) => ({ entry, rank: rankOf(foldLiteral(entry.literal), wanted) }))
		.filter(({ rank }) => rank > 0)
		.sort((a, b) => b.rank - a.rank);
	const byUrl = new Map<string, ExactEntry>();
	for (const { entry } of ranked) if (!byUrl.has(entry.url)) byUrl.set(entry.url, entry);
	return [...byUrl.values()].slice(0, limit);
}

function rankOf(literal: string, wanted: string): number {
	if (literal === wanted) return 3;
	if (isCode(literal) && ` ${wanted} `.includes(` ${literal} `)) return 2;
	return literal.startsWith(wanted) ? 1 : 0;
}

/** `5.7.3`, `0x80090331`: short and specific enough to be looked for inside a longer query. */
function isCode(literal: string): boolean {
	return /^(?:\d\.\d+\.\d+|0x[0-9a-f]{4,}|[0-9a-f]{8})$/.test(literal);
}
