import type { PageSections } from '../../search/core.ts';
import { pageAt } from './pages.ts';

const blocks = 'h2, h3, h4, p, li, dt, dd, td, th, figcaption, pre';
const besides = 'nav, button, form, select, time, svg, .visually-hidden';

/** The paragraphs of a page below their headings, as the search of the site is given them. */
export function sectionsOf(path: string): PageSections {
	const page = pageAt(path);
	const sections: PageSections = [['', '', []]];
	for (const block of page?.querySelectorAll(blocks) ?? []) {
		if (block.closest(besides)) continue;
		const text = ownText(block);
		if (text === '') continue;
		const isHeading = /^H[2-4]$/.test(block.tagName);
		if (isHeading && block.id) sections.push([block.id.replace(/^.*\//, ''), text, []]);
		else if (!isHeading) sections.at(-1)?.[2].push(text);
	}
	return sections.filter(([, , paragraphs]) => paragraphs.length > 0);
}

/** The text of a block without that of blocks in it, which come by themselves. */
function ownText(block: Element): string {
	const copy = block.cloneNode(true) as Element;
	for (const inner of copy.querySelectorAll(`${blocks}, ${besides}`)) inner.remove();
	return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
