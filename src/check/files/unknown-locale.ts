import { didYouMean } from '../../content-files/suggest.ts';
import { locales } from '../../i18n/locales.ts';

/** Where a folder or file is named by a tag that is no locale of this site. */
export function unknownLocale(tag: string): string {
	return `"${tag}" is not in the table of locales${didYouMean(tag, locales)}; add a row to src/i18n/locales.ts`;
}
