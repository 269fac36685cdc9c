import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/core.ts';
import { readContent } from '../../../src/content-files/tree.ts';
import { segmentsOf } from '../../../src/desk/collect.ts';
import { commands } from '../../../src/desk/commands.ts';
import { writePo } from '../../../src/desk/formats/po.ts';
import { writeXliff12, writeXliff21 } from '../../../src/desk/formats/write-xliff.ts';
import { judgeSegments } from '../../../src/desk/import-segments.ts';
import type { Segment } from '../../../src/desk/segment.ts';
import { messageStates } from '../../../src/translation/core.ts';
import { withLocales } from '../../support/few-locales.ts';

/** In the two languages that are imported from and into. */
const real = withLocales(readContent(process.cwd()), ['en', 'sl']);

/** Imports a file's text, and gives back what was said and what the content is afterwards. */
async function importing(
	text: string | Uint8Array,
	files = real,
): Promise<{ said: string[]; files: Map<string, string>; written: string[] }> {
	const root = mkdtempSync(join(tmpdir(), 'handshake-import-'));
	writeFileSync(join(root, 'file.xlf'), text);
	const after = new Map(files);
	const written: string[] = [];
	const said: string[] = [];
	const exitCode = process.exitCode;
	await commands['import']?.run(
		{
			root,
			files,
			say: (line) => said.push(line),
			write: (file, content) => {
				after.set(file, content);
				written.push(file);
			},
		},
		['file.xlf'],
		{},
	);
	process.exitCode = exitCode;
	rmSync(root, { recursive: true });
	return { said, files: after, written };
}

const slovenian = segmentsOf(real, 'sl');
const changed = (id: string, change: (text: string) => string): Segment[] =>
	slovenian.map((segment) =>
		segment.id === id ? { ...segment, target: change(segment.target) } : segment,
	);

const formats = [
	['XLIFF 1.2', writeXliff12],
	['XLIFF 2.1', writeXliff21],
	['PO', writePo],
] as const;

describe.each(formats)('any content as %s', (_, write) => {
	const part = fc.constantFrom(
		...[
			'`421 4.4.2`',
			'{{count, number}}',
			'č',
			'<b>&amp;',
			'"',
			'\\',
			'\n',
			'\t',
			' ',
			'🙂',
			'שלום',
		],
	);
	const text = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''));
	const both = fc.tuple(text, text);
	const english = text.map((own) => `A${own}`);
	it('comes back as it was: nothing is written', async () => {
		const tree = fc.record({
			plain: both,
			list: fc.array(both, { minLength: 1, maxLength: 3 }),
			many: fc.tuple(text, text, text, text),
			paragraphs: fc.array(
				fc.constantFrom('Ena.', '- dve\n- tri', '| a |\n|---|\n| b |', '`c`  '),
				{
					minLength: 1,
					maxLength: 4,
				},
			),
			source: english,
		});
		await fc.assert(
			fc.asyncProperty(tree, async ({ plain, list, many, paragraphs, source }) => {
				const [one, two, few, other] = many;
				const own = { a: plain[1], list: list.map(([, item]) => item) };
				const forms = { n_one: one, n_two: two, n_few: few, n_other: other };
				const article = (more: string) =>
					`---\ntitle: T\ndescription: D\nfor: F\nupdated: 2026-11-21\n${more}---\n\n${paragraphs.join('\n\n')}\n`;
				const files = new Map([
					[
						'content/messages/en/interface.json',
						JSON.stringify({
							a: `A${plain[0]}`,
							list: list.map(([item]) => `A${item}`),
							n_one: source,
							n_other: source,
						}),
					],
					['content/messages/sl/interface.json', JSON.stringify({ ...own, ...forms }, null, '\t')],
					['content/articles/x/en.md', article('group: devices\nreviewed: 2026-11-21\n')],
					['content/articles/x/sl.md', article('translation:\n  source: ""\n  translator: A\n')],
				]);
				const { written, said } = await importing(
					write({ locale: 'sl', segments: segmentsOf(files, 'sl') }),
					files,
				);
				expect(written).toEqual([]);
				expect(said).toHaveLength(1);
			}),
			{ numRuns: 40 },
		);
	});
});

