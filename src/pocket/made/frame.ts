import { compact } from '../html/compact.ts';
import {
	type Element,
	findAll,
	hasClass,
	type Node,
	parse,
	setAttributes,
	textOf,
} from '../html/tree.ts';
import { sizePlaceholder } from '../names.ts';
import { type Contents, rewriteLinks } from './links.ts';

/** What stands around the pages, as the home page of the site has it. */
export interface Frame {
	dir: string;
	/** Name of the site. */
	site: string;
	/** Link to the content, notice of who serves the site, header. */
	above: Node[];
	below: Node[];
}

/** What only a site can offer: other languages. */
const isOfSite = (element: Element) => hasClass(element, 'language-menu');

/** Whether a link of the frame leads to the search, to a place of the page, or to a page that the file has. */
function isInFile(href: string, { base, locale, pages }: Contents): boolean {
	const own = `${base}${locale}/`;
	if (!href.startsWith(own)) return !href.startsWith('/');
	return href === `${own}search/` || pages.has(href.slice(own.length).replace(/#.*/, ''));
}

/**
 * @param home HTML of the home page
 * @param age says how old the file is, below every page
 */
export function frameOf(home: string, age: readonly Node[], contents: Contents): Frame {
	const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(home) ?? [];
	const isThere = ({ name, attributes }: Element) =>
		name !== 'a' || isInFile(attributes.get('href') ?? '', contents);
	const nodes = kept(compact(parse(body)), (element) => !isOfSite(element) && isThere(element));
	const at = nodes.findIndex((node) => typeof node !== 'string' && node.name === 'main');
	const [above, below] = [nodes.slice(0, at), nodes.slice(at + 1)];
	// Where the texts of the search are asked for; it opens over every page.
	for (const opener of findAll(above, ({ attributes }) => attributes.has('data-search-opener')))
		setAttributes(opener, { href: `#/${contents.locale}/search/` });
	rewriteLinks([...above, ...below], '', contents, () => false);
	const skip = findAll(above, (element) => hasClass(element, 'skip'))[0];
	if (skip) setAttributes(skip, { href: '#content' });
	for (const footer of findAll(below, ({ name }) => name === 'footer'))
		footer.children.splice(1, 0, ...age);
	for (const link of findAll(below, ({ name }) => name === 'a')) link.children = withoutSize(link);
	const [brand] = findAll(above, (element) => hasClass(element, 'brand'));
	return {
		dir: /<html[^>]*\sdir="?(\w+)/.exec(home)?.[1] ?? 'ltr',
		site: textOf(brand?.children ?? []).trim(),
		above,
		below,
	};
}

function kept(nodes: readonly Node[], fits: (element: Element) => boolean): Node[] {
	return nodes.flatMap((node): Node[] => {
		if (typeof node === 'string') return [node];
		return fits(node) ? [{ ...node, children: kept(node.children, fits) }] : [];
	});
}

/** In the file its own size is no news. */
function withoutSize({ children }: Element): Node[] {
	return children.map((node) =>
		typeof node === 'string' ? node.replace(` (${sizePlaceholder})`, '') : node,
	);
}
