import type { Page } from '@playwright/test';
import { coveringAll } from './covering.ts';
import { htmlOf } from './pages.ts';
import type { Site } from './sites-file.ts';

/**
 * Paths of pages that show, all together, every trait that any of them has; the richest come first.
 *
 * @param page any page, in which they are read without being shown
 */
export async function pagesOfEveryStructure(
	page: Page,
	site: Site,
	paths: readonly string[],
): Promise<string[]> {
	const htmls = paths.map((path) => htmlOf(site, path));
	const found = await page.evaluate(readTraits, htmls);
	return coveringAll(paths.map((path, at) => ({ path, traits: found[at] ?? [] })));
}

/**
 * What a rule of accessibility can go by on each page, without what differs from text to text. For each element: its
 * place from the root down (names, classes, roles, states), whether it holds text, has a name and refers to what is
 * there. For the page: languages, the steps of its headings, what there is how often of what there should be one.
 * Not which way it runs: colours and names are the same from right to left.
 *
 * Runs in the browser, which parses them as it does when it shows them.
 *
 * @returns a number for each trait, the same on all pages
 */
function readTraits(htmls: readonly string[]): number[][] {
	const valued =
		/^(?:class|dir|role|type|tabindex|scope|autocomplete|http-equiv|aria-(?!label|describedby|controls|owns|details).*)$/;
	const references =
		/^(?:for|headers|list|popovertarget|aria-(?:labelledby|describedby|controls|owns|details))$/;
	const landmarks = 'main, nav, aside, form, header, footer, search, section';

	const numbers = new Map<string, number>();
	const numberOf = (trait: string): number => {
		const number = numbers.get(trait) ?? numbers.size;
		numbers.set(trait, number);
		return number;
	};
	const traitsOf = (page: Document): number[] => {
		const traits = new Set<string>();
		const ids = new Map<string, number>();
		for (const { id } of page.querySelectorAll('[id]')) ids.set(id, (ids.get(id) ?? 0) + 1);

		const attribute = ({ name, value }: Attr): string => {
			if (valued.test(name)) return `${name}=${value}`;
			if (value.trim() === '') return `${name} empty`;
			if (name === 'id' && ids.get(value) !== 1) return 'id twice';
			if (references.test(name))
				return value.split(/\s+/).every((id) => ids.has(id)) ? name : `${name} of nothing`;
			return name;
		};
		const isUnnamedField = (element: Element): boolean =>
			'labels' in element && !(element as HTMLInputElement).labels?.length;
		/** Says whether the element holds text. */
		const visit = (element: Element, above: number): boolean => {
			const attributes = [...element.attributes].map(attribute).sort();
			const place = numberOf(`${above}>${element.localName}[${attributes}]`);
			let [own, below] = [false, false];
			for (const node of element.childNodes) {
				if (node.nodeType === 3 && node.nodeValue?.trim()) own = true;
				if (node.nodeType === 1 && visit(node as Element, place)) below = true;
			}
			const text = own ? 'text' : below ? 'text below' : '';
			traits.add(`${place} ${text} ${isUnnamedField(element) ? 'no label' : ''}`);
			const lang = element.getAttribute('lang');
			if (lang !== null) traits.add(`lang ${lang}`);
			if (element.localName === 'meta' && element.getAttribute('name') === 'viewport')
				traits.add(element.outerHTML);
			return own || below;
		};
		page.documentElement.removeAttribute('dir');
		visit(page.documentElement, 0);

		let level = '';
		for (const { localName } of page.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
			traits.add(`from ${level} to ${localName}`);
			level = localName;
		}
		for (const one of ['title', 'h1', 'main'])
			traits.add(`${one} ${page.querySelectorAll(one).length} times`);
		const names = [...page.querySelectorAll(landmarks)].map((element) => {
			const by = element.getAttribute('aria-labelledby');
			const label = by ? page.getElementById(by)?.textContent : element.getAttribute('aria-label');
			return `${element.localName} ${label?.trim()}`;
		});
		for (const [at, name] of names.entries())
			if (names.indexOf(name) !== at) traits.add(`two of ${name.replace(/ .*/, '')} by one name`);
		return [...traits].map(numberOf);
	};
	const parser = new DOMParser();
	return htmls.map((html) => traitsOf(parser.parseFromString(html, 'text/html')));
}
