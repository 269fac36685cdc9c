import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { type Cbor, decode, encode } from './cbor.ts';
import { indexHtml } from './index-text.ts';
import { metaOf, type PageRow, type Word, wordsOf } from './pagefind-layout.ts';
import { workerWith } from './pagefind-worker.ts';
import type { SearchFile } from './search-file.ts';

/** In front of everything that Pagefind would else pack; its reader takes it unpacked as well. */
const mark = new TextEncoder().encode('pagefind_dcd');

/** Few files, because each is a request, but not one: a query seldom needs all. */
const chunkCount = 3;

/**
 * Pagefind's index of words, packed again for the cost of a first search. Its fragments are left out, because
 * excerpts come from the real text. Places of words on a page are, because no phrase is searched for: without them
 * a quarter of the bytes is gone. Pages are named by their place in the list. What the worker would fetch first it
 * holds. Files are left unpacked, because a server's brotli packs them tighter.
 *
 * @param pages the words of each page with their weights
 * @returns files below the folder of the locale
 */
export async function pagefindFiles(
	pages: readonly ReadonlyMap<string, number>[],
): Promise<SearchFile[]> {
	const files = await filesOf(pages);
	const find = (name: RegExp) => files.filter(({ path }) => name.test(path));
	const one = (name: RegExp) => {
		const [file] = find(name);
		if (!file) throw new Error(`Pagefind wrote no ${name.source}`);
		return file;
	};
	const [version, rows, table, ...rest] = metaOf(read(one(/\.pf_meta$/).content));
	const places = new Map(
		find(/\.pf_fragment$/).map(({ path, content }) => [
			/([^/]+)\.pf_fragment$/.exec(path)?.[1],
			JSON.parse(new TextDecoder().decode(bare(content))).url as string,
		]),
	);
	const chunks = new Map(
		find(/\.pf_index$/).map(({ path, content }) => [
			/([^/]+)\.pf_index$/.exec(path)?.[1],
			wordsOf(read(content)),
		]),
	);
	const words = table.flatMap(([, , id]) => chunks.get(id) ?? []).map(withoutPlaces);
	const packed = split(words).map((part) => {
		const content = marked(encode([part as unknown as Cbor]));
		const id = createHash('sha256').update(content).digest('hex').slice(0, 8);
		return { id, from: part[0]?.[0] ?? '', to: part.at(-1)?.[0] ?? '', content };
	});
	const named = rows.map(([id, ...row]): PageRow => [places.get(id) ?? id, ...row]);
	const newTable = packed.map(({ id, from, to }) => [from, to, id]);
	return [
		{
			path: 'pagefind/pagefind-worker.js',
			content: workerWith(new TextDecoder().decode(one(/pagefind-worker\.js$/).content), {
				'pagefind-entry.json': one(/pagefind-entry\.json$/).content,
				[one(/\.pf_meta$/).path]: marked(encode([version, named, newTable, ...rest])),
			}),
		},
		{
			path: 'pagefind/wasm.unknown.pagefind',
			content: marked(bare(one(/^wasm\.unknown\.pagefind$/).content)),
		},
		...packed.map(({ id, content }) => ({ path: `pagefind/index/${id}.pf_index`, content })),
	];
}

async function filesOf(pages: readonly ReadonlyMap<string, number>[]) {
	const pagesWith = new Map<string, number>();
	for (const words of pages) {
		for (const key of words.keys()) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
	}
	// Words come stemmed; no language of Pagefind may stem them again.
	const { index } = must(await pagefind.createIndex({ forceLanguage: 'unknown' }));
	if (!index) throw new Error('Pagefind made no index');
	for (const [at, words] of pages.entries()) {
		must(await index.addHTMLFile({ url: String(at), content: indexHtml(words, pagesWith) }));
	}
	const { files } = must(await index.getFiles());
	await index.deleteIndex();
	return files;
}

/** Each word with its weight alone: the first number says it, what follows are places. */
const withoutPlaces = ([word, pages, variants]: Word): Word => [
	word,
	pages.map(([distance, [weight = 0], meta]) => [distance, weight < 0 ? [weight, 0] : [0], meta]),
	variants,
];

/** Parts of about the same size. */
function split(words: readonly Word[]): Word[][] {
	const size = Math.ceil(words.reduce((sum, [, pages]) => sum + 2 + pages.length, 0) / chunkCount);
	const parts: Word[][] = [[]];
	let filled = 0;
	for (const word of words) {
		if (filled >= size * parts.length) parts.push([]);
		filled += 2 + word[1].length;
		parts.at(-1)?.push(word);
	}
	return parts;
}

const read = (content: Uint8Array): Cbor => decode(bare(content));

/** A file of Pagefind unpacked and without its mark. */
function bare(content: Uint8Array): Uint8Array {
	const unpacked = content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
	return mark.every((byte, at) => unpacked[at] === byte)
		? unpacked.subarray(mark.length)
		: unpacked;
}

const marked = (content: Uint8Array) => Uint8Array.from([...mark, ...content]);

/** Pagefind reports failures in its answer. */
function must<T extends { errors: string[] }>(answer: T): T {
	if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'));
	return answer;
}
