import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { articlesIn } from '../articles/collected.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { servedLocales } from '../i18n/served.ts';
import { writeSitemap } from '../i18n/sitemap.ts';
import { codeLocales, signatureLocales } from '../lookup/collected.ts';
import { codeEntries, codeFamilies, codeRegistries } from '../lookup/core.ts';

/** Every page that is worth finding, each with its other languages. Stand-ins for missing translations are left out. */
export const GET: APIRoute = async () => {
	const articles = await articlesIn(sourceLocale);
	const errors = await getCollection('errors');
	const pages = [
		...[
			'',
			'articles/',
			'errors/',
			'registry/',
			'registry/audit/',
			'pocket/',
			'translations/',
			'translations/check/',
			'accessibility/',
		].map((page) => ({
			page,
			translatedInto: servedLocales,
		})),
		...articles.map(({ slug, translatedInto }) => ({ page: `articles/${slug}/`, translatedInto })),
		...(await Promise.all(
			errors.map(async ({ id }) => ({
				page: `errors/${id}/`,
				translatedInto: await signatureLocales(id),
			})),
		)),
		...(await Promise.all(
			codeFamilies.map(async (family) => ({
				page: `errors/codes/${family}/`,
				translatedInto: await codeLocales(
					codeEntries(family).map(({ key }) => `${codeRegistries[family].section}.${key}`),
				),
			})),
		)),
	];
	return new Response(writeSitemap(pages), {
		headers: { 'content-type': 'application/xml; charset=utf-8' },
	});
};
