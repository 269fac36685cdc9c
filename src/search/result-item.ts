import { element, literal as literalCode } from '../components/dom.ts';

interface ResultItem {
	url: string;
	title: string;
	/** The literal that matched exactly, shown as code. */
	literal?: string;
	/** Says that this is an exact match. */
	badge?: string;
	/** Pagefind's HTML: escaped text with `<mark>`. */
	excerpt?: string;
}

/** One result as a list item. Only text and `mark` elements get from an excerpt into the page. */
export function resultItem({ url, title, literal, badge, excerpt }: ResultItem): HTMLLIElement {
	return element(
		'li',
		{},
		element('a', { href: url }, title),
		...(badge ? [' ', element('small', {}, badge)] : []),
		literal ? element('p', {}, literalCode(literal)) : undefined,
		excerpt ? element('p', {}, ...markedText(excerpt)) : undefined,
	);
}

function markedText(html: string): (string | HTMLElement)[] {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	return [...body.childNodes].map((node) => {
		const text = node.textContent ?? '';
		return node.nodeName === 'MARK' ? element('mark', {}, text) : text;
	});
}
