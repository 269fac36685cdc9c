import type { Locale } from '../../i18n/locales.ts';

/**
 * The full address of a page on the site, for whoever an answer is handed on to. Where it is not known, the file is
 * named: on which disk and in whose folder it lies is nobody else's business.
 */
export function publicAddress(locale: Locale, page: string): string {
	const site = import.meta.env.SITE;
	if (site) return `${site}${locale}/${page}`;
	return `handshake-${locale}.html${page && `#/${page}`}`;
}
