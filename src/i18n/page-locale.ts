import { isLocale, type Locale, sourceLocale } from './locales.ts';

/**
 * The locale of the page that a component stands on, from the address: that of the reader, also where an English text
 * stands in for a missing translation.
 *
 * @param params `Astro.params`
 */
export function pageLocale(params: Readonly<Record<string, string | undefined>>): Locale {
	const tag = params['locale'] ?? '';
	return isLocale(tag) ? tag : sourceLocale;
}
