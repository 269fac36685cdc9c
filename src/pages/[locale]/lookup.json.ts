import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { everyLocale } from '../../i18n/static-paths.ts';
import { collectedLookup } from '../../lookup/collected.ts';

export const getStaticPaths = everyLocale;

/** What the lookup compares with and answers in this locale. Fetched at its first use. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
	Response.json(await collectedLookup(locale));
