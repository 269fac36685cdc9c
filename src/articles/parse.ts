import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { lookAtShared, takeShared } from './shared.ts';

/**
 * Leaves only the directives that stand on a line of their own. Inside a sentence a colon is a colon:
 * Finnish writes case endings after it (`TLS 1.2:n`).
 */
function noDirectivesInSentences(this: Processor) {
	const data = this.data();
	const extensions = data.micromarkExtensions ?? [];
	data.micromarkExtensions = extensions.map(({ text: _, ...extension }) => extension);
}

/** Tables alone: the rest of GFM costs time and turns bare addresses into links. */
function tables(this: Processor) {
	const data = this.data();
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
	data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const parser = unified()
	.use(remarkParse)
	.use(remarkDirective)
	.use(noDirectivesInSentences)
	.use(tables)
	.freeze();

/**
 * Markdown as the articles use it: CommonMark, tables and directives on lines of their own, no smart punctuation
 * (which would corrupt `--` in commands).
 */
export function parseArticle(body: string): Root {
	return takeShared('bodies', body, () => parser.parse(body));
}

/** The same, for whoever changes nothing and leaves it to the next. */
export function lookAtArticle(body: string): Root {
	return lookAtShared('bodies', body) ?? parser.parse(body);
}
