import { element } from '../../components/dom.ts';
import { inlineOf } from './page-blocks.ts';

/** A page in another language, as far as it is shown beside this one. */
export interface OtherText {
	lang: string;
	dir: string;
	blocks: readonly HTMLElement[];
}

/** Puts blocks of another language beside one of this page, as spans: a paragraph or a heading holds no more. */
export function pair(
	block: HTMLElement,
	others: readonly HTMLElement[],
	{ lang, dir }: OtherText,
): void {
	if (others.length === 0 || pairIn(block)) return;
	const own = element('span', { class: 'own' });
	const inline = inlineOf(block);
	const wrapped = element('span', { class: 'pair' }, own);
	block.insertBefore(wrapped, inline[0] ?? null);
	own.append(...inline);
	wrapped.append(
		...others.map((other) => element('span', { class: 'beside', lang, dir }, ...copyOf(other))),
	);
}

/** Takes them away again. */
export function unpair(block: HTMLElement): void {
	const wrapped = pairIn(block);
	wrapped?.replaceWith(...(wrapped.querySelector('.own')?.childNodes ?? []));
}

/** What `pair` has made of a block; `null` where nothing stands beside it. */
export function pairIn(block: HTMLElement): Element | null {
	return block.querySelector(':scope > .pair');
}

function copyOf(block: HTMLElement): Node[] {
	return inlineOf(block)
		.flatMap((node) =>
			node instanceof Element && node.matches('.anchor') ? [...node.childNodes] : node,
		)
		.map((node) => document.importNode(node, true));
}
