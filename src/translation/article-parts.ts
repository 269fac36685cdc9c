import { parse } from 'yaml';
import { parseArticle, splitFrontMatter } from '../articles/core.ts';
import { isGroup } from './texts.ts';

/** The fields of an article's front matter that are translated, in the order in which they stand there. */
export const headFields = ['title', 'description', 'for'] as const;
export type HeadField = (typeof headFields)[number];

/** What is translated of an article: a few fields, and its body cut at the blocks that stand at the margin. */
export interface ArticleParts {
	head: Readonly<Record<HeadField, string>>;
	/** Paragraphs, headings, whole lists, tables and code blocks as they stand in the file. */
	body: readonly string[];
}

/** Articles are cut once, since each question about a locale asks for all of them; parts are views of the text. */
const known = new Map<string, ArticleParts | undefined>();

/** Cuts an article into its parts; `undefined` where its front matter cannot be read. */
export function articleParts(file: string): ArticleParts | undefined {
	if (!known.has(file)) known.set(file, cut(file));
	return known.get(file);
}

function cut(file: string): ArticleParts | undefined {
	const { frontMatter, body } = splitFrontMatter(file);
	const data = readFrontMatter(frontMatter);
	if (!data) return undefined;
	const field = (name: HeadField) => String(data[name] ?? '');
	return {
		head: { title: field('title'), description: field('description'), for: field('for') },
		body: bodyParts(body),
	};
}

function bodyParts(body: string): string[] {
	return parseArticle(body).children.map(({ position }) =>
		body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0),
	);
}

function readFrontMatter(text: string): Record<string, unknown> | undefined {
	try {
		const data: unknown = parse(text);
		return isGroup(data) ? data : undefined;
	} catch {
		return undefined;
	}
}
