import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { decode } from '../pagefind/cbor.ts';
import { called } from '../pagefind/engine.ts';
import { metaOf, wordsOf } from '../pagefind/layout.ts';
import { type PackedIndex, pack } from '../pagefind/packed-index.ts';
import { indexHtml } from './index-text.ts';
import { usedParts } from './used-parts.ts';

/** In front of everything that Pagefind packs. */
const mark = new TextEncoder().encode('pagefind_dcd');

export interface PagefindFiles {
	index: PackedIndex;
	/** Its engine, the same for every language: words come stemmed. */
	wasm: Uint8Array;
}

/**
 * Pagefind's index of words, packed again for the cost of a first search.
 *
 * @param pages the words of each page with their weights
 */
export async function pagefindFiles(
	pages: readonly ReadonlyMap<string, number>[],
): Promise<PagefindFiles> {
	const files = await filesOf(pages);
	const find = (name: RegExp) => files.filter(({ path }) => name.test(path));
	const one = (name: RegExp) => {
		const [file] = find(name);
		if (!file) throw new Error(`Pagefind wrote no ${name.source}`);
		return bare(file.content);
	};
	const [version, rows, table, ...rest] = metaOf(decode(one(/\.pf_meta$/)));
	const chunks = new Map(
		find(/\.pf_index$/).map(({ path, content }) => [
			/([^/]+)\.pf_index$/.exec(path)?.[1],
			wordsOf(decode(bare(content))),
		]),
	);
	const places = new Map(
		find(/\.pf_fragment$/).map(({ path, content }) => [
			/([^/]+)\.pf_fragment$/.exec(path)?.[1],
			Number(JSON.parse(new TextDecoder().decode(bare(content))).url),
		]),
	);
	// Pagefind keeps pages in the order in which it was given them, and names them by their content.
	if (!rows.every(([id], at) => places.get(id) === at))
		throw new Error('Pagefind no longer keeps pages in the order in which it is given them');
	const words = table.flatMap(([, , id]) => chunks.get(id) ?? []);
	return { index: pack(version, rows.length, words, rest), wasm: engineOf(one(/^wasm\.unknown/)) };
}

/**
 * The engine with what is called in it alone.
 *
 * @throws if it has that no longer
 */
function engineOf(wasm: Uint8Array): Uint8Array {
	const exported = new Set(
		WebAssembly.Module.exports(new WebAssembly.Module(wasm as BufferSource)).map(
			({ name }) => name,
		),
	);
	const missing = called.filter((name) => !exported.has(name));
	if (missing.length > 0)
		throw new Error(`Pagefind's engine has no ${missing.join(', ')} any more`);
	return usedParts(wasm, called);
}

async function filesOf(pages: readonly ReadonlyMap<string, number>[]) {
	// Words come stemmed; no language of Pagefind may stem them again.
	const { index } = must(await pagefind.createIndex({ forceLanguage: 'unknown' }));
	if (!index) throw new Error('Pagefind made no index');
	// All at once: an answer to each would be waited for while a page is rendered.
	const answers = pages.map((words, at) =>
		index.addHTMLFile({ url: String(at), content: indexHtml(words) }),
	);
	for (const answer of await Promise.all(answers)) must(answer);
	const { files } = must(await index.getFiles());
	await index.deleteIndex();
	return files;
}

/** A file of Pagefind unpacked and without its mark. */
function bare(content: Uint8Array): Uint8Array {
	const unpacked = content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
	return mark.every((byte, at) => unpacked[at] === byte)
		? unpacked.subarray(mark.length)
		: unpacked;
}

/** Pagefind reports failures in its answer. */
function must<T extends { errors: string[] }>(answer: T): T {
	if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'));
	return answer;
}
