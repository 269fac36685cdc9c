import { parse } from 'yaml';
import { plain } from '../content-files/read-text.ts';
import { takeShared } from './shared.ts';

/** The file of an article in its two parts. */
export interface SplitArticle {
	/** The YAML between the `---` lines; empty where there is none. It starts on line 2. */
	frontMatter: string;
	body: string;
	/** Lines of the file before the body, to turn a line of the body into one of the file. */
	bodyOffset: number;
}

/**
 * Separates the front matter of a Markdown file from its body, both without byte order mark and with the line ends of
 * Unix, so that a checkout on Windows gives the same article.
 */
export function splitFrontMatter(file: string): SplitArticle {
	const text = plain(file);
	const match = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(text);
	if (!match) return { frontMatter: '', body: text, bodyOffset: 0 };
	const [head, frontMatter = ''] = match;
	const bodyOffset = head.split('\n').length - 1;
	return { frontMatter, body: text.slice(head.length), bodyOffset };
}

/**
 * The data of a front matter, as they are written.
 *
 * @param read another way to read them, for who needs to know where each stands
 * @throws where it is no YAML
 */
export function frontMatterData(frontMatter: string, read = () => parse(frontMatter)): unknown {
	return takeShared('frontMatter', frontMatter, read);
}
