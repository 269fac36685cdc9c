import { findAll, type Node } from '../html/tree.ts';
import { write } from '../html/write.ts';
import type { SitePage } from './read-pages.ts';

/**
 * Pages whose links are empty where they say just the title of the page that they lead to: the file puts it there. A
 * list of similar errors stands on every error's page.
 */
export function withoutTitles(pages: readonly SitePage[]): readonly SitePage[] {
	const titles = new Map(pages.map(({ path, content }) => [`#/${path}`, titleIn(content)]));
	for (const { content } of pages) {
		const links = findAll(content, ({ name }) => name === 'a');
		for (const link of links) {
			const title = titles.get(link.attributes.get('href') ?? '');
			if (title && write(link.children) === title) link.children = [];
		}
	}
	return pages;
}

function titleIn(content: readonly Node[]): string {
	const [heading] = findAll(content, ({ name }) => name === 'h1');
	return write(heading?.children ?? []);
}
