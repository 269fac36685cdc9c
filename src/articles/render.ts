import type { Element, ElementContent } from 'hast';
import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { type IsEnglish, languageOf } from '../i18n/english.ts';
import { codeBlock, element, literal, proseOf } from './markup.ts';
import { lookAtArticle, parseArticle } from './parse.ts';
import { sectionId } from './section-id.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { tableToHtml } from './table.ts';

/** A part of an article that its contents list: the id in its address, and its heading. */
export interface Section {
	id: string;
	title: string;
}

/** The body of an article as a page shows it. */
export interface RenderedArticle {
	segments: Segment[];
	/** Second-level headings, for the table of contents. */
	sections: Section[];
}

/** What belongs to a body beside its text. */
export interface RenderOptions {
	/** Body of the source; its headings give the ids. The same as `body` for a source. */
	source: string;
	/** Of a translation: tells its English glosses, which are marked as English, as its literals are. */
	isEnglish?: IsEnglish | undefined;
	/** The parts of a translation, by index, whose English has changed since. */
	outdated?: ReadonlySet<number>;
}

/** Renders the body of an article. Positions of directives in the text are kept; raw HTML is dropped. */
export function renderArticle(body: string, options: RenderOptions): RenderedArticle {
	const { source, outdated = new Set() } = options;
	const root = parseArticle(body);
	const headings = headingsOf(root);
	const ids = idsOf(source, source === body ? headings : undefined);
	const idOf = (heading: Heading) => ids[headings.indexOf(heading)] ?? sectionId(textOf(heading));
	const toHtml = htmlWriter(idOf, options);
	const sections = sectionsAt(headings, idOf);
	rendered.set(body, { source, sections });
	return { segments: segmentsOf(root, toHtml, outdated, idOf), sections };
}

/** Those of the second level; one more than the source has gets an id of its own. */
function sectionsAt(
	headings: readonly Heading[],
	idOf: (heading: Heading) => string | undefined,
): Section[] {
	return headings
		.filter((heading) => heading.depth === 2)
		.map((heading) => {
			const title = textOf(heading);
			return { id: idOf(heading) ?? sectionId(title), title };
		});
}

/**
 * The sections of an article alone, for those who only lead to it.
 *
 * @param source body of the source; its headings give the ids
 */
export function sectionsOf(body: string, source: string): readonly Section[] {
	const known = rendered.get(body);
	if (known?.source === source) return known.sections;
	const headings = headingsOf(lookAtArticle(body));
	const ids = idsOf(source, source === body ? headings : undefined);
	return sectionsAt(headings, (heading) => ids[headings.indexOf(heading)]);
}

/** The sections of what was rendered, by its body: a tree that was rendered is gone. */
const rendered = new Map<string, { source: string; sections: readonly Section[] }>();
const sectionIds = new Map<string, readonly string[]>();

/** The ids that the headings of a source give. Every language of an article asks for the same. */
function idsOf(source: string, parsed?: readonly Heading[]): readonly string[] {
	const known = sectionIds.get(source);
	if (known) return known;
	const headings = parsed ?? headingsOf(lookAtArticle(source));
	const ids = headings.map((heading) => sectionId(textOf(heading)));
	sectionIds.set(source, ids);
	return ids;
}

function headingsOf(root: Root): Heading[] {
	return root.children.filter((node) => node.type === 'heading');
}

function htmlWriter(idOf: (heading: Heading) => string, { isEnglish }: RenderOptions) {
	const handlers: Options['handlers'] = {
		heading(state, node: Heading): Element {
			const id = idOf(node);
			const link = { className: ['anchor'], href: `#${id}` };
			return element(`h${node.depth}`, { id }, [
				element('a', link, withoutLinks(state.all(node) as ElementContent[])),
			]);
		},
		table: tableToHtml,
		text: (_, node: { value: string }) => proseOf(node.value, isEnglish),
		inlineCode: (_, node: { value: string }) =>
			literal(node.value, isEnglish && languageOf(node.value)),
		code: (_, node: { value: string }) => codeBlock(node.value),
	};
	const processor = unified().use(remarkRehype, { handlers }).use(rehypeStringify).freeze();
	return (children: RootContent[]) =>
		processor.stringify(processor.runSync({ type: 'root', children }));
}

/** A heading is a link already. */
function withoutLinks(nodes: ElementContent[]): ElementContent[] {
	return nodes.flatMap((node) =>
		node.type === 'element' && node.tagName === 'a' ? node.children : node,
	);
}
