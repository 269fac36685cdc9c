/** Where an address leads inside the file. */
export interface Place {
	/** Path of the page behind the locale. */
	path: string;
	/** Id in the page; empty for its beginning. */
	inner: string;
	/** Choices for the page; nothing where the address brings none. */
	query: string | undefined;
	/** Whether it names a page at all, and not a place in the one that is shown. */
	isPage: boolean;
}

/**
 * Reads a fragment: `#/errors/java-pkix/`, with or without the locale that the elements of the site write in front,
 * with an id behind the last slash or behind another `#`, with choices behind `?`. A fragment that holds a text to
 * look up (`#q=…`) leads home, where the lookup is.
 */
export function placeOf(hash: string, locale: string): Place {
	const home = { path: '', inner: '', query: undefined, isPage: true };
	if (hash.length < 2 || new URLSearchParams(hash.slice(1)).has('q')) return home;
	if (!hash.startsWith('#/')) return { ...home, isPage: false };
	const own = `${locale}/`;
	const behind = decoded(hash.slice(2));
	const rest = behind.startsWith(own) ? behind.slice(own.length) : behind;
	const [, path = '', query, inner = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(rest) ?? [];
	const end = path.lastIndexOf('/') + 1;
	return { path: path.slice(0, end), inner: inner || path.slice(end), query, isPage: true };
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
