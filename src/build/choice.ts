import { didYouMean } from '../content-files/suggest.ts';
import { isLocale, type Locale, locales } from '../i18n/locales.ts';

/**
 * The locales whose pages a build makes: all of them, or those that `npm run build -- --locales tr,he` names.
 *
 * @param list tags with commas between them; empty or absent means all
 * @param published those that can be built
 * @returns in the order of the table
 * @throws Error for a tag that is not in the table, or whose locale is not published yet
 */
export function chosenLocales(
	list: string | undefined,
	published: readonly Locale[] = locales,
): readonly Locale[] {
	const tags = (list ?? '').split(',').flatMap((tag) => tag.trim() || []);
	const known = (tag: string) => (published as readonly string[]).includes(tag);
	const unknown = tags.filter((tag) => !isLocale(tag) && !known(tag));
	if (unknown.length > 0) {
		const named = unknown.map((tag) => `"${tag}"${didYouMean(tag, locales)}`).join(', ');
		throw new Error(`not in the table of locales (src/i18n/locales.ts): ${named}`);
	}
	const early = tags.filter((tag) => isLocale(tag) && !published.includes(tag));
	if (early.length > 0) {
		throw new Error(
			`not published before the frame is whole: ${early.join(', ')}; npm run dev shows it, and npm run translation -- next ${early[0]} what is missing`,
		);
	}
	return tags.length === 0 ? published : published.filter((locale) => tags.includes(locale));
}

/**
 * The locale that a path below the base belongs to, if it belongs to one: `/sl/errors/` to `sl`.
 *
 * @param known those that are built
 */
export function localeOf(path: string, known: readonly string[] = locales): Locale | undefined {
	const [tag = ''] = path.replace(/^\//, '').split('/');
	return known.includes(tag) ? (tag as Locale) : undefined;
}
