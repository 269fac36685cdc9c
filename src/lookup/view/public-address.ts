import type { Locale } from '../../i18n/locales.ts';
import { pagePath } from '../../i18n/routes.ts';

/** The full address of a page, for whoever an answer is handed on to. */
export const publicAddress = (locale: Locale, page: string): string =>
	new URL(pagePath(locale, page), location.href).href;
