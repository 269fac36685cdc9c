/** What is the same in every language, or belongs to the frame of a page. */
const apart =
	'nav, aside, .facts, figure, details, form, beside-switch, .note, .caption, .texts, .signatures, .about-command, .windows-defaults, .sources, .read-next';
const blocks = 'h1, h2, h3, h4, p, li, th, td';

/** The blocks of prose of a page, in reading order. */
export function blocksOfPage(page: Document): HTMLElement[] {
	return [...page.querySelectorAll<HTMLElement>(`main :is(${blocks})`)].filter(
		(block) =>
			!block.closest(apart) && inlineOf(block).some(({ textContent }) => textContent?.trim()),
	);
}

/** What a block holds itself, without the blocks and lists inside it and without what was added to it. */
export function inlineOf(block: HTMLElement): Node[] {
	return [...block.childNodes].filter(
		(node) => !(node instanceof Element && node.matches(`ul, ol, ${blocks}, .beside-one, .pair`)),
	);
}
