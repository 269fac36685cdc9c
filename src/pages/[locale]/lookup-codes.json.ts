import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { everyLocale } from '../../i18n/static-paths.ts';
import { collectedCodes } from '../../lookup/collected.ts';

export const getStaticPaths = everyLocale;

/** What registered codes mean in this locale. Fetched when a text has codes that no signature explains. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
	Response.json(await collectedCodes(locale));
