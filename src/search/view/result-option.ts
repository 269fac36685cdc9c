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

/** Without words of prose there is nothing to mark, and the literal is shown; so it is of what stands on a page. */
export const hasExcerpt = ({ url }: Found, wanted: ReadonlyMap<string, number>): boolean =>
	wanted.size > 0 && !/#[^/]+$/.test(url);

/**
 * One result: an option of the list that is a link, whole.
 *
 * @param awaits whether an excerpt is still to come, for which it keeps room
 */
export function resultOption(
	found: Found,
	id: string,
	{ messages, inEnglish }: SearchTexts,
	awaits: boolean,
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
		awaits && element('span', { class: 'excerpt', dir: 'auto', ...(lang && { lang }) }),
	);
	return element('li', { role: 'none' }, link);
}

/**
 * Puts an excerpt into its result once it is there. Where a long page speaks of the query in one section only, the
 * link leads to that section, of which the excerpt shows the heading: one link a result, so that the arrows, a
 * screen reader's count and "the first result" stay what they are. Where there is none, the room for it goes.
 */
export function showExcerpt(item: HTMLElement, excerpt: Excerpt | undefined): void {
	const place = item.querySelector<HTMLElement>('.excerpt');
	if (!excerpt || !place) {
		place?.remove();
		return;
	}
	const { section, id, runs: list } = excerpt;
	const link = item.querySelector('a');
	// Not by `hash`, which would write the whole address.
	if (link && id) link.setAttribute('href', `${link.getAttribute('href')}#${id}`);
	place.replaceChildren(...(section ? [element('b', {}, section), ' '] : []), ...runs(list));
	// A Hebrew sentence may begin with a name such as Exchange Online; a line of a log has no Hebrew at all.
	if (/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(place.textContent)) place.dir = 'rtl';
}
