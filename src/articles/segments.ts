import type { Heading, Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';

/** A run of prose as HTML, or a place where a component renders data. */
export type Segment =
	| { kind: 'prose'; html: string }
	| { kind: 'directive'; name: string; attributes: Record<string, string> }
	/** What follows was made from an English that has changed since; `section` is where it stands. */
	| { kind: 'outdated'; section: string | undefined };

/**
 * Cuts the body of an article where something stands that is no prose.
 *
 * @param outdated the parts, by index, whose English has changed since
 */
export function segmentsOf(
	root: Root,
	toHtml: (nodes: RootContent[]) => string,
	outdated: ReadonlySet<number>,
	idOf: (heading: Heading) => string,
): Segment[] {
	const segments: Segment[] = [];
	let prose: RootContent[] = [];
	const flush = () => {
		if (prose.length > 0) segments.push({ kind: 'prose', html: toHtml(prose) });
		prose = [];
	};
	let section: string | undefined;
	const mark = (index: number) => {
		if (!outdated.has(index)) return;
		flush();
		segments.push({ kind: 'outdated', section });
	};
	for (const [index, node] of root.children.entries()) {
		if (node.type === 'heading') section = idOf(node);
		mark(index);
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
	mark(root.children.length);
	flush();
	return segments;
}
