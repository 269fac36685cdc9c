export interface SplitArticle {
	/** The YAML between the `---` lines; empty where there is none. It starts on line 2. */
	frontMatter: string;
	body: string;
	/** Lines of the file before the body, to turn a line of the body into one of the file. */
	bodyOffset: number;
}

/** Separates the front matter of a Markdown file from its body. */
export function splitFrontMatter(text: string): SplitArticle {
	const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) return { frontMatter: '', body: text, bodyOffset: 0 };
	const [head, frontMatter = ''] = match;
	const bodyOffset = head.split('\n').length - 1;
	return { frontMatter, body: text.slice(head.length), bodyOffset };
}
