import type { Locale } from './locales.ts';

/**
 * Addresses inside the site. `page` is the path behind the locale, with a slash at its end:
 * `articles/tls-1-0-and-1-1-turned-off/`; the home page is the empty string.
 */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Path of a page from the root of the server, base path included. */
export function pagePath(locale: Locale, page = ''): string {
	return `${base}${locale}/${page}`;
}

/** Path of a file that is the same for every language. */
export function filePath(file: string): string {
	return `${base}${file}`;
}

/** Full address, for canonical links, alternates and the sitemap. */
export function absolute(path: string): string {
	return new URL(path, import.meta.env.SITE).href;
}
