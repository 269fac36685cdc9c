import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { everyLocale } from '../../../i18n/static-paths.ts';
import { collectedAudit } from '../../../registry/collected.ts';

export const getStaticPaths = everyLocale;

/** What the audit compares with and says in this locale. Fetched when something is pasted. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
	Response.json(await collectedAudit(locale));
