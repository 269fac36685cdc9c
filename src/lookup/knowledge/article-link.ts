import { articleIn } from '../../articles/collected.ts';
import { sectionsOf } from '../../articles/core.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceABuild } from '../../i18n/once-a-build.ts';
import { helpfulArticle } from './helpful-article.ts';
import type { Signature } from './schema.ts';

export interface ArticleLink {
	/** Behind `articles/`: `slug/`, or `slug/#section`. */
	path: string;
	/** What is read there: the title of the section, else of the article. */
	title: string;
	textLocale: Locale;
}

/** By the locale and slug of an article. */
const sectionsIn = onceABuild((locale: Locale) =>
	onceABuild(async (slug: string) => {
		const { body, source } = await articleIn(locale, slug);
		return sectionsOf(body, source.body);
	}),
);

/** Where an article helps with an error; undefined where it would only send a reader away from the matter. */
export async function articleLink(
	locale: Locale,
	signature: Pick<Signature, 'article' | 'causes'>,
): Promise<ArticleLink | undefined> {
	const article = helpfulArticle(signature);
	if (!article) return undefined;
	const { slug, section } = article;
	const { data, textLocale } = await articleIn(locale, slug);
	if (!section) return { path: `${slug}/`, title: data.title, textLocale };
	const found = (await sectionsIn(locale)(slug)).find(({ id }) => id === section);
	return { path: `${slug}/#${section}`, title: found?.title ?? data.title, textLocale };
}