describe.each(formats)('a language as %s', (_, write) => {
	it('comes back unchanged, byte for byte', async () => {
		const { written, said } = await importing(write({ locale: 'sl', segments: slovenian }));
		expect(written).toEqual([]);
		expect(said).toEqual([
			`0 texts written, ${slovenian.length} unchanged, 0 not translated, 0 refused`,
		]);
	});
});

describe('a text that comes back', () => {
	const id = 'errors.socketerror-in-bounce.title';
	const file = 'content/messages/sl/errors.json';

	it('is written, and nothing else of its file is changed', async () => {
		const segments = changed(id, (text) => `${text} danes`);
		const { files, written } = await importing(writeXliff12({ locale: 'sl', segments }));
		expect(written.filter((name) => !name.includes('made-from'))).toEqual([file]);
		const [before = [], after = []] = [real, files].map((tree) => tree.get(file)?.split('\n'));
		expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
		expect(checkContent(files)).toEqual([]);
	});

	it('keeps the order of keys that are numbers', async () => {
		const segments = changed('codes.winsock.10054', (text) => `${text} Tako.`);
		const { files } = await importing(writeXliff12({ locale: 'sl', segments }));
		const name = 'content/messages/sl/codes.json';
		const [before = [], after = []] = [real, files].map((tree) => tree.get(name)?.split('\n'));
		expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
	});

	it('is refused where it breaks a literal, with the right one, and the others are written', async () => {
		const broken = changed(id, (text) => text.replace('`SocketError`', '`SocketErrorja`'));
		const segments = broken.map((segment) =>
			segment.id === 'interface.site.home' ? { ...segment, target: 'Začetek' } : segment,
		);
		const { said, written } = await importing(writePo({ locale: 'sl', segments }));
		expect(said[0]).toContain(
			`${id}: code span "\`SocketErrorja\`" is not in the source; did you mean "\`SocketError\`"?`,
		);
		expect(said.at(-1)).toContain('1 texts written');
		expect(said.at(-1)).toContain('1 refused');
		expect(written).not.toContain(file);
		expect(written).toContain('content/messages/sl/interface.json');
	});

	it('is not taken for a translation where a tool has put the English there', () => {
		const segments = slovenian.map((segment) => ({
			...segment,
			target: segment.source,
			state: 'missing' as const,
		}));
		const { texts, faults, empty } = judgeSegments(real, 'sl', segments);
		expect({ texts: texts.size, faults, rest: empty > 0 }).toEqual({
			texts: 0,
			faults: [],
			rest: true,
		});
	});

	it('that was made from an English of before is known to be outdated', async () => {
		const english = 'content/messages/en/errors.json';
		const text = real.get(english) ?? '';
		const now = new Map([
			...real,
			[english, text.replace('Bounce: connection', 'A bounce: connection')],
		]);
		const segments = changed(id, (target) => `${target} danes`);
		const { files } = await importing(writeXliff21({ locale: 'sl', segments }), now);
		const state = messageStates(files, 'sl').find(
			({ text }) => text.name === 'errors' && text.keys.join('.') === 'socketerror-in-bounce.title',
		);
		expect(state).toMatchObject({
			state: 'outdated',
			before: expect.stringMatching(/^Bounce: connection/),
		});
	});
});

