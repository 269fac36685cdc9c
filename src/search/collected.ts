import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { filePath, pagePath } from '../i18n/routes.ts';
import type { SearchTexts } from './view/texts.ts';

/** What the search of a locale needs to stand on a page: its texts and addresses. For the build. */
export async function searchTexts(locale: Locale): Promise<SearchTexts> {
	const entry = await getEntry('messages', `${locale}/interface`);
	if (!entry) throw new Error(`there are no messages for "${locale}"`);
	const { search, language } = entry.data as unknown as {
		search: SearchTexts['messages'];
		language: { notTranslated: string };
	};
	return {
		locale,
		addresses: {
			pages: pagePath(locale),
			bundle: filePath(`${locale}/pagefind/`),
			files: pagePath(locale, 'search/'),
		},
		messages: search,
		inEnglish: language.notTranslated,
	};
}
