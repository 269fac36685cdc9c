import type { Element, ElementContent } from 'hast';
import type { Heading, Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { type IsEnglish, languageOf } from '../i18n/english.ts';
import { codeBlock, element, literal, proseOf } from './markup.ts';
import { parseArticle } from './parse.ts';
import { sectionId } from './section-id.ts';
import { tableToHtml } from './table.ts';

/** A run of prose as HTML, or a place where a component renders data. */
export type Segment =
	| { kind: 'prose'; html: string }
	| { kind: 'directive'; name: string; attributes: Record<string, string> };

export interface Section {
	id: string;
	title: string;
}

export interface RenderedArticle {
	segments: Segment[];
	/** Second-level headings, for the table of contents. */
	sections: Section[];
}

export interface RenderOptions {
	/** Body of the source; its headings give the ids. The same as `body` for a source. */
	source: string;
	/** Accessible name of the link beside a heading. */
	linkLabel: (section: string) => string;
	/** Of a translation: tells its English glosses, which are marked as English, as its literals are. */
	isEnglish?: IsEnglish | undefined;
}

/** Renders the body of an article. Positions of directives in the text are kept; raw HTML is dropped. */
export function renderArticle(body: string, options: RenderOptions): RenderedArticle {
	const { source } = options;
	const root = parseArticle(body);
	const ids = idsOf(source, source === body ? root : undefined);
	const headings = headingsOf(root);
	const idOf = (heading: Heading) => ids[headings.indexOf(heading)] ?? sectionId(textOf(heading));
	const toHtml = htmlWriter(idOf, options);
	return {
		segments: segmentsOf(root, toHtml),
		sections: headings
			.filter((heading) => heading.depth === 2)
			.map((heading) => ({ id: idOf(heading), title: textOf(heading) })),
	};
}

const sectionIds = new Map<string, readonly string[]>();

/** The ids that the headings of a source give. Every language of an article asks for the same. */
function idsOf(source: string, parsed?: Root): readonly string[] {
	const known = sectionIds.get(source);
	if (known) return known;
	const headings = headingsOf(parsed ?? parseArticle(source));
	const ids = headings.map((heading) => sectionId(textOf(heading)));
	sectionIds.set(source, ids);
	return ids;
}

function headingsOf(root: Root): Heading[] {
	return root.children.filter((node) => node.type === 'heading');
}

function segmentsOf(root: Root, toHtml: (nodes: RootContent[]) => string): Segment[] {
	const segments: Segment[] = [];
	let prose: RootContent[] = [];
	const flush = () => {
		if (prose.length > 0) segments.push({ kind: 'prose', html: toHtml(prose) });
		prose = [];
	};
	for (const node of root.children) {
		if ((node.type as string) !== 'leafDirective') {
			prose.push(node);
			continue;
		}
		flush();
		const { name, attributes } = node as unknown as LeafDirective;
		segments.push({
			kind: 'directive',
			name,
			attributes: { ...attributes } as Record<string, string>,
		});
	}
	flush();
	return segments;
}

function htmlWriter(idOf: (heading: Heading) => string, { linkLabel, isEnglish }: RenderOptions) {
	const handlers: Options['handlers'] = {
		heading(state, node: Heading): Element {
			const id = idOf(node);
			const anchor = element('a', {
				className: ['anchor'],
				href: `#${id}`,
				ariaLabel: linkLabel(textOf(node)),
			});
			return element(`h${node.depth}`, { id }, [...(state.all(node) as ElementContent[]), anchor]);
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
