import { sourceHash, sourceSchema, splitFrontMatter } from '../articles/core.ts';
import { readWithSchema } from '../content-files/read-yaml.ts';
import type { ContentFiles } from '../content-files/tree.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import {
	type ArticleRecord,
	articleParts,
	articlePath,
	articleSlugs,
	recordFiles,
	stamped,
	type TranslationRecord,
	textHash,
} from '../translation/core.ts';
import { expectReadable } from './readable-record.ts';

/**
 * The files that say from which English the imported texts were made: that of the imported file, which need not be
 * that of now.
 *
 * @param before the content before the import
 * @param after the content with the new texts
 * @param madeFrom by id, the English that was translated
 */
export function recordImport(
	before: ContentFiles,
	after: ContentFiles,
	locale: Locale,
	madeFrom: ReadonlyMap<string, string>,
): Map<string, string> {
	expectReadable(before, locale);
	const record = stamped(after, locale, reshaped(before, after, locale));
	for (const [id, english] of madeFrom) setHash(record, id, textHash(english));
	const files = recordFiles(after, locale, record, [...madeFrom.values()]);
	for (const [file, text] of after) {
		const slug = new RegExp(`^content/articles/([^/]+)/${locale}\\.md$`).exec(file)?.[1];
		// A new article, or a part of one: its front matter names the English as a whole.
		if (slug === undefined || before.get(file) === text) continue;
		files.set(file, withSource(after, slug, text, isCurrent(record.articles[slug], after, slug)));
	}
	return files;
}

/** Articles that have other parts than before; what they were made from is recorded anew. */
function reshaped(before: ContentFiles, after: ContentFiles, locale: string): string[] {
	const lengthIn = (files: ContentFiles, slug: string) =>
		articleParts(files.get(articlePath(slug, locale)) ?? '')?.body.length;
	return articleSlugs(after).filter((slug) => lengthIn(before, slug) !== lengthIn(after, slug));
}

function setHash(record: TranslationRecord, id: string, hash: string): void {
	const [, slug, place] = /^articles\/([^#]+)#(.+)$/.exec(id) ?? [];
	if (slug === undefined || place === undefined) {
		const [name = '', ...keys] = id.split('.');
		record.messages[name] ??= {};
		record.messages[name][keys.join('.')] = hash;
		return;
	}
	const article = record.articles[slug];
	if (!article) return;
	if (/^\d+$/.test(place)) article.body[Number(place)] = hash;
	else article[place as 'title'] = hash;
}

/** Whether all parts of an article were made from the English of now. */
function isCurrent(record: ArticleRecord | undefined, files: ContentFiles, slug: string): boolean {
	const now = stamped(files, sourceLocale, []).articles[slug];
	return JSON.stringify(record) === JSON.stringify(now);
}

function withSource(files: ContentFiles, slug: string, text: string, isCurrent: boolean): string {
	const { frontMatter, body } = splitFrontMatter(files.get(articlePath(slug, sourceLocale)) ?? '');
	const head = readWithSchema(articlePath(slug, sourceLocale), frontMatter, sourceSchema, 2);
	if (!head.ok || !isCurrent) return text;
	return text.replace(/^( {2}source:).*$/m, `$1 "${sourceHash({ ...head.value, body })}"`);
}
