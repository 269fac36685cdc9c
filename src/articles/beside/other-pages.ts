import { pageDocument } from '../../components/page-document.ts';
import { blocksOfPage } from './page-blocks.ts';
import type { OtherText } from './pair.ts';

const pages = new Map<string, Promise<OtherText>>();

/** The page in another language, where the menu of languages says that it is. */
export function pageIn(locale: string): Promise<OtherText> {
	const known = pages.get(locale) ?? fetchPage(locale);
	pages.set(locale, known);
	known.catch(() => pages.delete(locale));
	return known;
}

async function fetchPage(lang: string): Promise<OtherText> {
	const link = [...document.querySelectorAll<HTMLAnchorElement>('.languages a')].find(
		(each) => each.lang === lang,
	);
	if (!link) throw new Error(`there is no page in ${lang}`);
	const page = await pageDocument(link.href);
	return { lang, dir: page.documentElement.dir, blocks: blocksOfPage(page) };
}
