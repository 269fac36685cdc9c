import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPo, writePo } from '../../../src/desk/formats/po.ts';
import { readXliff } from '../../../src/desk/formats/read-xliff.ts';
import { writeXliff12, writeXliff21 } from '../../../src/desk/formats/write-xliff.ts';
import type { Segment, SegmentFile } from '../../../src/desk/segment.ts';

const formats = [
	['XLIFF 1.2', writeXliff12, readXliff],
	['XLIFF 2.1', writeXliff21, readXliff],
	['PO', writePo, readPo],
] as const;

/** What texts are made of here, and what the formats have signs of their own for. */
const piece = fc.constantFrom(
	...['`421 4.4.2`', '{{count, number}}', '[text](../a-b/#c)', '`a < b && "c"`', 'TLS 1.2'],
	...[
		' ',
		'  ',
		'\n',
		'\n- ',
		'Größe',
		'שלום',
		'<b>',
		']]>',
		'&amp;',
		'"',
		'\\n',
		'\t',
		"'",
		'%s',
		'# ',
		'🙂',
	],
);
const text = fc
	.array(piece, { minLength: 1, maxLength: 12 })
	.map((pieces) => pieces.join(''))
	.filter((text) => text.trim() !== '');

describe.each(formats)('%s', (_, write, read) => {
	it('gives back every text as it was', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(text, fc.option(text)), { maxLength: 6 }), (pairs) => {
				const segments = pairs.map(
					([source, target], index): Segment => ({
						id: index % 2 ? `errors.x-${index}.next.0` : `articles/some-slug#${index}`,
						source,
						target: target ?? '',
						state: target === null ? 'missing' : index % 3 ? 'translated' : 'outdated',
						notes: ['Stays as it is: `a < b`\nand more'],
					}),
				);
				const back = read(write({ locale: 'pt-BR', segments }));
				expect(back.locale).toBe('pt-BR');
				const sorted = (list: readonly Segment[]) =>
					list
						.map(({ id, source, target, state }) => ({ id, source, target, state }))
						.sort((a, b) => (a.id < b.id ? -1 : 1));
				expect(sorted(back.segments)).toEqual(sorted(segments));
			}),
		);
	});

	it('is the same bytes every time', () => {
		const file: SegmentFile = {
			locale: 'sl',
			segments: [
				{ id: 'interface.a', source: 'A `b`', target: 'Č `b`', state: 'final', notes: [] },
			],
		};
		expect(write(file)).toBe(write(file));
	});
});

