import type { APIRoute } from 'astro';
import { cardFor } from '../../cards/collected.ts';
import type { Locale } from '../../i18n/locales.ts';
import { everyLocale } from '../../i18n/static-paths.ts';

/** The picture that stands beside a link to the site where it is shared. */
export const getStaticPaths = everyLocale;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => cardFor(props.locale);
