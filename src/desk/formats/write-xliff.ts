import { sourceLocale } from '../../i18n/locales.ts';
import { numbersOf, piecesOf, protectedIn } from '../inline.ts';
import type { Segment, SegmentFile, SegmentState } from '../segment.ts';
import { attributes, escaped } from './xml.ts';

/** XLIFF 1.2 (OASIS, 2008): the version that every translation tool reads. */
export function writeXliff12({ locale, segments }: SegmentFile): string {
	const files = byOriginal(segments).map(
		([original, members]) =>
			`  <file${attributes({
				original,
				'source-language': sourceLocale,
				'target-language': locale,
				datatype: 'x-markdown',
			})}>
    <body>
${members.map(unit12).join('\n')}
    </body>
  </file>`,
	);
	return `${declaration}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n${files.join('\n')}\n</xliff>\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const states12: Readonly<Record<SegmentState, string>> = {
	missing: 'needs-translation',
	outdated: 'needs-review-translation',
	translated: 'translated',
	final: 'final',
};

function unit12({ id, source, target, state, notes }: Segment): string {
	const approved = state === 'final' ? 'yes' : undefined;
	const say = notes.map((note) => `        <note>${escaped(note)}</note>\n`).join('');
	return `      <trans-unit${attributes({ id, resname: id, approved, 'xml:space': 'preserve' })}>
        <source>${inline12(source, source)}</source>
        <target${attributes({ state: states12[state] })}>${inline12(target, source)}</target>
${say}      </trans-unit>`;
}

function inline12(text: string, source: string): string {
	return inline(text, source, (number, literal) => `<ph id="${number}">${escaped(literal)}</ph>`);
}

/** XLIFF 2.1 (OASIS, 2018), for tools that ask for it; literals stand in the unit's original data. */
export function writeXliff21({ locale, segments }: SegmentFile): string {
	const files = byOriginal(segments).map(
		([original, members], index) =>
			`  <file${attributes({ id: `f${index + 1}`, original })}>
${members.map(unit21).join('\n')}
  </file>`,
	);
	return `${declaration}<xliff${attributes({
		version: '2.1',
		xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
		srcLang: sourceLocale,
		trgLang: locale,
	})}>\n${files.join('\n')}\n</xliff>\n`;
}

const states21: Readonly<Record<SegmentState, string>> = {
	missing: 'initial',
	outdated: 'initial',
	translated: 'translated',
	final: 'final',
};

function unit21({ id, source, target, state, notes }: Segment): string {
	const literals = numbered(source, target);
	const data = [...literals].map(
		([number, literal]) => `        <data id="d${number}">${escaped(literal)}</data>\n`,
	);
	const say = notes.map((note) => `        <note>${escaped(note)}</note>\n`).join('');
	const subState = state === 'outdated' ? 'handshake:outdated' : undefined;
	const inline21 = (text: string) =>
		inline(
			text,
			source,
			(number, literal) =>
				`<ph${attributes({ id: String(number), dataRef: `d${number}`, disp: literal })}/>`,
		);
	return `    <unit${attributes({ id: nameOf(id), name: id, 'xml:space': 'preserve' })}>
${say ? `      <notes>\n${say}      </notes>\n` : ''}${data.length > 0 ? `      <originalData>\n${data.join('')}      </originalData>\n` : ''}      <segment${attributes({ state: states21[state], subState })}>
        <source>${inline21(source)}</source>
${target === '' ? '' : `        <target>${inline21(target)}</target>\n`}      </segment>
    </unit>`;
}

/** An id as XLIFF 2 allows it (NMTOKEN): the id itself stands in the name. */
function nameOf(id: string): string {
	return id.replace(/[/#]/g, ':');
}

/** The literals of a source and its target, by their numbers. */
function numbered(source: string, target: string): Map<number, string> {
	const own = protectedIn(source);
	const translated = protectedIn(target);
	const numbers = numbersOf(own, translated);
	return new Map([
		...own.map((text, index) => [index + 1, text] as const),
		...translated.map((text, index) => [numbers[index] ?? 0, text] as const),
	]);
}

function inline(
	text: string,
	source: string,
	write: (number: number, literal: string) => string,
): string {
	const numbers = numbersOf(protectedIn(source), protectedIn(text));
	return piecesOf(text)
		.map((piece) =>
			piece.kind === 'words' ? escaped(piece.text) : write(numbers.shift() ?? 0, piece.text),
		)
		.join('');
}

/** `errors` of `errors.java-pkix.title`, `articles/slug` of `articles/slug#title`: a file of segments each. */
function byOriginal(segments: readonly Segment[]): [string, Segment[]][] {
	// A file without a text names its language all the same.
	if (segments.length === 0) return [['messages', []]];
	return [...Map.groupBy(segments, ({ id }) => id.replace(/[#.].*$/, ''))];
}
