import type { LeafDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseArticle } from '../articles/parse.ts';
import { sectionId } from '../articles/section-id.ts';
import type { ArticleText } from './compare-articles.ts';
import { anyOf, type Fault } from './fault.ts';
import { didYouMean } from './suggest.ts';

/** Ids that content can refer to. */
export interface KnownIds {
	errors: ReadonlySet<string>;
	commands: ReadonlySet<string>;
	presets: ReadonlySet<string>;
	protocols: ReadonlySet<string>;
}

/** What each directive needs, and how its attributes are read. `undo` is the only optional one. */
function directiveFaults(
	name: string,
	attributes: Record<string, string>,
	ids: KnownIds,
): string[] {
	const expect = (attribute: string, known: ReadonlySet<string>, several = false): string[] => {
		const given = attributes[attribute];
		if (!given) return [`::${name} lacks "${attribute}"; known: ${[...known].join(', ')}`];
		return (several ? given.split(' ') : [given])
			.filter((id) => !known.has(id))
			.map((id) => `::${name}: there is no "${id}"${didYouMean(id, known)}`);
	};
	switch (name) {
		case 'errors':
			return expect('ids', ids.errors, true);
		case 'command':
			return expect('id', ids.commands);
		case 'registry':
			return expect('preset', ids.presets);
		case 'windows':
			return expect('protocol', ids.protocols);
		default:
			return [
				`unknown directive "::${name}", expected ${anyOf(['errors', 'command', 'registry', 'windows'])}`,
			];
	}
}

/** Directives that name something that does not exist, and headings that cannot be told apart by their ids. */
export function checkReferences({ file, body, bodyOffset }: ArticleText, ids: KnownIds): Fault[] {
	const faults: Fault[] = [];
	const sections = new Set<string>();
	visit(parseArticle(body), (node) => {
		const line = (node.position?.start.line ?? 1) + bodyOffset;
		if (node.type === 'leafDirective' || node.type === 'containerDirective') {
			const { name, attributes } = node as LeafDirective;
			const messages = directiveFaults(name, { ...attributes } as Record<string, string>, ids);
			faults.push(...messages.map((message) => ({ file, line, message })));
		}
		if (node.type === 'heading') {
			const id = sectionId(textOf(node));
			if (!id || sections.has(id)) {
				const message = `the heading "${textOf(node)}" gives the id "${id}" a second time; word it differently`;
				faults.push({ file, line, message });
			}
			sections.add(id);
		}
	});
	return faults;
}

/** The ids of an article's sections, to which errors link. */
export function sectionsOf(body: string): Set<string> {
	const ids = new Set<string>();
	visit(parseArticle(body), 'heading', (node) => {
		ids.add(sectionId(textOf(node)));
	});
	return ids;
}
