import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compact } from '../html/compact.ts';
import { findAll, hasClass, type Node, parse, textOf } from '../html/tree.ts';

/** A page of the site, as far as the file needs it. */
export interface SitePage {
	/** Behind the locale, with a slash at its end. */
	path: string;
	title: string;
	/** Language of its text, where that is not the page's. */
	lang: string | undefined;
	content: Node[];
}

/** Pages that only a site has: its search has a page of its own, translations and the check of one need the others. */
const onSiteOnly = /^(?:search|translations)\//;

/** All pages of one language that go into the file. */
export function readPages(folder: string): SitePage[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /(?:^|\/)index\.html$/.test(file))
		.map((file) => ({ file, path: file.replace(/index\.html$/, '') }))
		.filter(({ path }) => !onSiteOnly.test(path))
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.map(({ file, path }) => readPage(path, readFileSync(join(folder, file), 'utf8')));
}

function readPage(path: string, html: string): SitePage {
	const [, attributes = '', main = ''] = /<main\b([^>]*)>([\s\S]*)<\/main>/.exec(html) ?? [];
	const content = compact(parse(main));
	const [heading] = findAll(content, ({ name }) => name === 'h1');
	return {
		path,
		title: heading ? textOf(heading.children).trim() : '',
		lang: /\slang="?([\w-]+)/.exec(attributes)?.[1],
		content: withoutRepeated(path, content),
	};
}

/** Takes what says how old the file is out of the page about it. */
export function takeAge(pages: readonly SitePage[]): Node[] {
	const about = pages.find(({ path }) => path === 'pocket/');
	const isAge = (node: Node) => typeof node !== 'string' && node.name === 'pocket-age';
	const age = findAll(about?.content ?? [], isAge);
	const lists = about
		? [about.content, ...findAll(about.content, () => true).map(({ children }) => children)]
		: [];
	for (const list of lists) {
		const at = list.findIndex(isAge);
		if (at >= 0) list.splice(at, 1);
	}
	return age;
}

/** The list of errors has the lookup above it, as the home page has: in one file it stands once. */
function withoutRepeated(path: string, content: Node[]): Node[] {
	if (path !== 'errors/') return content;
	return content.flatMap((node) => {
		if (typeof node === 'string' || node.name !== 'error-lookup') return [node];
		return findAll([node], (each) => hasClass(each, 'intro')).flatMap(({ children }) => children);
	});
}
