import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Segment, SegmentFile } from '../segment.ts';
import { Unreadable } from '../segment.ts';
import { asides, states, units, withoutPrefix } from './xliff-names.ts';

/** A unit while it is read. */
interface Unit {
	id: string;
	source: string;
	target: string;
	state: string | undefined;
	subState: string | undefined;
	/** Literals by the id of their element in the source, and by the id of their data. */
	literals: Map<string, string>;
	/** Where the target stood when the space between two segments began. */
	between: number | undefined;
}

/**
 * Reads XLIFF 1.2 and 2.x as translation tools leave it: with segments cut up, marks around terms, elements of their
 * own, literals with or without their text.
 *
 * @throws Unreadable where it is no XML, no XLIFF, or names no target language
 */
export function readXliff(xml: string): SegmentFile {
	const parser = new SaxesParser();
	const segments: Segment[] = [];
	let locale: string | undefined;
	let unit: Unit | undefined;
	let part: 'source' | 'target' | undefined;
	let data: string | undefined;
	/** The literal that is being read, with its element's id. */
	let literal: { id: string; text: string; depth: number } | undefined;
	let aside = 0;
	let isXliff = false;

	const add = (text: string) => {
		if (unit && part) unit[part] += text;
	};
	parser.on('error', ({ message }) => {
		throw new Unreadable(`this is no XML: ${message}`);
	});
	parser.on('opentag', ({ name, attributes, isSelfClosing }: SaxesTagPlain) => {
		if (name === 'xliff') isXliff = true;
		const language =
			attributes['target-language'] ??
			attributes['trgLang'] ??
			(name === 'target' ? locale || attributes['xml:lang'] : undefined);
		locale ??= language;
		if (language !== undefined && language !== locale)
			throw new Unreadable(
				`the file is in two languages, "${locale}" and "${language}"; import one at a time`,
			);
		if (aside > 0 || asides.has(name)) {
			aside++;
			return;
		}
		if (units.has(name)) {
			const id = attributes['name'] ?? attributes['resname'] ?? attributes['id'] ?? '';
			unit = {
				id,
				source: '',
				target: '',
				state: undefined,
				subState: undefined,
				literals: new Map(),
				between: undefined,
			};
		} else if (name === 'ignorable' && unit) {
			unit.between = unit.source.length;
		} else if (name === 'segment' && unit) {
			unit.state ??= attributes['state'];
			unit.subState ??= attributes['subState'];
		} else if (name === 'data') {
			data = attributes['id'];
			if (data !== undefined) unit?.literals.set(`data ${data}`, '');
		} else if (name === 'source' || name === 'target') {
			part = name;
			if (name === 'target' && unit) unit.state = attributes['state'] ?? unit.state;
		} else if (literal) {
			literal.depth++;
		} else if (part && unit && (name === 'ph' || name === 'x')) {
			literal = { id: attributes['id'] ?? '', text: '', depth: 1 };
			if (isSelfClosing) {
				const known =
					unit.literals.get(`data ${attributes['dataRef'] ?? ''}`) ??
					unit.literals.get(literal.id) ??
					attributes['equiv-text'] ??
					attributes['disp'] ??
					'';
				literal.text = known;
			}
		}
	});
	const text = (found: string) => {
		if (aside > 0 || !unit) return;
		if (data !== undefined)
			unit.literals.set(`data ${data}`, (unit.literals.get(`data ${data}`) ?? '') + found);
		else if (literal) literal.text += found;
		else add(found);
	};
	parser.on('text', text);
	parser.on('cdata', text);
	parser.on('closetag', ({ name }: SaxesTagPlain) => {
		if (aside > 0) {
			aside--;
			return;
		}
		if (literal) {
			literal.depth--;
			if (literal.depth > 0) return;
			const known = literal.text || unit?.literals.get(literal.id) || '';
			add(known);
			if (part === 'source') unit?.literals.set(literal.id, known);
			literal = undefined;
		} else if (name === 'data') data = undefined;
		else if (name === part) {
			// What stands between two segments is mostly a space, and has no target of its own.
			if (name === 'target' && unit) unit.between = undefined;
			part = undefined;
		} else if (name === 'ignorable' && unit) {
			if (unit.between !== undefined) unit.target += unit.source.slice(unit.between);
			unit.between = undefined;
		} else if (unit && units.has(name)) {
			segments.push(toSegment(unit));
			unit = undefined;
		}
	});
	parser.write(withoutPrefix(xml.replace(/^\ufeff/, ''))).close();
	if (!isXliff) throw new Unreadable('this is no XLIFF: its first element is not "xliff"');
	if (locale === undefined) throw new Unreadable('the file names no target language');
	return { locale, segments };
}

function toSegment({ id, source, target, state, subState }: Unit): Segment {
	const isOutdated = subState === 'handshake:outdated';
	const known = isOutdated ? 'outdated' : (states[state ?? ''] ?? 'translated');
	return { id, source, target, state: target.trim() === '' ? 'missing' : known, notes: [] };
}
