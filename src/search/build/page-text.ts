import { readable, tag } from '../../own-html/own-html.ts';
import { empty, inline, isLiteral, type Open, opened, type Place } from './markup.ts';

export type { Place } from './markup.ts';

/** A paragraph, heading or list item as a reader sees it. */
export interface Block {
	place: Place;
	text: string;
	/** The literals in it. */
	codes: CodeSpan[];
}

/** The blocks below one heading; the part before the first has no id. */
export interface Section {
	id: string;
	title: string;
	blocks: Block[];
}

/** A literal of the page, in `code`. */
export interface CodeSpan {
	text: string;
	place: Place;
	/** The id of the entry of a registry of codes that it stands in. */
	entry: string;
}

/** What search needs of a page. */
export interface PageText {
	title: string;
	/** The language of its text, where it is not that of the page. */
	lang: string;
	sections: Section[];
	/** Where its links lead, as they stand there. */
	links: string[];
}

/**
 * Reads a page that the search is meant to find (`data-pagefind-body`), without what it is told to ignore.
 *
 * @param html a page of this site: well-formed, elements closed
 * @returns nothing for a page that is not searchable
 */
export function readPage(html: string): PageText | undefined {
	const [, attributes = '', main] =
		/<main\b([^>]*data-pagefind-body[^>]*)>([\s\S]*)<\/main>/.exec(html) ?? [];
	if (main === undefined) return undefined;
	const lang = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? '';
	const page: PageText = { title: '', lang, sections: [], links: [] };
	let codes: CodeSpan[] = [];
	const stack: Open[] = [{ name: 'main', skipped: false, place: 'text', entry: '' }];
	let section: Section = { id: '', title: '', blocks: [] };
	page.sections.push(section);
	let text = '';
	let code: number | undefined;
	let codeDepth = 0;
	let codeEnd = 0;
	let heading: string | undefined;
	const top = () => stack.at(-1) as Open;
	const flush = (place: Place) => {
		const whole = readable(text).replace(/\s+/g, ' ').trim();
		text = '';
		codeEnd = 0;
		if (!whole) return;
		if (place === 'title') page.title ||= whole;
		else if (heading !== undefined && place === 'heading') section.title ||= whole;
		section.blocks.push({ place, text: whole, codes });
		codes = [];
	};
	let at = 0;
	for (const match of main.matchAll(tag)) {
		if (!top().skipped) text += main.slice(at, match.index);
		at = match.index + match[0].length;
		const [, closing, rawName = '', rest = ''] = match;
		const name = rawName.toLowerCase();
		if (!name) continue;
		if (!inline.has(name) && !top().skipped) flush(top().place);
		if (closing) {
			const { skipped, place, entry } = stack.length > 1 ? (stack.pop() as Open) : top();
			// A literal may hold elements of its own, which do not end it.
			if (!skipped && code !== undefined && stack.length === codeDepth) {
				const span = readable(text.slice(code).replace(/<[^>]*>/g, ''))
					.replace(/\s+/g, ' ')
					.trim();
				if (span) codes.push({ text: span, place, entry });
				codeEnd = text.length;
				code = undefined;
			}
			continue;
		}
		const open = opened(name, rest, top());
		if (name === 'a' && !open.skipped) page.links.push(/\shref="([^"#]*)/.exec(rest)?.[1] ?? '');
		if (/^h[1-6]$/.test(name) && !open.skipped) {
			const id = /\sid="([^"]*)"/.exec(rest)?.[1];
			heading = id;
			if (id) {
				section = { id, title: '', blocks: [] };
				page.sections.push(section);
			}
		}
		if (isLiteral(name, rest, open)) {
			// Literals side by side are words of their own.
			if (text.length === codeEnd) text += ' ';
			code = text.length;
			codeDepth = stack.length;
		}
		if (!(empty.has(name) || rest.endsWith('/'))) stack.push(open);
	}
	return page;
}
