import { articleIn } from '../../articles/collected.ts';
import { renderArticle } from '../../articles/core.ts';
import type { Locale } from '../../i18n/locales.ts';
import { helpfulArticle } from './helpful-article.ts';
import type { Signature } from './schema.ts';

export interface ArticleLink {
	/** Behind `articles/`: `slug/`, or `slug/#section`. */
	path: string;
	/** What is read there: the title of the section, else of the article. */
	title: string;
	textLocale: Locale;
}

const titles = new Map<string, Promise<Omit<ArticleLink, 'path'>>>();

/** Where an article helps with an error; undefined where it would only send a reader away from the matter. */
export async function articleLink(
	locale: Locale,
	signature: Pick<Signature, 'article' | 'causes'>,
): Promise<ArticleLink | undefined> {
	const article = helpfulArticle(signature);
	if (!article) return undefined;
	const { slug, section } = article;
	const path = section ? `${slug}/#${section}` : `${slug}/`;
	const key = `${locale}/${path}`;
	const known = import.meta.env.PROD ? titles.get(key) : undefined;
	const title = known ?? titleOf(locale, slug, section);
	titles.set(key, title);
	return { path, ...(await title) };
}

async function titleOf(
	locale: Locale,
	slug: string,
	section: string | undefined,
): Promise<Omit<ArticleLink, 'path'>> {
	const { data, body, source, textLocale } = await articleIn(locale, slug);
	if (!section) return { title: data.title, textLocale };
	const { sections } = renderArticle(body, { source: source.body });
	return { title: sections.find(({ id }) => id === section)?.title ?? data.title, textLocale };
}
