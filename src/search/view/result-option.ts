import { element, literal } from '../../components/dom.ts';
import type { Found } from '../query/engine.ts';
import type { Excerpt, Run } from '../query/excerpt.ts';
import type { SearchTexts } from './texts.ts';

const kindOf = (path: string): keyof SearchTexts['messages']['kind'] => {
	if (path.startsWith('articles/')) return 'article';
	if (path.startsWith('errors/codes/')) return 'codes';
	return path.startsWith('errors/') ? 'error' : 'registry';
};

const runs = (list: readonly Run[]) =>
	list.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

/** One result: an option of the list that is a link, whole. */
export function resultOption(
	found: Found,
	id: string,
	{ messages, inEnglish }: SearchTexts,
): HTMLLIElement {
	const { url, title, path, lang, exact } = found;
	const named = element('span', { class: 'title', ...(lang && { lang }) }, title);
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

/** Puts an excerpt into its result once it is there. */
export function showExcerpt(item: HTMLElement, { section, runs: list }: Excerpt): void {
	const place = item.querySelector('.excerpt');
	place?.replaceChildren(...(section ? [element('b', {}, section), ' '] : []), ...runs(list));
}
