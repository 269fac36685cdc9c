import { colon } from '../../i18n/punctuation.ts';
import type { SearchData } from '../literals/data.ts';
import type { ExactMatch } from '../literals/exact.ts';

/** One result, to be shown. */
export interface Found {
	url: string;
	title: string;
	/** Path of the page behind the locale. */
	path: string;
	/** Its place in the list of pages. */
	page: number;
	/** Language of its text, where it is not that of the site. */
	lang: string | undefined;
	/** The literal by which it was found, and whether that is exactly what was asked for. */
	literal?: string;
	exact: boolean;
}

/**
 * @param target a page by its place in the list, or an entry of one behind all pages
 * @param home the locale's home, before which paths of pages are put
 */
export function toFound(
	{ pages, entries }: SearchData,
	target: number,
	home: string,
	locale: string,
	match?: ExactMatch,
): Found {
	const entry = entries[target - pages.length];
	const page = entry ? entry[0] : target;
	const [path = '', title = '', , lang] = pages[page] ?? [];
	return {
		url: `${home}${path}${entry ? `#${entry[1]}` : ''}`,
		title: entry ? `${title}${colon(locale)}${entry[2]}` : title,
		path,
		page,
		lang,
		exact: match?.exact ?? false,
		...(match?.literal !== undefined && { literal: match.literal }),
	};
}
