import { isoDay } from '../content-files/day.ts';
import { absolute, pagePath } from '../i18n/routes.ts';
import type { Article } from './collected.ts';

/** schema.org TechArticle, as search engines read it from JSON-LD. */
export function techArticle({ slug, textLocale, data, state }: Article): object {
	const url = absolute(pagePath(textLocale, `articles/${slug}/`));
	return {
		'@context': 'https://schema.org',
		'@type': 'TechArticle',
		headline: data.title,
		inLanguage: textLocale,
		dateModified: isoDay(data.updated),
		url,
		...(state === 'current' || state === 'outdated'
			? { translationOfWork: { '@id': absolute(pagePath('en', `articles/${slug}/`)) } }
			: {}),
	};
}
