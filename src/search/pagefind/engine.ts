import { type Cbor, encode } from './cbor.ts';
import { type PackedIndex, unpack } from './packed-index.ts';

/** A page by its place in the list, and what a word is worth there. */
export interface WordOnPage {
	page: number;
	score: number;
}

/**
 * A word counts by its rarity, by where it stands and by how much of a longer word it is. The length of a page does
 * not count, nor does a word count for more than a few.
 */
const ranking = { page_length: 0, term_frequency: 1, term_saturation: 3, term_similarity: 2 };

/** Where its WebAssembly is served, in the folder that may compile it. */
export const enginePath = 'pagefind/pagefind.wasm';

/** What Pagefind's WebAssembly exports, as far as it is called: texts and bytes go in by place and length. */
interface Exports {
	memory: WebAssembly.Memory;
	__wbindgen_externrefs: WebAssembly.Table;
	__wbindgen_malloc(size: number, align: number): number;
	__wbindgen_free(at: number, size: number, align: number): void;
	__wbindgen_start(): void;
	init_pagefind(meta: number, size: number): number;
	load_index_chunk(pagefind: number, chunk: number, size: number): number;
	set_ranking_weights(pagefind: number, weights: number, size: number): number;
	search(pagefind: number, ...query: number[]): [at: number, size: number];
}

/** Names that the build looks for, so that an upgrade of Pagefind fails there and not in readers' browsers. */
export const called = [
	'memory',
	'__wbindgen_externrefs',
	'__wbindgen_malloc',
	'__wbindgen_free',
	'__wbindgen_start',
	'init_pagefind',
	'load_index_chunk',
	'set_ranking_weights',
	'search',
] as const satisfies readonly (keyof Exports)[];

/**
 * Starts Pagefind's engine, its WebAssembly (1.6), with an index. It is called as its own `pagefind-worker.js` does;
 * that file is five times as long, for fragments, filters and packed files of which there are none here.
 *
 * @returns looks one word up: words that begin so, or with `whole` that word alone
 */
export async function startPagefind(
	wasm: BufferSource,
	index: PackedIndex,
): Promise<(key: string, whole: boolean) => WordOnPage[]> {
	let engine: Exports;
	const { instance } = await WebAssembly.instantiate(wasm, {
		'./pagefind_web_bg.js': {
			// As wasm-bindgen writes it: the places of values that every program has.
			__wbindgen_init_externref_table() {
				const at = engine.__wbindgen_externrefs.grow(4);
				engine.__wbindgen_externrefs.set(0, undefined);
				for (const [by, value] of [undefined, null, true, false].entries())
					engine.__wbindgen_externrefs.set(at + by, value);
			},
		},
	});
	engine = instance.exports as unknown as Exports;
	engine.__wbindgen_start();
	const given = (bytes: Uint8Array): [at: number, size: number] => {
		const at = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
		new Uint8Array(engine.memory.buffer).set(bytes, at);
		return [at, bytes.length];
	};
	const text = (value: string) => given(new TextEncoder().encode(value));
	const { meta, words } = unpack(index);
	let pagefind = engine.init_pagefind(...given(encode(meta as unknown as Cbor)));
	pagefind = engine.load_index_chunk(pagefind, ...given(encode(words as unknown as Cbor)));
	pagefind = engine.set_ranking_weights(pagefind, ...text(JSON.stringify(ranking)));
	return (key, whole) => {
		// The word twice, because it has no accents to be left out; no filters; no order but that of worth.
		const query = [...text(key), ...text(key), ...text('{}'), ...text(''), Number(whole), 0];
		const [at, size] = engine.search(pagefind, ...query);
		const answer = new TextDecoder().decode(new Uint8Array(engine.memory.buffer, at >>> 0, size));
		engine.__wbindgen_free(at, size, 1);
		const { results } = JSON.parse(answer) as { results: { p: string; s: number }[] };
		return results.map(({ p, s }) => ({ page: Number(p), score: s }));
	};
}
