import { isNumbered, type Numbered, type Packed, type Whole } from '../html/packed.ts';
import { heldHere } from './held.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Where elements are made: a document without scripts, so that those of the site wake when they are whole. */
const inert = document.implementation.createHTMLDocument('');

/** Elements of what is packed: made one by one, and never of HTML. */
export function built(node: Packed, space = ''): Node {
	if (typeof node === 'string') return inert.createTextNode(node);
	const [name, attributes, ...children] = isNumbered(node) ? withKind(node) : node;
	const own = name === 'svg' ? svg : space;
	const element = own ? inert.createElementNS(own, name) : inert.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.append(...children.map((child) => built(child, own)));
	return element;
}

/** @throws where the list of kinds is not the one that the node was packed with */
function withKind([number, ...children]: Numbered): Whole {
	const kind = heldHere().kinds[number];
	if (!kind) throw new Error(`there is no kind ${number} of elements`);
	return [...kind, ...children];
}

/** The page with this path: one that stands in the document, or that is put there now. */
export function pageAt(path: string): HTMLElement | undefined {
	const known = document.querySelector<HTMLElement>(`[data-page="${CSS.escape(path)}"]`);
	if (known) return known;
	const page = heldHere().pages[path];
	if (!page) return undefined;
	const place = document.createElement('div');
	place.dataset['page'] = path;
	place.dataset['title'] = page.title;
	if (page.lang) place.lang = page.lang;
	place.append(...page.content.map((node) => built(node)));
	document.querySelector('main')?.append(place);
	return place;
}
