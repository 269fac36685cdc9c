import { type Article, articlesIn } from '../articles/collected.ts';
import { direction } from '../i18n/describe.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { servedLocales } from '../i18n/served.ts';
import { translate } from '../i18n/translate.ts';
import { type Card, drawCard } from './card.ts';
import { canDraw } from './text.ts';

/**
 * Pictures of articles, in all languages, up to which each article has one of its own. A library of thousands would
 * take longer for its pictures than for its pages; there an article has that of its language.
 */
const mostCards = 400;

/** The articles that have a picture of their own. */
export async function slugsWithCard(): Promise<readonly string[]> {
	const articles = await articlesIn(sourceLocale);
	const isFew = articles.length * servedLocales.length <= mostCards;
	return isFew ? articles.map(({ slug }) => slug) : [];
}

/** The page, as its path behind the locale, whose picture stands for a page: its own, or the home page's. */
export async function cardPage(page: string): Promise<string> {
	const slug = /^articles\/([^/]+)\/$/.exec(page)?.[1];
	return slug !== undefined && (await slugsWithCard()).includes(slug) ? page : '';
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
	return new Response(new Uint8Array(await drawnOnce(drawn)), {
		headers: { 'content-type': 'image/png' },
	});
}

const pictures = new Map<string, ReturnType<typeof drawCard>>();

/** Languages that the font cannot write have the same picture. */
function drawnOnce(card: Card): ReturnType<typeof drawCard> {
	const id = JSON.stringify(card);
	const picture = pictures.get(id) ?? drawCard(card);
	pictures.set(id, picture);
	return picture;
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
