import { element, literal } from '../../components/dom.ts';
import type { Excerpt, Run } from '../query/excerpt.ts';
import type { Found } from '../query/found.ts';
import type { SearchTexts } from './texts.ts';

const kindOf = (path: string): keyof SearchTexts['messages']['kind'] => {
	if (path.startsWith('articles/')) return 'article';
	if (path.startsWith('errors/codes/')) return 'codes';
	return path.startsWith('errors/') ? 'error' : 'registry';
};

const runs = (list: readonly Run[]) =>
	list.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

/** A title has no markup here; a code in it keeps its order in a right-to-left one. */
const withCodes = (title: string) =>
	title
		.split(/(\d{3} \d\.\d+\.\d+)/)
		.map((part, at) => (at % 2 === 1 ? element('bdi', { dir: 'ltr' }, part) : part));

/** One result: an option of the list that is a link, whole. */
export function resultOption(
	found: Found,
	id: string,
	{ messages, inEnglish }: SearchTexts,
): HTMLLIElement {
	const { url, title, path, lang, exact } = found;
	const named = element('span', { class: 'title', ...(lang && { lang }) }, ...withCodes(title));
	const link = element(
		'a',
		{ href: url, id, role: 'option', tabindex: '-1', 'aria-selected': 'false' },
		named,
		' ',
		exact && element('small', {}, messages.exact),
		' ',
		element(
			'span',
			{ class: 'kind' },
			lang ? `${messages.kind[kindOf(path)]}, ${inEnglish}` : messages.kind[kindOf(path)],
		),
		found.literal !== undefined && element('span', { class: 'literal' }, literal(found.literal)),
		element('span', { class: 'excerpt', dir: 'auto', ...(lang && { lang }) }),
	);
	return element('li', { role: 'none' }, link);
}

/**
 * Puts an excerpt into its result once it is there. Where a long page speaks of the query in one section only, the
 * link leads to that section, of which the excerpt shows the heading: one link a result, so that the arrows, a
 * screen reader's count and "the first result" stay what they are.
 */
export function showExcerpt(item: HTMLElement, { section, id, runs: list }: Excerpt): void {
	const link = item.querySelector('a');
	// Not by `hash`, which would write the whole address.
	if (link && id) link.setAttribute('href', `${link.getAttribute('href')}#${id}`);
	const place = item.querySelector<HTMLElement>('.excerpt');
	if (!place) return;
	place.replaceChildren(...(section ? [element('b', {}, section), ' '] : []), ...runs(list));
	// A Hebrew sentence may begin with a name such as Exchange Online; a line of a log has no Hebrew at all.
	if (/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(place.textContent)) place.dir = 'rtl';
}
