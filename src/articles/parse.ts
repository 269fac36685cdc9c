import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * Leaves only the directives that stand on a line of their own. Inside a sentence a colon is a colon:
 * Finnish writes case endings after it (`TLS 1.2:n`).
 */
function noDirectivesInSentences(this: Processor) {
	const data = this.data();
	const extensions = data.micromarkExtensions ?? [];
	data.micromarkExtensions = extensions.map(({ text: _, ...extension }) => extension);
}

const parser = unified()
	.use(remarkParse)
	.use(remarkDirective)
	.use(noDirectivesInSentences)
	.freeze();

/**
 * Markdown as the articles use it: CommonMark and directives on lines of their own, no smart punctuation
 * (which would corrupt `--` in commands).
 */
export function parseArticle(body: string): Root {
	return parser.parse(body);
}
