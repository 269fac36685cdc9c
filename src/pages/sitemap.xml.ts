import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { articlesIn } from '../articles/collected.ts';
import { locales, sourceLocale } from '../i18n/locales.ts';
import { writeSitemap } from '../i18n/sitemap.ts';
import { codeFamilies } from '../lookup/core.ts';

/** Every page that is worth finding, each with its other languages. Stand-ins for missing translations are left out. */
export const GET: APIRoute = async () => {
	const articles = await articlesIn(sourceLocale);
	const errors = await getCollection('errors');
	const pages = [
		...['', 'articles/', 'errors/', 'registry/', 'registry/audit/', 'translations/'].map(
			(page) => ({
				page,
				translatedInto: locales,
			}),
		),
		...articles.map(({ slug, translatedInto }) => ({ page: `articles/${slug}/`, translatedInto })),
		...errors.map(({ id }) => ({ page: `errors/${id}/`, translatedInto: locales })),
		...codeFamilies.map((family) => ({
			page: `errors/codes/${family}/`,
			translatedInto: locales,
		})),
	];
	return new Response(writeSitemap(pages), {
		headers: { 'content-type': 'application/xml; charset=utf-8' },
	});
};
