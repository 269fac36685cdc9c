import type { Locale } from '../i18n/locales.ts';
import { messagesIn } from '../i18n/messages.ts';
import { filePath, pagePath } from '../i18n/routes.ts';
import { enginePath } from './pagefind/engine.ts';
import type { SearchTexts } from './view/texts.ts';

/** What the search of a locale needs to stand on a page: its texts and addresses. For the build. */
export async function searchTexts(locale: Locale): Promise<SearchTexts> {
	const { search, language } = await messagesIn<{
		search: SearchTexts['messages'];
		language: { notTranslated: string };
	}>(locale, 'interface');
	return {
		locale,
		addresses: {
			pages: pagePath(locale),
			engine: filePath(enginePath),
			files: pagePath(locale, 'search/'),
		},
		messages: search,
		inEnglish: language.notTranslated,
	};
}
