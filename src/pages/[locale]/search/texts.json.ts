import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { everyLocale } from '../../../i18n/static-paths.ts';
import { searchTexts } from '../../../search/collected.ts';

export const getStaticPaths = everyLocale;

/** The texts of the search dialog, which opens over every page. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
	Response.json(await searchTexts(locale));
