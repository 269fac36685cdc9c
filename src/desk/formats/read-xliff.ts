import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Segment, type SegmentFile, Unreadable } from '../segment.ts';
import { asides, units, withoutPrefix } from './xliff-names.ts';
import { XliffUnit } from './xliff-unit.ts';

/**
 * Reads XLIFF 1.2 and 2.x as translation tools leave it: with segments cut up, marks around terms, elements of their
 * own, literals with or without their text.
 *
 * @throws Unreadable where it is no XML, no XLIFF, names no target language, or two
 */
export function readXliff(xml: string): SegmentFile {
	const reader = new XliffReader();
	const parser = new SaxesParser();
	parser.on('error', ({ message }) => {
		throw new Unreadable(`this is no XML: ${message}`);
	});
	parser.on('opentag', (tag: SaxesTagPlain) => reader.open(tag));
	parser.on('text', (text) => reader.text(text));
	parser.on('cdata', (text) => reader.text(text));
	parser.on('closetag', ({ name }: SaxesTagPlain) => reader.close(name));
	parser.write(withoutPrefix(xml.replace(/^\ufeff/, ''))).close();
	return reader.file();
}

/** Takes the elements of a file and the text between them, and gathers its units. */
class XliffReader {
	private readonly segments: Segment[] = [];
	private isXliff = false;
	private locale: string | undefined;
	private unit: XliffUnit | undefined;
	/** How deep inside something that is not the text. */
	private aside = 0;

	open(tag: SaxesTagPlain): void {
		const { name, attributes } = tag;
		if (name === 'xliff') this.isXliff = true;
		this.noteLanguage(tag);
		this.unit?.noteGuess(tag);
		if (this.aside > 0 || asides.has(name) || this.isOfTool(name)) this.aside++;
		else if (units.has(name)) this.unit = new XliffUnit(attributes);
		else this.unit?.open(tag);
	}

	text(found: string): void {
		if (this.aside === 0) this.unit?.text(found);
	}

	close(name: string): void {
		if (this.aside > 0) this.aside--;
		else if (units.has(name) && this.unit) {
			this.segments.push(this.unit.segment());
			this.unit = undefined;
		} else this.unit?.close(name);
	}

	file(): SegmentFile {
		const { locale, segments } = this;
		if (!this.isXliff) throw new Unreadable('this is no XLIFF: its first element is not "xliff"');
		if (locale === undefined) throw new Unreadable('the file names no target language');
		return { locale, segments };
	}

	/** An element of a tool beside the texts, which may hold a source and a target of its own: what a memory proposed. */
	private isOfTool(name: string): boolean {
		return name.includes(':') && this.unit !== undefined && !this.unit.isInText;
	}

	private noteLanguage({ name, attributes }: SaxesTagPlain): void {
		const language =
			attributes['target-language'] ??
			attributes['trgLang'] ??
			(name === 'target' ? this.locale || attributes['xml:lang'] : undefined);
		this.locale ??= language;
		if (language === undefined || language === this.locale) return;
		throw new Unreadable(
			`the file is in two languages, "${this.locale}" and "${language}"; import one at a time`,
		);
	}
}
