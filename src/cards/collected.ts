import { type Article, articlesIn } from '../articles/collected.ts';
import { direction } from '../i18n/describe.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { type Card, drawCard } from './card.ts';
import { canDraw } from './text.ts';

/**
 * Articles up to which each has a picture of its own. A library of thousands would take longer for its pictures than
 * for its pages; there an article has that of its language.
 */
const mostCards = 200;

/** The articles that have a picture of their own. */
export async function slugsWithCard(): Promise<readonly string[]> {
	const slugs = (await articlesIn(sourceLocale)).map(({ slug }) => slug);
	return slugs.length <= mostCards ? slugs : [];
}

/** The page, as its path behind the locale, whose picture stands for a page: its own, or the home page's. */
export async function cardPage(page: string): Promise<string> {
	const slugs = await slugsWithCard();
	return slugs.some((slug) => page === `articles/${slug}/`) ? page : '';
}

/**
 * The picture of an article; of the site, where there is none. In English where the font lacks a letter of it: one
 * with the letters of China, Japan and Korea weighs more than this whole site.
 */
export async function cardFor(locale: Locale, article?: Article): Promise<Response> {
	const own = await cardIn(locale, article?.data.title);
	const drawn = canDraw([own.title, ...own.foot].join(''))
		? own
		: await cardIn(sourceLocale, article?.source.data.title);
	return new Response(new Uint8Array(await drawCard(drawn)), {
		headers: { 'content-type': 'image/png' },
	});
}

async function cardIn(locale: Locale, title?: string): Promise<Card> {
	const t = await translate(locale);
	const about = t(($) => $.site.tagline);
	return {
		title: title ?? about,
		foot: [t(($) => $.site.name), title ? about : t(($) => $.site.privacy)],
		dir: direction(locale),
	};
}