describe('what tools do to a text is no change of it', () => {
	const spaced = (xml: string) =>
		xml.replace(/<(source|target)([^>]*)>([\s\S]*?)<\/\1>/g, '<$1$2>\n    $3\n  </$1>');
	it.each([
		['columns', writeXliff12, spaced],
		['columns in XLIFF 2.1', writeXliff21, spaced],
		[
			'a line end behind each text',
			writePo,
			(text: string) => text.replace(/(?<=^msgstr ".+)"$/gm, '\\n"'),
		],
		[
			'a tag with a low line',
			writeXliff12,
			(xml: string) => xml.replaceAll('target-language="sl"', 'target-language="sl_SI"'),
		],
		[
			'every unit twice',
			writeXliff12,
			(xml: string) => xml.replace(/<trans-unit [\s\S]*?<\/trans-unit>/g, '$&$&'),
		],
	])('%s', async (_, write, change) => {
		const { written, said } = await importing(change(write({ locale: 'sl', segments: slovenian })));
		expect(written).toEqual([]);
		expect(said).toHaveLength(1);
	});
});

describe('a text is not written that the check of the content would refuse, or nobody has confirmed', () => {
	const part = 'articles/tls-1-0-and-1-1-turned-off#';
	it.each([
		['struck text', `${part}0`, (text: string) => `${text} ~~Konec~~`, 'strike nothing through'],
		['a picture', `${part}0`, (text: string) => `${text} ![a](a.png)`, 'have no pictures'],
		[
			'an id of a heading',
			`${part}2`,
			(text: string) => `${text} {#a}`,
			'make their ids themselves',
		],
		[
			'an entity in a title',
			`${part}title`,
			(text: string) => `${text}&nbsp;`,
			'shown as it is typed',
		],
		[
			'a line break in a title',
			`${part}title`,
			(text: string) => text.replace(' ', '\n'),
			'as one line',
		],
	])('%s', async (_, id, change, message) => {
		const segments = changed(id, change);
		const { written, said } = await importing(writeXliff12({ locale: 'sl', segments }));
		expect(said[0]).toContain(`${id}: `);
		expect(said[0]).toContain(message);
		expect(written).toEqual([]);
	});

	const home = 'interface.site.home';
	const other = changed(home, () => 'Doma');
	it('a guess of the tool', async () => {
		const po = writePo({ locale: 'sl', segments: other });
		const { written, said } = await importing(
			po.replace(/^(?=msgctxt "interface\.site\.home")/m, '#, fuzzy\n'),
		);
		expect(said[0]).toContain(`${home}: the tool marks it as a guess`);
		expect(written).toEqual([]);
	});

	it('a text that has two translations', () => {
		const { texts, faults } = judgeSegments(real, 'sl', [...slovenian, ...other]);
		expect(texts.size).toBe(0);
		expect(faults).toEqual([{ id: home, message: expect.stringContaining('two translations') }]);
	});

	it('a file in a code page, whose letters would be others', async () => {
		const po = writePo({ locale: 'sl', segments: slovenian });
		await expect(importing(Buffer.from(po.replaceAll('č', '\u00e8'), 'latin1'))).rejects.toThrow(
			'are not UTF-8',
		);
		const xml = `\ufeff${writeXliff12({ locale: 'sl', segments: slovenian })}`;
		expect((await importing(Buffer.from(xml, 'utf16le'))).written).toEqual([]);
	});
});

describe('an article that comes back', () => {
	const slug = 'tls-1-0-and-1-1-turned-off';
	const path = `content/articles/${slug}/sl.md`;
	const without = new Map(
		[...real].filter(([file]) => file !== path && file !== 'content/made-from/sl.json'),
	);

	it('is written when all of its parts are there, without a fault', async () => {
		const { files } = await importing(writeXliff12({ locale: 'sl', segments: slovenian }), without);
		const faults = checkContent(files).filter(({ file }) => file === path);
		expect(faults.map(({ message }) => message)).toEqual([
			expect.stringContaining('is the name of nobody'),
		]);
	});

	it('waits where a part is missing or broken', async () => {
		const segments = slovenian.map((segment) =>
			segment.id === `articles/${slug}#0` ? { ...segment, target: '' } : segment,
		);
		const { files, said } = await importing(writeXliff12({ locale: 'sl', segments }), without);
		expect(files.has(path)).toBe(false);
		expect(said.join('\n')).toContain(
			`articles/${slug}: not written before all of its parts are there and right; lacking: 1`,
		);
	});

	it('keeps everything but the part that was changed', async () => {
		const segments = changed(`articles/${slug}#0`, (text) => `${text} In še to.`);
		const { files } = await importing(writeXliff12({ locale: 'sl', segments }));
		const before = real.get(path) ?? '';
		const part = slovenian.find(({ id }) => id === `articles/${slug}#0`)?.target ?? '';
		expect(files.get(path)).toBe(before.replace(part, `${part} In še to.`));
	});
});

describe('a file that is no translation', () => {
	it.each([
		['empty', ''],
		['a text', 'x'],
		['a document of a word processor', 'PK\u0003\u0004 word/document.xml'],
	])('%s is named, and nothing is written', async (_, text) => {
		await expect(importing(text)).rejects.toThrow('this is no PO file');
	});
});
