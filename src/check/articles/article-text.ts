import type { Root } from 'mdast';
import {
	type Block,
	blocksOf,
	frontMatterData,
	parseArticle,
	sourceSchema,
	splitFrontMatter,
	translatedSchema,
} from '../../articles/core.ts';
import type { Fault } from '../../content-files/fault.ts';
import { holdAgainst, readYaml } from '../../content-files/read-yaml.ts';
import { type Locale, sourceLocale } from '../../i18n/locales.ts';
import type { Literal } from '../literals/literal.ts';
import {
	frontMatterComments,
	missingFrontMatter,
	peopleFaults,
	type TranslationOrigin,
} from './front-matter-faults.ts';

/** An article as the content check reads it. */
export interface ArticleText {
	file: string;
	/** The texts of the front matter, at their lines of the file; absent where the front matter has faults. */
	head: { title: Literal; description: Literal; for: Literal } | undefined;
	/** Slugs under `related`, at their lines of the file. */
	related: Literal[];
	/** The day under `expires`. */
	expiry: { day: Date; line: number } | undefined;
	/** The text below the front matter. */
	body: string;
	/** The parsed body; its lines are counted from the first of the body. */
	root: Root;
	/** Lines of the file before the body. */
	bodyOffset: number;
	blocks: Block[];
}

/** A text without a file of its own, such as one part of an article, as the check reads a whole one. */
export function looseText(body: string, file: string): ArticleText {
	const root = parseArticle(body);
	return {
		file,
		head: undefined,
		related: [],
		expiry: undefined,
		body,
		root,
		bodyOffset: 0,
		blocks: blocksOf(root),
	};
}

/** Reads an article; faults of its front matter are added to `faults`. */
export function readArticle(
	file: string,
	text: string,
	locale: Locale,
	faults: Fault[],
): ArticleText | undefined {
	const { frontMatter, body, bodyOffset } = splitFrontMatter(text);
	if (bodyOffset === 0) {
		faults.push({ file, ...missingFrontMatter(text) });
		return undefined;
	}
	const schema = locale === sourceLocale ? sourceSchema : translatedSchema;
	const yaml = readYaml(file, frontMatter, 2);
	if (yaml.ok) frontMatterData(frontMatter, () => yaml.value.data);
	const read = yaml.ok ? holdAgainst(file, yaml.value, schema) : yaml;
	const root = parseArticle(body);
	const article = { file, body, root, bodyOffset, blocks: blocksOf(root) };
	const comments = frontMatterComments(frontMatter, 2).map((fault) => ({ file, ...fault }));
	faults.push(...comments);
	// What such a text has lost is no other fault.
	if (!read.ok || comments.length > 0) {
		if (!read.ok) faults.push(...read.faults);
		return { ...article, head: undefined, related: [], expiry: undefined };
	}
	const { value, lineOf } = read.value;
	if ('translation' in value) {
		const people = peopleFaults(value.translation as TranslationOrigin, lineOf);
		faults.push(...people.map((fault) => ({ file, ...fault })));
	}
	const field = (key: 'title' | 'description' | 'for') => ({
		text: value[key],
		line: lineOf([key]),
	});
	const head = { title: field('title'), description: field('description'), for: field('for') };
	const related = 'related' in value ? value.related : [];
	const day = 'expires' in value ? value.expires : undefined;
	return {
		...article,
		head,
		related: related.map((text, index) => ({ text, line: lineOf(['related', index]) })),
		expiry: day && { day, line: lineOf(['expires']) },
	};
}
