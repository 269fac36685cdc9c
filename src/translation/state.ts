import type { ContentFiles } from '../content-files/tree.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { type ArticleParts, articleParts, type HeadField, headFields } from './article-parts.ts';
import { changesBetween } from './changes.ts';
import { articlePath, articleSlugs } from './coverage.ts';
import { type ArticleRecord, keptTexts, recordOf } from './record.ts';
import { textHash } from './text-hash.ts';
import { type Text, textsOf } from './texts.ts';

/**
 * How a translated text stands to the English of now. `unrecorded`: nobody has said yet from which English it was made.
 */
export type TextState = 'missing' | 'unrecorded' | 'outdated' | 'current';

/** How a message stands to its English. */
export interface MessageState {
	text: Text;
	state: TextState;
	/** The English that an outdated text was made from. */
	before: string | undefined;
}

/** The state of every message of a locale. */
export function messageStates(files: ContentFiles, locale: string): MessageState[] {
	const record = recordOf(files, locale);
	const kept = keptTexts(files);
	return textsOf(files, locale).map((text) => {
		const madeFrom = record.messages[text.name]?.[text.keys.join('.')];
		if (text.own === undefined) return { text, state: 'missing', before: undefined };
		if (madeFrom === undefined) return { text, state: 'unrecorded', before: undefined };
		return madeFrom === textHash(text.english)
			? { text, state: 'current', before: undefined }
			: { text, state: 'outdated', before: kept.get(madeFrom) ?? '' };
	});
}

/** A part of an article whose English has changed. */
export interface ArticleChange {
	/** A field of the front matter, or the index of the first part of the translation that is concerned. */
	place: HeadField | number;
	/** So many parts of the translation are concerned; none where the English has only gained some. */
	length: number;
	before: string;
	after: string;
}

/** How an article stands to its English. */
export interface ArticleState {
	slug: string;
	state: TextState;
	changes: readonly ArticleChange[];
}

/** The state of every article in a locale, the main one first. */
export function articleStates(files: ContentFiles, locale: string): ArticleState[] {
	const { articles } = recordOf(files, locale);
	const kept = keptTexts(files);
	return articleSlugs(files).map((slug) => {
		const record = articles[slug];
		if (!files.has(articlePath(slug, locale))) return { slug, state: 'missing', changes: [] };
		const source = record && articleParts(files.get(articlePath(slug, sourceLocale)) ?? '');
		if (!source) return { slug, state: 'unrecorded', changes: [] };
		const changes = articleChanges(record, source, kept);
		return { slug, state: changes.length > 0 ? 'outdated' : 'current', changes };
	});
}

/** What of an article's English has changed since it was translated. */
export function articleChanges(
	record: ArticleRecord,
	source: ArticleParts,
	kept: ReadonlyMap<string, string>,
): ArticleChange[] {
	const textOf = (hash: string) => kept.get(hash) ?? '';
	const head = headFields
		.filter((field) => record[field] !== textHash(source.head[field]))
		.map((place) => ({
			place,
			length: 1,
			before: textOf(record[place]),
			after: source.head[place],
		}));
	const now = new Map(source.body.map((text) => [textHash(text), text]));
	const body = changesBetween(record.body, source.body.map(textHash)).map((change) => ({
		place: change.at,
		length: change.before.length,
		before: change.before.map(textOf).join('\n\n'),
		after: change.after.map((hash) => now.get(hash) ?? '').join('\n\n'),
	}));
	return [...head, ...body];
}