describe('XLIFF as translation tools leave it', () => {
	const unit = (inside: string) =>
		`<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" source-language="en" target-language="de-DE" datatype="plaintext"><header><note>n</note></header><body><group id="g"><trans-unit id="interface.a">${inside}</trans-unit></group></body></file></xliff>`;
	it.each([
		[
			'with an earlier version beside it',
			'<source>A</source><target>B</target><alt-trans><source>X</source><target>Y</target></alt-trans>',
			'B',
		],
		[
			'with the source cut up',
			'<source>A. B.</source><seg-source><mrk mtype="seg" mid="0">A.</mrk> <mrk mtype="seg" mid="1">B.</mrk></seg-source><target><mrk mtype="seg" mid="0">C.</mrk> <mrk mtype="seg" mid="1">D.</mrk></target>',
			'C. D.',
		],
		[
			'with a literal that was emptied',
			'<source>Try <ph id="1">`4.4.2`</ph></source><target><ph id="1"/> probieren</target>',
			'`4.4.2` probieren',
		],
		[
			'with a literal as another element',
			'<source>Try <ph id="1">`4.4.2`</ph></source><target><x id="1" equiv-text="?"/> probieren</target>',
			'`4.4.2` probieren',
		],
		[
			'with a literal that was changed, which the check has to see',
			'<source>Try <ph id="1">`4.4.2`</ph></source><target><ph id="1">`4,4.2`</ph> probieren</target>',
			'`4,4.2` probieren',
		],
		['in CDATA', '<source>A</source><target><![CDATA[B & C]]></target>', 'B & C'],
		[
			'with marks for bold',
			'<source>A</source><target><g id="1">B</g> <bpt id="2">*</bpt>C<ept id="2">*</ept></target>',
			'B *C*',
		],
	])('%s', (_, inside, target) => {
		const { locale, segments } = readXliff(unit(inside));
		expect(locale).toBe('de-DE');
		expect(segments.map((segment) => segment.target)).toEqual([target]);
	});

	it.each([
		[
			'memoQ, what its memory proposed',
			'<source>A</source><target>B</target><mq:insertedmatches108><mq:insertedmatch><source>X</source><target>Y</target></mq:insertedmatch></mq:insertedmatches108>',
		],
		[
			'Trados, with the state of each segment',
			'<source>A</source><seg-source><mrk mtype="seg" mid="1">A</mrk></seg-source><target><mrk mtype="seg" mid="1">B</mrk></target><sdl:seg-defs><sdl:seg id="1" conf="Translated" origin="mt"><sdl:prev-origin><source>X</source></sdl:prev-origin></sdl:seg></sdl:seg-defs>',
		],
		[
			'Phrase, what a machine proposed',
			'<source>A</source><target>B</target><alt-trans origin="machine-trans"><target>Y</target></alt-trans><m:tunit-metadata><m:mark id="1"><m:type>code</m:type></m:mark></m:tunit-metadata>',
		],
		[
			'a confirmed text of a machine',
			'<source>A</source><target state="translated" state-qualifier="leveraged-mt">B</target>',
		],
		[
			'Weblate',
			'<source>A</source><target state="translated">B</target><note from="developer">X</note>',
		],
	])('%s: nothing is taken for the text that is not', (_, inside) => {
		const [segment] = readXliff(unit(inside)).segments;
		expect(segment).toMatchObject({ source: 'A', target: 'B', state: 'translated' });
	});

	it.each([
		['mt-suggestion', '', '<source>A</source><target state-qualifier="mt-suggestion">B</target>'],
		[
			'fuzzy-match',
			'',
			'<source>A</source><target state="needs-review-translation" state-qualifier="fuzzy-match">B</target>',
		],
		['memoQ', ' mq:status="Pretranslated"', '<source>A</source><target>B</target>'],
		['Phrase', ' m:confirmed="0"', '<source>A</source><target>B</target>'],
		[
			'Trados',
			'',
			'<source>A</source><target>B</target><sdl:seg-defs><sdl:seg id="1" conf="Draft"/></sdl:seg-defs>',
		],
	])('a text that nobody has confirmed is a guess: %s', (_, attribute, inside) => {
		const xml = unit(inside).replace('id="interface.a"', `id="interface.a"${attribute}`);
		expect(readXliff(xml).segments).toMatchObject([{ target: 'B', state: 'outdated' }]);
	});

	it('2.x, cut into segments with space between them', () => {
		const xml =
			'<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="de"><file id="f"><unit id="u" name="errors.x.meaning"><originalData><data id="d1">`4.4.2`</data></originalData><segment state="translated"><source>A <ph id="1" dataRef="d1"/>.</source><target>B <ph id="1" dataRef="d1"/>.</target></segment><ignorable><source> </source></ignorable><segment state="translated"><source>C.</source><target>D.</target></segment></unit></file></xliff>';
		const [segment] = readXliff(xml).segments;
		expect(segment).toMatchObject({
			id: 'errors.x.meaning',
			source: 'A `4.4.2`. C.',
			target: 'B `4.4.2`. D.',
		});
	});

	it('is read where its elements have a prefix', () => {
		const xml = unit('<source>A <ph id="1">`b`</ph></source><target>C <ph id="1"/></target>');
		const prefixed = xml.replace(/<(\/?)(?=[a-z])/g, '<$1ns0:').replaceAll('xmlns=', 'xmlns:ns0=');
		expect(readXliff(prefixed)).toEqual(readXliff(xml));
	});

	it('takes the language that only its texts name', () => {
		const xml = unit('<source>A</source><target xml:lang="de">B</target>');
		expect(readXliff(xml.replace(' target-language="de-DE"', '')).locale).toBe('de');
	});

	it.each([
		[
			'in two languages',
			'<xliff version="1.2"><file target-language="de"/><file target-language="fr"/></xliff>',
			'the file is in two languages, "de" and "fr"; import one at a time',
		],
		['no XML', '<xliff><file>', 'this is no XML'],
		['another XML', '<tmx version="1.4"/>', 'this is no XLIFF'],
		[
			'without a target language',
			'<xliff version="1.2"><file source-language="en"/></xliff>',
			'names no target language',
		],
	])('is refused where it is %s', (_, xml, reason) => {
		expect(() => readXliff(xml)).toThrow(reason);
	});
});

describe('PO as translation tools leave it', () => {
	const message = 'msgctxt "interface.a"\nmsgid "A"\nmsgstr "B"\n';
	const head = 'msgid ""\nmsgstr "Language: sl\\n"\n\n';
	it.each([
		['without the contexts', message.replace(/^.*\n/, ''), 'no message has its "msgctxt"'],
		['with a message twice', `${message}\n${message}`, '"interface.a" stands in the file twice'],
	])('is refused %s', (_, messages, reason) => {
		expect(() => readPo(head + messages)).toThrow(reason);
	});

	it.each([
		[
			'Poedit: what is obsolete',
			`${message}\n#~ msgctxt "interface.b"\n#~ msgid "C"\n#~ msgstr "D"\n`,
		],
		[
			'Poedit: lines that are wrapped',
			'msgctxt ""\n"interface"\n".a"\nmsgid ""\n"A"\nmsgstr ""\n"B"\n',
		],
		['Weblate: comments and an earlier text', `#. note\n#: file:3\n#| msgid "Old"\n${message}`],
		['Crowdin: line ends of Windows', message.replaceAll('\n', '\r\n')],
	])('%s', (_, messages) => {
		expect(readPo(head + messages).segments).toMatchObject([
			{ id: 'interface.a', source: 'A', target: 'B', state: 'translated' },
		]);
	});
});
