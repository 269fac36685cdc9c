import type { z } from 'astro/zod';
import { splitFrontMatter } from '../articles/front-matter.ts';
import { sourceSchema, translatedSchema } from '../articles/schema.ts';
import { isLocale, locales, sourceLocale } from '../i18n/locales.ts';
import { type ArticleText, checkProse, compareArticles } from './compare-articles.ts';
import type { Fault } from './fault.ts';
import { readWithSchema } from './read-yaml.ts';
import { checkReferences, type KnownIds } from './references.ts';
import { didYouMean } from './suggest.ts';
import type { ContentFiles } from './tree.ts';

/** A source article that was read without faults in its front matter, by its slug. */
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
			const message = `"${tag}" is not in the table of locales${didYouMean(tag, locales)}; add a row to src/i18n/locales.ts`;
			faults.push({ file, line: 1, message });
			continue;
		}
		const schema = tag === sourceLocale ? sourceSchema : translatedSchema;
		const article = readArticle(file, text, schema, faults);
		if (!article) continue;
		faults.push(...checkProse(article));
		if (tag === sourceLocale) sources.set(slug, article);
		else translations.push({ slug, article });
	}
	for (const source of sources.values()) faults.push(...checkReferences(source, ids));
	for (const { slug, article } of translations) {
		const source = sources.get(slug);
		if (source) faults.push(...compareArticles(source, article));
		else if (!files.has(`content/articles/${slug}/en.md`)) {
			const message = `there is no source; write content/articles/${slug}/en.md first`;
			faults.push({ file: article.file, line: 1, message });
		}
	}
	return { sources, faults };
}

function readArticle(
	file: string,
	text: string,
	schema: z.ZodType<{ title: string; description: string }>,
	faults: Fault[],
): ArticleText | undefined {
	const { frontMatter, body, bodyOffset } = splitFrontMatter(text);
	if (!frontMatter) {
		const message =
			'no front matter; begin the file with a block of title, description and updated between two lines of ---';
		faults.push({ file, line: 1, message });
		return undefined;
	}
	const read = readWithSchema(file, frontMatter, schema, 2);
	if (!read.ok) faults.push(...read.faults);
	const { title = '', description = '' } = read.ok ? read.value : {};
	return { file, title, description, body, bodyOffset };
}
