import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
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

const sharedBodies = Symbol.for('handshake.shared-bodies');

/**
 * Where those who parse the same body meet: the check before a build, and the page. Vite bundles the two apart, with a
 * copy of this module for each, so the place is the process.
 */
const meetingPlace = globalThis as { [sharedBodies]?: Map<string, Root> };

/** From here on a body that is parsed is kept for the next who asks for it, and for no third. For builds. */
export function shareParsedArticles(): void {
	meetingPlace[sharedBodies] ??= new Map();
}

/**
 * Markdown as the articles use it: CommonMark, tables and directives on lines of their own, no smart punctuation
 * (which would corrupt `--` in commands).
 */
export function parseArticle(body: string): Root {
	const shared = meetingPlace[sharedBodies];
	const known = shared?.get(body);
	const root = known ?? parser.parse(body);
	// A tree is a hundred times as large as its text: once it was used again it may go.
	if (known) shared?.delete(body);
	else shared?.set(body, root);
	return root;
}
