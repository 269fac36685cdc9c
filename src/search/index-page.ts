import { type Stemmer, stemsOf } from './word-forms.ts';

const main = /<main\b[^>]*>([\s\S]*)<\/main>/;

/**
 * The page as the search index reads it: with the stems of its words as an invisible attribute at the end.
 * Readers are served the page without.
 */
export function withWordForms(html: string, locale: string, stem: Stemmer): string {
	const [, content = ''] = main.exec(html) ?? [];
	const stems = stemsOf(content.replace(/<[^>]*>/g, ' '), locale, stem).join(' ');
	if (!stems) return html;
	const carrier = `<p data-pagefind-index-attrs="data-stems" data-stems="${stems}"></p>`;
	return html.replace(/<\/main>/, `${carrier}</main>`);
}
