import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type PagefindFiles, pagefindFiles } from '../../../src/search/build/pagefind-files.ts';
import type { Cbor } from '../../../src/search/pagefind/cbor.ts';
import { startPagefind } from '../../../src/search/pagefind/engine.ts';
import { metaOf, type Word, wordsOf } from '../../../src/search/pagefind/layout.ts';
import { pack, unpack } from '../../../src/search/pagefind/packed-index.ts';

const pages = [
	new Map([
		['server', 1],
		['certific', 10],
	]),
	new Map([['server', 4]]),
	new Map(Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => [`word${letter}`, 1] as const)),
	// As another page has it: pages are told apart by their place, not by their words.
	new Map([['server', 4]]),
];

describe('Pagefind’s index, packed again', () => {
	let files: PagefindFiles;
	beforeAll(async () => {
		files = await pagefindFiles(pages);
	});
	afterAll(() => pagefind.close());

	it('has the words of all pages, each once, in their order', () => {
		const found = unpack(files.index).words[0].map(([word]) => word);
		expect(found).toEqual([...new Set(pages.flatMap((page) => [...page.keys()]))].sort());
	});

	it('is searched by Pagefind’s engine: a word on its pages, first where it is heavier', async () => {
		const find = await startPagefind(files.wasm as BufferSource, files.index);
		const found = find('server', false);
		expect(found.map(({ page }) => page).sort()).toEqual([0, 1, 3]);
		expect(found.at(-1)?.page).toBe(0);
		expect(find('certific', true).map(({ page }) => page)).toEqual([0]);
	});

	it('finds words by their beginning unless the whole word is asked for', async () => {
		const find = await startPagefind(files.wasm as BufferSource, files.index);
		expect(find('certi', false).map(({ page }) => page)).toEqual([0]);
		expect(find('certi', true)).toEqual([]);
	});
});

test('an index survives packing, with what Pagefind keeps beside the pages', () => {
	const words: Word[] = [
		['сървър', [[0, [-97, 0], []]], []],
		[
			'сървъри',
			[
				[3, [0], []],
				[200, [-25, 0], []],
			],
			[['сървърѝ', [[3, [0], []]]]],
		],
		['שרת', [[1, [-97, 0], []]], []],
	];
	const { words: again, meta } = unpack(pack('1.6.0', 204, words, [[], ['sort'], []]));
	expect(again).toEqual([words]);
	expect(metaOf(meta as unknown as Cbor).slice(3)).toEqual([[], ['sort'], []]);
	expect(wordsOf(again as unknown as Cbor)).toEqual(words);
});

test('pairs of Chinese letters survive packing with the pages that they are on, whatever stands beside them', () => {
	const pairs = ['书过', '书证', '件证', '证书', 'サー', '送'];
	const words = ['tls12', ...pairs, '件'].map((word, at): Word => [word, [[at, [0], []]], []]);
	const { words: again } = unpack(pack('1.6.0', 9, words, []));
	const sorted = (list: readonly Word[]) => [...list].sort(([a], [b]) => (a < b ? -1 : 1));
	expect(sorted(again[0])).toEqual(sorted(words));
});

describe('a bundle that is laid out in another way stops the build', () => {
	test.each<[string, Cbor]>([
		['pages without numbers of words', ['2.0', [['id']], []]],
		['a table of index files with hashes alone', ['2.0', [['id', 3]], [['hash']]]],
		['no list', 'pagefind'],
	])('%s', (_, meta) => {
		expect(() => metaOf(meta)).toThrow('table of pages');
	});

	test.each<[string, Cbor]>([
		['words without variants', [[['word', []]]]],
		['places that are no numbers', [[['word', [[0, ['x'], []]], []]]]],
		['something beside the words', [[], []]],
	])('%s', (_, words) => {
		expect(() => wordsOf(words)).toThrow('index of words');
	});
});
