import type { ContentFiles } from '../content-files/tree.ts';
import { sourceLocale } from '../i18n/locales.ts';
import {
	type ArticleParts,
	articleParts,
	articlePath,
	changesBetween,
	headFields,
	recordOf,
	textHash,
} from '../translation/core.ts';
import type { Segment } from './segment.ts';

/** The id of a part of an article: a field of its front matter, or a part of its body by index. */
export function partId(slug: string, place: string | number): string {
	return `articles/${slug}#${place}`;
}

/** The parts of an article that have words in them; code and directives are the same in every language. */
export function articleSegments(files: ContentFiles, locale: string, slug: string): Segment[] {
	const source = articleParts(files.get(articlePath(slug, sourceLocale)) ?? '');
	if (!source) return [];
	const own = articleParts(files.get(articlePath(slug, locale)) ?? '');
	const body = own ? besideSource(files, { locale, slug, source, own }) : [];
	const outdated = outdatedPlaces(files, locale, slug, source);
	const segment = (place: string | number, english: string, target = ''): Segment => ({
		id: partId(slug, place),
		source: english,
		target,
		state: target === '' ? 'missing' : outdated.has(place) ? 'outdated' : 'translated',
		notes: [],
	});
	return [
		...headFields.map((field) => segment(field, source.head[field], own?.head[field])),
		...source.body.flatMap((text, index) =>
			isSameEverywhere(text) ? [] : segment(index, text, body[index]),
		),
	];
}

/** Code blocks and directives. */
export function isSameEverywhere(part: string): boolean {
	return /^(?:```|~~~|::[a-z])/.test(part);
}

interface Pair {
	locale: string;
	slug: string;
	source: ArticleParts;
	own: ArticleParts;
}

/** The parts of a translation, each beside the part of the English of now that it belongs to. */
function besideSource(
	files: ContentFiles,
	{ locale, slug, source, own }: Pair,
): (string | undefined)[] {
	const madeFrom = recordOf(files, locale).articles[slug]?.body;
	const now = source.body.map(textHash);
	if (!madeFrom || madeFrom.length !== own.body.length) {
		return own.body.length === source.body.length ? [...own.body] : [];
	}
	const parts: (string | undefined)[] = [];
	let [at, done] = [0, 0];
	for (const { at: start, before, after } of [
		...changesBetween(madeFrom, now),
		{ at: madeFrom.length, before: [], after: [] },
	]) {
		parts.push(...own.body.slice(at, start));
		done = parts.length;
		for (const index of after.keys())
			parts[done + index] = index < before.length ? own.body[start + index] : undefined;
		at = start + before.length;
	}
	return parts;
}

/** The places of the English of now whose translation was made from another one. */
function outdatedPlaces(
	files: ContentFiles,
	locale: string,
	slug: string,
	source: ArticleParts,
): ReadonlySet<string | number> {
	const record = recordOf(files, locale).articles[slug];
	if (!record) return new Set();
	const known = new Set(record.body);
	return new Set<string | number>([
		...headFields.filter((field) => record[field] !== textHash(source.head[field])),
		...source.body.keys().filter((index) => !known.has(textHash(source.body[index] ?? ''))),
	]);
}
