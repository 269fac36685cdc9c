import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { sectionId } from '../../articles/core.ts';
import { anyOf, type Fault } from '../../content-files/fault.ts';
import { didYouMean } from '../../content-files/suggest.ts';
import type { ArticleText } from './article-text.ts';

/** Ids that content can refer to. */
export interface KnownIds {
	errors: ReadonlySet<string>;
	commands: ReadonlySet<string>;
	presets: ReadonlySet<string>;
	protocols: ReadonlySet<string>;
}

interface DirectiveRule {
	/** The attribute that says what to show, and the ids it can name. */
	attribute: string;
	refersTo: keyof KnownIds;
	/** Whether it can name several, separated by spaces. */
	several?: true;
	/** Attributes that may be there as well, each with its only value. */
	optional?: Record<string, string>;
}

const directives: Record<string, DirectiveRule> = {
	errors: { attribute: 'ids', refersTo: 'errors', several: true },
	command: { attribute: 'id', refersTo: 'commands' },
	registry: { attribute: 'preset', refersTo: 'presets', optional: { undo: 'true' } },
	windows: { attribute: 'protocol', refersTo: 'protocols' },
};

function directiveFaults({ name, attributes }: LeafDirective, ids: KnownIds): string[] {
	const rule = directives[name];
	if (!rule) {
		return [`unknown directive "::${name}", expected ${anyOf(Object.keys(directives))}`];
	}
	const { attribute, optional = {} } = rule;
	const { [attribute]: given, ...others } = attributes ?? {};
	const known = ids[rule.refersTo];
	const unknown = ((rule.several ? given?.split(/\s+/) : given && [given]) || []).filter(
		(id) => !known.has(id),
	);
	return [
		...(given ? [] : [`::${name} lacks "${attribute}"; known: ${[...known].join(', ')}`]),
		...unknown.map((id) => `::${name}: there is no "${id}"${didYouMean(id, known)}`),
		...Object.entries(others).flatMap(([key, value]) => {
			const only = optional[key];
			if (only === undefined) {
				const choices = [attribute, ...Object.keys(optional)];
				return `::${name}: unknown attribute "${key}", expected ${anyOf(choices)}`;
			}
			return value === only ? [] : `::${name}: "${key}" is "${value}", expected "${only}"`;
		}),
	];
}

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
		if (node.type === 'containerDirective') {
			const { name } = node as ContainerDirective;
			const message = `":::${name}" opens a box, which articles do not have; write "::${name}" for a directive`;
			faults.push({ file, line, message });
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
