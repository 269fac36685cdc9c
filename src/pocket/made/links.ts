import { type Element, findAll, type Node, setAttributes } from '../html/tree.ts';

/** What is known of the file while its pages are put into it. */
export interface Contents {
	locale: string;
	/** Path that the site lives under, with a slash at both ends. */
	base: string;
	/** Full address of the site, with its base path; nothing where nobody said where it will live. */
	site: string | undefined;
	/** The pages in the file, by their path behind the locale. */
	pages: ReadonlySet<string>;
	/** A file of the site that is not a page, by its path below the base. */
	read(path: string): Uint8Array;
}

/** Attributes that give an id, or name one of the same page. */
const named = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/**
 * Has every link of a page lead where it leads in the file, and gives each id the page's path in front: `/path/id` is
 * what a link to it says behind `#`, so that it works without scripts as well.
 *
 * @param isPrefixed which ids get the path; not those that a script looks for
 */
export function rewriteLinks(
	nodes: readonly Node[],
	page: string,
	contents: Contents,
	isPrefixed: (id: string) => boolean,
): void {
	const source = `${contents.base}${contents.locale}/`;
	for (const element of findAll(nodes, ({ attributes }) => attributes.size > 0)) {
		const { attributes } = element;
		for (const name of named) {
			const ids = attributes.get(name)?.split(' ');
			if (!ids?.some(isPrefixed)) continue;
			const own = ids.map((id) => (isPrefixed(id) ? `/${page}${id}` : id));
			setAttributes(element, { [name]: own.join(' ') });
		}
		if (attributes.has('href')) rewriteLink(element, page, contents);
		const fetched = attributes.get('data-source');
		if (fetched) setAttributes(element, { 'data-source': inFile(fetched, source, contents) });
	}
}

/** What an element fetches keeps its locale, as all that elements ask for by address. */
const inFile = (address: string, source: string, { locale }: Contents) =>
	address.startsWith(source) ? `#/${locale}/${address.slice(source.length)}` : address;

function rewriteLink(link: Element, page: string, contents: Contents): void {
	const { base, locale, pages, site, read } = contents;
	const href = link.attributes.get('href') ?? '';
	const own = `${base}${locale}/`;
	if (/^#(?:\/|q=)/.test(href) || /^[a-z]+:/.test(href)) return;
	const leadTo = (address: string) => setAttributes(link, { href: address });
	if (href.startsWith('#')) {
		leadTo(`#/${page}${href.slice(1)}`);
		return;
	}
	const [, path = '', query = '', id = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
	if (path.startsWith(own) && pages.has(path.slice(own.length))) {
		const text = id.startsWith('q=') ? '' : id;
		leadTo(`#/${path.slice(own.length)}${text}${query}`);
	} else if (path.endsWith('.reg')) {
		const bytes = Buffer.from(read(path.slice(base.length))).toString('base64');
		const href = `data:application/octet-stream;base64,${bytes}`;
		setAttributes(link, { href, download: path.replace(/^.*\//, '') });
	} else if (site && path.startsWith(base)) {
		leadTo(site + href.slice(base.length));
	} else {
		// Where the site will live is not known, or it is no page of it: the words stay.
		link.name = 'span';
		setAttributes(link, { href: undefined });
	}
}
