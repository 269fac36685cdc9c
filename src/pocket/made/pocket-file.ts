import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAll } from '../html/tree.ts';
import { documentOf } from './document.ts';
import { frameOf } from './frame.ts';
import { lightened } from './lighter.ts';
import { type Contents, rewriteLinks } from './links.ts';
import { pack } from './pack.ts';
import { readPages, type SitePage, takeAge } from './read-pages.ts';
import type { Code } from './script.ts';

/** Where a site lives, as far as that is known. */
export interface Address {
	/** Path that the site lives under, with a slash at both ends. */
	base: string;
	/** Its full address; nothing where nobody said it. */
	site: string | undefined;
}

/** Pages that are read without scripts too, with ids that links lead to by themselves. */
const isRead = (path: string) => /^(?:articles|pocket)\//.test(path);

/**
 * The site of one language as one file, made of the pages of a build.
 *
 * @param folder of the build
 * @param code what `bundle` made
 */
export function pocketFile(folder: string, locale: string, address: Address, code: Code): string {
	const own = join(folder, locale);
	const pages = readPages(own);
	const contents: Contents = {
		locale,
		...address,
		pages: new Set(pages.map(({ path }) => path)),
		read: (path) => readFileSync(join(folder, path)),
	};
	const taken = idsOf(pages.find(({ path }) => path === 'registry/'));
	for (const { path, content } of pages) {
		// The audit stands in the same document as the workshop, whose form it has too.
		const isPrefixed = (id: string) =>
			isRead(path) || (path === 'registry/audit/' && taken.has(id));
		rewriteLinks(content, path, contents, isPrefixed);
	}
	const isPlain = ({ path }: SitePage) => path === '' || isRead(path);
	return documentOf({
		locale,
		...frameOf(readFileSync(join(own, 'index.html'), 'utf8'), takeAge(pages), contents),
		...code,
		icon: readFileSync(join(folder, 'icon.svg'), 'utf8'),
		pages: pages.filter(isPlain).map((page) => ({ ...page, content: lightened(page.content) })),
		held: pack(
			own,
			locale,
			pages.filter((page) => !isPlain(page)),
			findAll(
				pages.flatMap(({ content }) => content),
				({ name }) => name === 'copy-button',
			)[0],
		),
	});
}

function idsOf(page: SitePage | undefined): ReadonlySet<string> {
	const all = findAll(page?.content ?? [], ({ attributes }) => attributes.has('id'));
	return new Set(all.map(({ attributes }) => attributes.get('id') ?? ''));
}
