import type { PageText } from './page-text.ts';

/** A paragraph on more pages than this is about none of them; a heading may be that of a part of every article. */
const [most, mostHeadings] = [4, 9];

/**
 * The pages without the paragraphs that many of them repeat, such as what a cause means in general: they would make
 * every page an answer. What is said nowhere else stays on the first pages that have it.
 */
export function withoutRepeated(pages: readonly PageText[]): PageText[] {
	const times = new Map<string, number>();
	return pages.map((page) => ({
		...page,
		sections: page.sections.map((section) => ({
			...section,
			blocks: section.blocks.filter(({ place, text }) => {
				if (place === 'title' || place === 'lead') return true;
				const before = times.get(text) ?? 0;
				times.set(text, before + 1);
				return before < (place === 'heading' ? mostHeadings : most);
			}),
		})),
	}));
}
