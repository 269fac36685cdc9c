import { z } from 'astro/zod';
import type { ContentFiles } from '../content-files/tree.ts';
import { sourceLocale } from '../i18n/locales.ts';

/** `textHash` of an English text. */
const hash = z.string().regex(/^[0-9a-f]{12}$/, 'expected 12 hex digits');

/**
 * From which English each text of a locale was made: `content/made-from/<locale>.json`, written by
 * `npm run translation -- stamp`. What those hashes stand for is in `content/made-from/en.json`, so that the English of
 * then can be shown beside that of now.
 */
export const recordSchema = z.strictObject({
	/** The locale has been published: from then on a gap in its frame is a fault, and not work to be done. */
	published: z.boolean().default(false),
	/** By file of messages and key. */
	messages: z.record(z.string(), z.record(z.string(), hash)).default({}),
	/** By slug: the fields of the front matter, and the parts of the body in their order. */
	articles: z
		.record(
			z.string(),
			z.strictObject({ title: hash, description: hash, for: hash, body: z.array(hash) }),
		)
		.default({}),
	/** Second readers, by file of messages; an article names its own in its front matter. */
	reviewers: z.record(z.string(), z.string().min(1)).default({}),
});

export type TranslationRecord = z.output<typeof recordSchema>;
export type ArticleRecord = TranslationRecord['articles'][string];

/** `content/made-from/en.json`: the English texts that translations were made from, by their hashes. */
export const keptTextsSchema = z.record(hash, z.string());

/** The file of a locale's record, from the root of the project. */
export function recordPath(locale: string): string {
	return `content/made-from/${locale}.json`;
}

/** The record of a locale; an empty one where there is none, or where it has faults, which the check names. */
export function recordOf(files: ContentFiles, locale: string): TranslationRecord {
	return locale === sourceLocale ? nothing : (readOnce(files, locale, recordSchema) ?? nothing);
}

/** The English texts by their hashes. */
export function keptTexts(files: ContentFiles): ReadonlyMap<string, string> {
	return new Map(Object.entries(readOnce(files, sourceLocale, keptTextsSchema) ?? {}));
}

const nothing: TranslationRecord = { published: false, messages: {}, articles: {}, reviewers: {} };

/** Records are long, and asked for by every article: what was read last is kept with its text. */
const lastRead = new Map<string, { text: string; data: unknown }>();

function readOnce<T>(files: ContentFiles, locale: string, schema: z.ZodType<T>): T | undefined {
	const text = files.get(recordPath(locale));
	if (text === undefined) return undefined;
	const last = lastRead.get(locale);
	if (last?.text === text) return last.data as T | undefined;
	const { data } = schema.safeParse(json(text));
	lastRead.set(locale, { text, data });
	return data;
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
