import { describe, expect, it } from 'vitest';
import { type Block, blocksOf, parseArticle } from '../../../src/articles/core.ts';

const blocks = (body: string) => blocksOf(parseArticle(body));
const only = (body: string) => blocks(body)[0] as Block;

describe('the blocks of an article', () => {
	it('have a kind that says how they are nested', () => {
		const body = [
			'## Heading',
			'Text.',
			'- Item\n\n  More of it.\n\n  1. First',
			'> Quoted.',
			'```\ncode\n```',
			'::registry{preset="a"}',
			'---',
		].join('\n\n');
		expect(blocks(body).map(({ kind, line }) => [line, kind])).toEqual([
			[1, 'heading 2'],
			[3, 'paragraph'],
			[5, 'list item'],
			[7, 'list item'],
			[9, 'list item, numbered list item'],
			[11, 'quotation, paragraph'],
			[13, 'code block'],
			[17, 'directive ::registry'],
			[19, 'line across (---)'],
		]);
	});

	it('keep code out of the prose', () => {
		const { prose, code } = only('Set `Enabled` to `1`.');
		expect(prose).toBe('Set   to  .');
		expect(code.map(({ text }) => text)).toEqual(['Enabled', '1']);
	});

	it('know the line of each literal in a paragraph of several lines', () => {
		const { code, links, prose } = only('One\n`two`\nand\n[four](https://example.org/) TLS 1.2');
		expect(code).toEqual([{ text: 'two', line: 2 }]);
		expect(links).toEqual([{ target: 'https://example.org/', text: 'four', line: 4 }]);
		expect(prose.split('\n')[3]).toBe('four TLS 1.2');
	});

	it.each([
		['with a fence', '```reg\na\n\nb\n```', [2, 4]],
		['indented', '    a\n\n    b', [1, 3]],
	])('know the line of each line of a code block %s', (_, body, lines) => {
		const [a, b] = lines;
		expect(only(body).code).toEqual([
			{ text: 'a', line: a },
			{ text: 'b', line: b },
		]);
	});

	it('hold the targets of links that are defined elsewhere, and of images', () => {
		const body = 'See [this][1] ![picture](/a.png).\n\n[1]: https://example.org/';
		expect(blocks(body).flatMap(({ links }) => links.map(({ target }) => target))).toEqual([
			'/a.png',
			'https://example.org/',
		]);
	});

	it('write directives out with their attributes', () => {
		expect(only('::registry{preset="a" undo="true"}').directives).toEqual([
			{ text: '::registry{preset="a" undo="true"}', line: 1 },
		]);
	});

	it('report raw HTML', () => {
		expect(only('<script>alert(1)</script>').html).toEqual([
			{ text: '<script>alert(1)</script>', line: 1 },
		]);
	});
});

describe('Markdown as articles use it', () => {
	it.each(['TLS 1.2:n käyttö', 'palvelin:porten', 'a:b[c]{d}'])(
		'takes the colon in "%s" for a colon',
		(text) => expect(only(text).prose).toBe(text),
	);

	it('keeps two hyphens and straight quotation marks as they are', () => {
		expect(only('`--tls` -- "x"').prose).toBe('  -- "x"');
	});
});
