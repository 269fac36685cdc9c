import { didYouMean } from '../content-files/suggest.ts';
import { isLocale, type Locale, locales } from '../i18n/locales.ts';

/**
 * The locales whose pages a build makes: all of them, or those that `npm run build -- --locales tr,he` names.
 *
 * @param list tags with commas between them; empty or absent means all
 * @returns in the order of the table
 * @throws Error for a tag that is not in the table
 */
export function chosenLocales(list: string | undefined): readonly Locale[] {
	const tags = (list ?? '').split(',').flatMap((tag) => tag.trim() || []);
	const unknown = tags.filter((tag) => !isLocale(tag));
	if (unknown.length > 0) {
		const named = unknown.map((tag) => `"${tag}"${didYouMean(tag, locales)}`).join(', ');
		throw new Error(`not in the table of locales (src/i18n/locales.ts): ${named}`);
	}
	return tags.length === 0 ? locales : locales.filter((locale) => tags.includes(locale));
}

/** The locale that a path below the base belongs to, if it belongs to one: `/sl/errors/` to `sl`. */
export function localeOf(path: string): Locale | undefined {
	const [tag = ''] = path.replace(/^\//, '').split('/');
	return isLocale(tag) ? tag : undefined;
}
