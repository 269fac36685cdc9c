import { createContext, runInContext } from 'node:vm';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type Cbor, decode } from '../../../src/search/build/cbor.ts';
import { pagefindFiles } from '../../../src/search/build/pagefind-files.ts';
import { metaOf, wordsOf } from '../../../src/search/build/pagefind-layout.ts';
import { workerWith } from '../../../src/search/build/pagefind-worker.ts';
import type { SearchFile } from '../../../src/search/build/search-file.ts';

/** What stands in front of each of Pagefind's files, unpacked. */
const mark = 'pagefind_dcd'.length;
const bytesOf = ({ content }: SearchFile) => Buffer.from(content).subarray(mark);

const pages = [
	new Map([
		['server', 1],
		['certific', 10],
	]),
	new Map([['server', 4]]),
	new Map(Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => [`word${letter}`, 1] as const)),
];

describe('Pagefind’s index, packed again', () => {
	let files: SearchFile[];
	beforeAll(async () => {
		files = await pagefindFiles(pages);
	});
	afterAll(() => pagefind.close());
	const words = () =>
		files
			.filter(({ path }) => path.endsWith('.pf_index'))
			.flatMap((file) => wordsOf(decode(bytesOf(file))));

	it('has the words of all pages, each once, in their order', () => {
		const found = words().map(([word]) => word);
		expect(found).toEqual([...new Set(pages.flatMap((page) => [...page.keys()]))].sort());
	});

	it('has a word on its pages, in their order, and heavier where it is', () => {
		const [, onPages = []] = words().find(([word]) => word === 'server') ?? [];
		expect(onPages.map(([distance]) => distance)).toEqual([0, 1]);
		const [plain = 0, heavy = 0] = onPages.map(([, [weight = 0]]) => weight);
		expect(heavy).toBeLessThan(plain);
	});

	it('names pages by their place, and index files by their first and last word', async () => {
		const worker = files.find(({ path }) => path.endsWith('worker.js'));
		const { fetchOf } = inWorker(String(worker?.content));
		const name = /"([^"]+\.pf_meta)"/.exec(String(worker?.content))?.[1];
		const answer = await fetchOf(`https://example.org/pagefind/${name}?1`);
		const bytes = Buffer.from(await answer.arrayBuffer()).subarray(mark);
		const [, rows, table] = metaOf(decode(bytes));
		expect(rows.map(([id]) => id)).toEqual(['0', '1', '2']);
		expect(table).toHaveLength(3);
		for (const [from, to, id] of table) {
			const file = files.find(({ path }) => path === `pagefind/index/${id}.pf_index`);
			const own = wordsOf(decode(bytesOf(file as SearchFile)));
			expect([own[0]?.[0], own.at(-1)?.[0]]).toEqual([from, to]);
		}
	});
});

/** The worker's own `fetch`, with the one that it falls back to. */
function inWorker(script: string) {
	const self: Record<string, unknown> = {
		fetch: async (address: string) => new Response(`from the server: ${address}`),
		addEventListener: () => {},
	};
	const [first = ''] = script.split('\n');
	runInContext(first, createContext({ self, Response, Uint8Array, atob, Promise, String }));
	return { fetchOf: self['fetch'] as (address: string) => Promise<Response> };
}

describe('the worker', () => {
	const pagefindWorker = 'fetch(base + "pagefind-entry.json"); fetch(base + hash + ".pf_meta")';

	it('hands out what it holds, whatever follows the name, and fetches the rest', async () => {
		const held = { 'pagefind-entry.json': Uint8Array.from([0, 128, 255]) };
		const { fetchOf } = inWorker(workerWith(pagefindWorker, held));
		const answer = await fetchOf('https://example.org/pagefind/pagefind-entry.json?ts=1');
		expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 128, 255]);
		expect(await (await fetchOf('/index/a.pf_index')).text()).toMatch(/^from the server/);
	});

	it('is refused where it fetches by other names', () => {
		expect(() => workerWith('fetch("index.bin")', {})).toThrow('pagefind-entry.json');
	});
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
