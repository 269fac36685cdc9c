import type { Element, ElementContent } from 'hast';
import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { linesOf, partsOfLine } from '../components/code-lines.ts';
import { piecesOf } from '../components/pieces.ts';
import { type IsEnglish, languageOf } from '../i18n/english.ts';
import { parseArticle } from './parse.ts';
import { sectionId } from './section-id.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { tableToHtml } from './table.ts';

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
	/** The parts of a translation, by index, whose English has changed since. */
	outdated?: ReadonlySet<number>;
}

/** Renders the body of an article. Positions of directives in the text are kept; raw HTML is dropped. */
export function renderArticle(body: string, options: RenderOptions): RenderedArticle {
	const { source, outdated = new Set() } = options;
	const root = parseArticle(body);
	const ids = idsOf(source, source === body ? root : undefined);
	const headings = headingsOf(root);
	const idOf = (heading: Heading) => ids[headings.indexOf(heading)] ?? sectionId(textOf(heading));
	const toHtml = htmlWriter(idOf, options);
	return {
		segments: segmentsOf(root, toHtml, outdated, idOf),
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
		code: (_, node: { value: string }) =>
			element('pre', { dir: 'ltr', translate: 'no' }, [
				element(
					'code',
					{},
					linesOf(node.value).map((line) => element('span', {}, breakable(line))),
				),
			]),
	};
	const processor = unified().use(remarkRehype, { handlers }).use(rehypeStringify).freeze();
	return (children: RootContent[]) =>
		processor.stringify(processor.runSync({ type: 'root', children }));
}

/** Prose, with its names and glosses marked. Blanks beside a line break are not part of it. */
function proseOf(value: string, isEnglish: IsEnglish | undefined): ElementContent[] {
	return piecesOf(value.replace(/[ \t]*\n[ \t]*/g, '\n'), isEnglish).map((piece) => {
		const content = text(piece.text);
		if (piece.kind === 'text') return content;
		const mark = piece.kind === 'name' ? { className: ['nb'] } : { lang: 'en', dir: 'ltr' };
		return element('span', mark, [content]);
	});
}

/** A literal inside prose: left-to-right and isolated in every language, and not for translation tools. */
function literal(value: string, lang: 'en' | undefined): Element {
	return element('code', { lang, dir: 'ltr', translate: 'no' }, breakable(value));
}

/** What `codeHtml` writes, as a tree. */
function breakable(line: string): ElementContent[] {
	return partsOfLine(line).flatMap((part) => [
		...(part.breaks ? [element('wbr', {})] : []),
		part.kept ? element('span', {}, [text(part.text)]) : text(part.text),
	]);
}

function element(
	tagName: string,
	properties: Element['properties'],
	children: ElementContent[] = [],
): Element {
	return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
	return { type: 'text', value };
}
