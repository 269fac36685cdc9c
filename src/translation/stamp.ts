import type { ContentFiles } from '../content-files/tree.ts';
import { locales, sourceLocale } from '../i18n/locales.ts';
import { articleParts, headFields } from './article-parts.ts';
import { articlePath, articleSlugs, coverageOf } from './coverage.ts';
import { toJson } from './json.ts';
import { keptTexts, recordOf, recordPath, type TranslationRecord } from './record.ts';
import { textHash } from './text-hash.ts';
import { textsOf } from './texts.ts';

/**
 * Which texts are meant: a file of messages (`errors`), a group or text in it (`errors.java-pkix`,
 * `interface.site.tagline`), an article by its slug or file.
 */
export type Selection = readonly string[];

/** Whether a selection means a text, by its file and keys, or an article, by its slug. */
export function isSelected(
	selection: Selection,
	name: string,
	keys: readonly string[] = [],
): boolean {
	return selection.some((wanted) => {
		const plain = wanted.replace(/^content\/(?:articles|messages\/[^/]+)\//, '');
		const path = plain.replace(/\/[^/]+\.md$|\.json$/, '');
		const full = [name, ...keys].join('.');
		return full === path || full.startsWith(`${path}.`);
	});
}

/**
 * The record of a locale in which the selected texts, and those that nobody has recorded yet, are made from the English
 * of now. Texts that are not there any more are forgotten.
 */
export function stamped(
	files: ContentFiles,
	locale: string,
	selection: Selection,
): TranslationRecord {
	const before = recordOf(files, locale);
	const messages: Record<string, Record<string, string>> = {};
	for (const { name, keys, english, own } of textsOf(files, locale)) {
		if (own === undefined) continue;
		const key = keys.join('.');
		const known = isSelected(selection, name, keys) ? undefined : before.messages[name]?.[key];
		messages[name] ??= {};
		messages[name][key] = known ?? textHash(english);
	}
	const articles = articleSlugs(files).flatMap((slug) => {
		const source = articleParts(files.get(articlePath(slug, sourceLocale)) ?? '');
		if (!source || !files.has(articlePath(slug, locale))) return [];
		const known = isSelected(selection, slug) ? undefined : before.articles[slug];
		const [title = '', description = '', forWhom = ''] = headFields.map((field) =>
			textHash(source.head[field]),
		);
		const body = source.body.map(textHash);
		return [[slug, known ?? { title, description, for: forWhom, body }] as const];
	});
	const found = locales.find((tag) => tag === locale);
	const published = before.published || (found !== undefined && coverageOf(files, found).frame);
	return {
		published,
		reviewers: before.reviewers,
		messages,
		articles: Object.fromEntries(articles),
	};
}

/** The files of the records after a change: that of the locale, and the English texts that all of them refer to. */
export function recordFiles(
	files: ContentFiles,
	locale: string,
	record: TranslationRecord,
	more: readonly string[] = [],
): Map<string, string> {
	const others = locales
		.filter((tag) => tag !== locale && tag !== sourceLocale)
		.map((tag) => recordOf(files, tag));
	const needed = new Set([record, ...others].flatMap(hashesIn));
	const english = articleSlugs(files).flatMap((slug) => {
		const parts = articleParts(files.get(articlePath(slug, sourceLocale)) ?? '');
		return parts ? [...Object.values(parts.head), ...parts.body] : [];
	});
	const texts = [...textsOf(files, sourceLocale).map((text) => text.english), ...english, ...more];
	const known = new Map([
		...keptTexts(files),
		...texts.map((text) => [textHash(text), text] as const),
	]);
	const kept = [...needed].sort().flatMap((hash) => {
		const text = known.get(hash);
		return text === undefined ? [] : [[hash, text] as const];
	});
	return new Map([
		[recordPath(locale), toJson(record)],
		[recordPath(sourceLocale), toJson(Object.fromEntries(kept))],
	]);
}

function hashesIn({ messages, articles }: TranslationRecord): string[] {
	return [
		...Object.values(messages).flatMap((keys) => Object.values(keys)),
		...Object.values(articles).flatMap(({ title, description, for: forWhom, body }) => [
			...[title, description, forWhom],
			...body,
		]),
	];
}
