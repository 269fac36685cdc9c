import { voids } from '../../own-html/own-html.ts';

/** Where on a page a text stands: what it is about is said in its title, its lead and the error texts it lists. */
export type Place = 'title' | 'heading' | 'lead' | 'literals' | 'text';

const hidden = new Set([
	'script',
	'style',
	'template',
	'noscript',
	'svg',
	'nav',
	'button',
	'time',
	'form',
	'select',
]);
export const inline = new Set([
	'a',
	'b',
	'bdi',
	'code',
	'em',
	'i',
	'kbd',
	'mark',
	'small',
	'span',
	'strong',
	'sub',
	'sup',
	'wbr',
]);
/** A picture's parts are written with a slash or with an end, and hold nothing that is read. */
export const empty: ReadonlySet<string> = new Set([...voids, 'path', 'circle']);

export interface Open {
	name: string;
	skipped: boolean;
	place: Place;
	entry: string;
}

/** Names of codes are no `code`, but stand in a registry as such. */
export const isLiteral = (name: string, attributes: string, { skipped, entry }: Open) =>
	!skipped &&
	(name === 'code' || (name === 'span' && entry !== '' && attributes.includes('translate="no"')));

/** What an element that begins means for the text in it. */
export function opened(name: string, attributes: string, parent: Open): Open {
	const has = (pattern: RegExp) => pattern.test(attributes);
	const skipped =
		parent.skipped || hidden.has(name) || has(/data-pagefind-ignore|class="[^"]*\bvisually-hidden/);
	const id = name === 'div' ? /\sid="([^"]*)"/.exec(attributes)?.[1] : undefined;
	const entry = parent.name === 'dl' && id ? id : parent.entry;
	let { place } = parent;
	if (name === 'h1') place = 'title';
	else if (/^h[2-6]$/.test(name)) place = 'heading';
	else if (name === 'pre' || has(/class="[^"]*\blead\b/)) place = 'lead';
	else if (
		has(/class="[^"]*\btexts\b/) ||
		(name === 'dt' && entry) ||
		has(/class="[^"]*\b(?:printed|name)\b/)
	)
		place = 'literals';
	return { name, skipped, place, entry };
}
