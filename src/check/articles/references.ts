import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { directiveFaults, type KnownIds, sectionId } from '../../articles/core.ts';
import type { Fault } from '../../content-files/fault.ts';
import type { ArticleText } from './article-text.ts';

/** Directives that name something that does not exist, and headings that cannot be told apart by their ids. */
export function checkReferences({ file, root, bodyOffset }: ArticleText, ids: KnownIds): Fault[] {
	const faults: Fault[] = [];
	const sections = new Set<string>();
	visit(root, (node) => {
		const line = (node.position?.start.line ?? 1) + bodyOffset;
		if (node.type === 'leafDirective') {
			const messages = directiveFaults(node, ids);
			faults.push(...messages.map((message) => ({ file, line, message })));
		}
		if (node.type === 'heading') {
			const message = headingFault(textOf(node), sections);
			if (message !== undefined) faults.push({ file, line, message });
		}
	});
	return faults;
}

/** @param sections the ids of the headings before; that of this one is added */
function headingFault(heading: string, sections: Set<string>): string | undefined {
	if (heading.trim() === '') return 'a heading has no words; write them, or take its signs out';
	const id = sectionId(heading);
	if (!id)
		return `the heading "${heading}" has no Latin letter or digit to make an id from; add one`;
	if (sections.has(id)) {
		return `the heading "${heading}" gives the id "${id}" a second time; word it differently`;
	}
	sections.add(id);
	return undefined;
}

/** The ids of an article's sections, to which errors link. */
export function sectionsOf({ root }: ArticleText): Set<string> {
	const ids = new Set<string>();
	visit(root, 'heading', (node) => {
		ids.add(sectionId(textOf(node)));
	});
	return ids;
}
