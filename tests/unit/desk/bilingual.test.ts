import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBilingual } from '../../../src/check/core.ts';
import { commands } from '../../../src/desk/commands.ts';

const span = (id: string, target: string, english: string) =>
	`<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${english}</span></span>`;

const head = `---\ntitle: 'It''s "T"'\ndescription: >-\n  one\n  two\nms.custom:\n- "9005383"\n- "9275"\nms.contentlocale: sl-SI\n---\n`;

describe('the plain halves of a bilingual file', () => {
	const words = fc
		.array(
			fc.constantFrom(
				...['a', ' ', '\n', '**b**', '[x](https://e.org/)', '<span>https:</span>', '&nbsp;', '|'],
				...['421 4.4.2', '\\*\\*', '<br/>', 'שלום\u200f', '１．２', '`c`', '$&', "$'", '\u2028'],
			),
		)
		.map((parts) => parts.join(''));
	const between = [
		'- ',
		'## <a name="x"></a>',
		' ',
		'\n\n',
		'> ',
		'| ',
		'\n```cmd```\n',
		'![a](b) ',
		'\r\n',
	];

	it('are the file with one language in the place of each pair', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('', '\ufeff'),
				fc.array(
					fc.tuple(fc.constantFrom(...between), words, words, fc.integer({ max: 9, min: 0 })),
				),
				(mark, parts) => {
					const file = (each: (target: string, english: string, id: string) => string) =>
						`${mark}${head}${parts.map(([before, a, b, id]) => before + each(a, b, `af05f-p10${id}`)).join('')}`;
					const read = readBilingual(file((a, b, id) => span(id, a, b)));
					expect(read.target).toBe(file((a) => a));
					expect(read.english).toBe(file((_, b) => b));
					expect(read.pairs.map(({ target, english }) => [target, english])).toEqual(
						parts.map(([, a, b]) => [a, b]),
					);
					expect([...read.frontMatter.keys()]).toHaveLength(4);
				},
			),
		);
	});

	it('keep a tag that one half closes and nobody opened', () => {
		expect(readBilingual(span('a-1', 'x</span>', 'y</span>'))).toMatchObject({
			target: 'x</span>',
			english: 'y</span>',
		});
	});

	it('have every other pair where one has lost its English, and name that one', () => {
		const lost = '<span data-ttu-id="a-1">x</span>';
		const read = readBilingual(`${lost} ${span('a-2', 'b', 'c')}`);
		expect(read).toMatchObject({ target: `${lost} b`, english: `${lost} c`, alone: ['a-1'] });
	});

	it.each([head, head.replaceAll('\n', '\r\n'), `\ufeff${head}`])(
		'have a front matter, whose lists and long values are read too',
		(text) => {
			expect([...readBilingual(text).frontMatter]).toEqual([
				['title', 'It\'s "T"'],
				['description', 'one two'],
				['ms.custom', '9005383, 9275'],
				['ms.contentlocale', 'sl-SI'],
			]);
		},
	);
});

describe('the command that imports a bilingual file', () => {
	let root: string;
	const { exitCode } = process;
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'handshake-bilingual-'));
	});
	afterEach(() => {
		process.exitCode = exitCode;
		rmSync(root, { recursive: true });
	});
	const importing = (text: string | Uint8Array, options = {}) => {
		writeFileSync(join(root, 'file.md'), text);
		const said: string[] = [];
		const written = new Map<string, string>();
		commands['import']?.run(
			{
				root,
				files: new Map(),
				say: (line) => said.push(line),
				write: (file, content) => written.set(file, content),
			},
			['file.md'],
			{ bilingual: true, ...options },
		);
		return { said, written };
	};

	/**
	 * Our own sentences, with what a machine did in March 2021 to the published article in these languages: the same
	 * literals, broken in the same way, segment by segment.
	 */
	const published = (file: string) =>
		readFileSync(join(import.meta.dirname, 'bilingual', file), 'utf8');
	it.each(['tr-TR', 'sl-SI', 'bg-BG', 'he-IL', 'fi-FI'])(
		'refuses that of %s with exactly its damage, and writes the plain text alone',
		(locale) => {
			const { said, written } = importing(published(`${locale}.md`), { plain: 'plain.md' });
			const expected = published(`${locale}.txt`).replaceAll(`${locale}.md`, 'file.md');
			expect(`${said.join('\n')}\n`).toBe(expected);
			expect(process.exitCode).toBe(1);
			expect([...written]).toEqual([['plain.md', published(`${locale}.plain.md`)]]);
		},
	);

	it('makes an article of one without damage', () => {
		const title = `# <a name="mail-stops"></a>${span('a-1', 'Pošta stoji', 'Mail stops')}`;
		const text = `${head}${title}\n\n${span('a-2', 'Zaradi TLS 1.0.', 'Because of TLS 1.0.')}\n`;
		const { said, written } = importing(text);
		expect(said.at(-1)).toContain('2 segments, 0 literals differ');
		expect([...written.keys()]).toEqual([
			'content/articles/mail-stops/en.md',
			'content/articles/mail-stops/sl.md',
		]);
		expect(written.get('content/articles/mail-stops/sl.md')).toMatch(
			/title: Pošta stoji[\s\S]*Zaradi TLS 1\.0\.\n$/,
		);
	});

	it('takes one file at a time, so that none is passed over', () => {
		const desk = { root, files: new Map(), say: () => {}, write: () => {} };
		expect(() => commands['import']?.run(desk, ['a.md', 'b.md'], { bilingual: true })).toThrow(
			'one file at a time',
		);
	});

	it('takes nothing that is not UTF-8, whose halves would not be the same', () => {
		expect(() => importing(Buffer.from(span('a-1', 'é', 'e'), 'latin1'))).toThrow('not UTF-8');
	});
});
