/**
 * HTML as this site writes it: elements are closed, attributes are quoted, and of the names of characters only those
 * that Astro writes occur. Pages by the hundred are read with it in every build; nobody else's HTML is.
 */

/** Tags and comments: `/` where it ends an element, the name, and what stands behind the name. */
export const tag = /<(\/?)([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|<!--[\s\S]*?-->/gi;

/** Elements that have no end. */
export const voids: ReadonlySet<string> = new Set([
	'br',
	'col',
	'hr',
	'img',
	'input',
	'link',
	'meta',
	'source',
	'wbr',
]);

const named: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	gt: '>',
	lt: '<',
	nbsp: '\u00a0',
	quot: '"',
};

/** Text of HTML as a reader sees it, entities resolved. */
export function readable(html: string): string {
	if (!html.includes('&')) return html;
	return html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		return decimal ? String.fromCodePoint(Number(decimal)) : (named[name] ?? all);
	});
}
