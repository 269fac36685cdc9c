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
	const reader = new PageReader(/\slang="([^"]*)"/.exec(attributes)?.[1] ?? '');
	let at = 0;
	for (const match of main.matchAll(tag)) {
		reader.text(main.slice(at, match.index));
		at = match.index + match[0].length;
		const [, closing, rawName = '', rest = ''] = match;
		const name = rawName.toLowerCase();
		if (!name) continue;
		if (closing) reader.close(name);
		else reader.open(name, rest);
	}
	return reader.page;
}

/** Takes the tags of a page and the text between them, and gathers its sections. */
class PageReader {
	readonly page: PageText;
	private section: Section = { id: '', title: '', blocks: [] };
	/** The id of the last heading, if it had one. */
	private heading: string | undefined;
	private readonly stack: Open[] = [{ name: 'main', skipped: false, place: 'text', entry: '' }];
	/** The block that is being read, with its elements inside a line, and the literals in it. */
	private block = '';
	private codes: CodeSpan[] = [];
	/** Where in the block a literal began, and how deep it lies; where the last one ended. */
	private code: { start: number; depth: number } | undefined;
	private codeEnd = 0;

	constructor(lang: string) {
		this.page = { title: '', lang, sections: [this.section], links: [] };
	}

	text(text: string): void {
		if (!this.top.skipped) this.block += text;
	}

	open(name: string, rest: string): void {
		this.edge(name);
		const open = opened(name, rest, this.top);
		if (name === 'a' && !open.skipped)
			this.page.links.push(/\shref="([^"#]*)/.exec(rest)?.[1] ?? '');
		if (/^h[1-6]$/.test(name) && !open.skipped) this.begin(/\sid="([^"]*)"/.exec(rest)?.[1]);
		if (isLiteral(name, rest, open)) {
			// Literals side by side are words of their own.
			if (this.block.length === this.codeEnd) this.block += ' ';
			this.code = { start: this.block.length, depth: this.stack.length };
		}
		if (!(empty.has(name) || rest.endsWith('/'))) this.stack.push(open);
	}

	close(name: string): void {
		this.edge(name);
		const closed = this.stack.length > 1 ? (this.stack.pop() as Open) : this.top;
		// A literal may hold elements of its own, which do not end it.
		if (closed.skipped || this.stack.length !== this.code?.depth) return;
		const text = inOneLine(this.block.slice(this.code.start).replace(/<[^>]*>/g, ''));
		if (text) this.codes.push({ text, place: closed.place, entry: closed.entry });
		this.codeEnd = this.block.length;
		this.code = undefined;
	}

	private get top(): Open {
		return this.stack.at(-1) as Open;
	}

	private begin(heading: string | undefined): void {
		this.heading = heading;
		if (!heading) return;
		this.section = { id: heading, title: '', blocks: [] };
		this.page.sections.push(this.section);
	}

	/** Where an element begins or ends that does not stand inside a line, the block before it is whole. */
	private edge(name: string): void {
		const { skipped, place } = this.top;
		if (skipped || inline.has(name)) return;
		const text = inOneLine(this.block);
		this.block = '';
		this.codeEnd = 0;
		if (!text) return;
		if (place === 'title') this.page.title ||= text;
		else if (this.heading !== undefined && place === 'heading') this.section.title ||= text;
		this.section.blocks.push({ place, text, codes: this.codes });
		this.codes = [];
	}
}

function inOneLine(html: string): string {
	return readable(html).replace(/\s+/g, ' ').trim();
}
