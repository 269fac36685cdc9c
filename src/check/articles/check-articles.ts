import type { Fault } from '../../content-files/fault.ts';
import { didYouMean } from '../../content-files/suggest.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { isLocale, locales, sourceLocale } from '../../i18n/locales.ts';
import { type ArticleText, readArticle } from './article-text.ts';
import { checkProse } from './check-prose.ts';
import { compareArticles } from './compare-articles.ts';
import { checkReferences, type KnownIds } from './references.ts';

/** The source articles, by slug. */
export type Sources = ReadonlyMap<string, ArticleText>;

const articlePath = /^content\/articles\/([^/]+)\/([^/]+)\.md$/;

/** Every fault in the articles: front matter, references, prose, and translations against their sources. */
export function checkArticles(
	files: ContentFiles,
	ids: KnownIds,
): { sources: Sources; faults: Fault[] } {
	const faults: Fault[] = [];
	const sources = new Map<string, ArticleText>();
	const translations: { slug: string; article: ArticleText }[] = [];

	for (const [file, text] of files) {
		const [, slug, tag] = articlePath.exec(file) ?? [];
		if (slug === undefined || tag === undefined) continue;
		if (!isLocale(tag)) {
			faults.push({ file, line: 1, message: unknownLocale(tag) });
			continue;
		}
		const article = readArticle(file, text, tag, faults);
		if (!article) continue;
		faults.push(...checkProse(article));
		if (tag === sourceLocale) sources.set(slug, article);
		else translations.push({ slug, article });
	}
	for (const source of sources.values()) faults.push(...checkReferences(source, ids));
	for (const { slug, article } of translations) {
		const sourceFile = `content/articles/${slug}/${sourceLocale}.md`;
		const source = sources.get(slug);
		if (source) faults.push(...compareArticles(source, article));
		else if (!files.has(sourceFile)) {
			const message = `there is no source; write ${sourceFile} first`;
			faults.push({ file: article.file, line: 1, message });
		}
	}
	return { sources, faults };
}

export function unknownLocale(tag: string): string {
	return `"${tag}" is not in the table of locales${didYouMean(tag, locales)}; add a row to src/i18n/locales.ts`;
}
