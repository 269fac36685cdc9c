/** Longer texts stay out of the address. */
const longest = 300;

/**
 * A short text in the fragment of the address, which makes a link to its answer. A browser does not send
 * fragments to a server. Only an example or a link that a reader asked for gets there, never what was pasted.
 */
export function textInAddress(hash: string): string {
	return new URLSearchParams(hash.slice(1)).get('q') ?? '';
}

/** The fragment for a text; empty where there is none or it is too long. */
export function addressOf(text: string): string {
	const short = text.trim();
	return short === '' || short.length > longest ? '' : `#${new URLSearchParams({ q: short })}`;
}
