import type { Root } from 'mdast';
import {
	type Block,
	blocksOf,
	parseArticle,
	sourceSchema,
	splitFrontMatter,
	translatedSchema,
} from '../../articles/core.ts';
import type { Fault } from '../../content-files/fault.ts';
import { readLocated } from '../../content-files/read-yaml.ts';
import { type Locale, sourceLocale } from '../../i18n/locales.ts';
import type { Literal } from '../literals/literal.ts';

/** An article as the content check reads it. */
export interface ArticleText {
	file: string;
	/** Title and description, at their lines of the file; absent where the front matter has faults. */
	head: { title: Literal; description: Literal } | undefined;
	/** The parsed body; its lines are counted from the first of the body. */
	root: Root;
	/** Lines of the file before the body. */
	bodyOffset: number;
	blocks: Block[];
}

/** Reads an article; faults of its front matter are added to `faults`. */
export function readArticle(
	file: string,
	text: string,
	locale: Locale,
	faults: Fault[],
): ArticleText | undefined {
	const { frontMatter, body, bodyOffset } = splitFrontMatter(text);
	if (!frontMatter) {
		const message =
			'no front matter; begin the file with a block of title, description and updated between two lines of ---';
		faults.push({ file, line: 1, message });
		return undefined;
	}
	const schema = locale === sourceLocale ? sourceSchema : translatedSchema;
	const read = readLocated(file, frontMatter, schema, 2);
	const root = parseArticle(body);
	const article = { file, root, bodyOffset, blocks: blocksOf(root) };
	if (!read.ok) {
		faults.push(...read.faults);
		return { ...article, head: undefined };
	}
	const { value, lineOf } = read.value;
	const field = (key: 'title' | 'description') => ({ text: value[key], line: lineOf([key]) });
	return { ...article, head: { title: field('title'), description: field('description') } };
}
