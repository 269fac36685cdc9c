import { parse, stringify } from 'yaml';
import { parseArticle, splitFrontMatter } from '../articles/core.ts';
import { isoDay } from '../content-files/day.ts';
import type { ContentFiles } from '../content-files/tree.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { articleParts, articlePath, headFields } from '../translation/core.ts';
import { articleFile, unstamped } from './article-file.ts';
import { articleSegments, isSameEverywhere, partId } from './collect-article.ts';
import { type Replacement, withReplacements } from './replacements.ts';

/** An article of a locale after some parts were put in, or those that it still lacks. */
export type WrittenArticle = { text: string } | { lacking: number[] };

/**
 * Puts parts into an article. One that stands part for part beside its English keeps everything else byte for byte;
 * another one, or a new one, is written when all of its parts are there.
 *
 * @param texts by id, as `partId` makes it
 */
export function withParts(
	files: ContentFiles,
	locale: string,
	slug: string,
	texts: ReadonlyMap<string, string>,
	translator: string,
): WrittenArticle {
	const english = files.get(articlePath(slug, sourceLocale)) ?? '';
	const source = articleParts(english);
	const text = files.get(articlePath(slug, locale));
	const own = articleParts(text ?? '');
	if (text !== undefined && own && own.body.length === source?.body.length) {
		return { text: replaced(text, slug, texts) };
	}
	// A part that is outdated has to be said to be right, or nobody would see it any more.
	const current = articleSegments(files, locale, slug).filter(
		({ state }) => state === 'translated',
	);
	const known = new Map(current.map(({ id, target }) => [id, target]));
	const textOf = (place: string | number) =>
		texts.get(partId(slug, place)) ?? known.get(partId(slug, place)) ?? '';
	const body = (source?.body ?? []).map((part, index) =>
		isSameEverywhere(part) ? part : textOf(index),
	);
	const lacking = [
		...body.flatMap((part, index) => (part === '' ? index + 1 : [])),
		...headFields.flatMap((field) => (textOf(field) === '' ? 0 : [])),
	];
	if (lacking.length > 0) return { lacking };
	const fields = Object.fromEntries(headFields.map((field) => [field, textOf(field)]));
	const head = headWith(text, fields, translator);
	return { text: articleFile(head, `\n${body.join('\n\n')}\n`) };
}

/** The front matter of a translation: that of before where there was one, with its texts put in. */
function headWith(
	before: string | undefined,
	fields: Record<string, string>,
	translator: string,
): object {
	const known: unknown = parse(splitFrontMatter(before ?? '').frontMatter);
	const updated = isoDay(new Date());
	const fresh = { updated, translation: { source: unstamped, translator } };
	// The fields twice: first for their place, then over those of before.
	return { ...fields, ...fresh, ...(known as object | null), ...fields };
}

/** Parts put in at their places. */
function replaced(file: string, slug: string, texts: ReadonlyMap<string, string>): string {
	const { frontMatter, body } = splitFrontMatter(file);
	const start = file.length - body.length;
	const changes: Replacement[] = [];
	for (const [index, { position }] of parseArticle(body).children.entries()) {
		const text = texts.get(partId(slug, index));
		const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
		if (text !== undefined) changes.push({ from: start + from, to: start + to, text });
	}
	for (const field of headFields) {
		const text = texts.get(partId(slug, field));
		const line = new RegExp(`^${field}:.*(?:\\n[ \\t]+.*)*$`, 'm').exec(frontMatter);
		if (text === undefined || !line) continue;
		const from = file.indexOf(frontMatter) + line.index;
		const written = stringify({ [field]: text }, { lineWidth: 0 }).trimEnd();
		changes.push({ from, to: from + line[0].length, text: written });
	}
	return withReplacements(file, changes);
}
