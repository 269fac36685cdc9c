import type { Cbor } from './cbor.ts';
import type { Meta, Word } from './layout.ts';
import { letter, lettersFor, valueAt } from './letters.ts';
import { isTwoLetters, type PackedPairs, packPairs, unpackPairs } from './packed-pairs.ts';

/**
 * Pagefind's index of a language's words as text that a server packs tighter than Pagefind's own files, and by its
 * type: many do not pack what is called `.pf_index`. Fragments are left out, because excerpts come from the real
 * text; places of words on a page are, because no phrase is searched for. Pages are named by their place in the list.
 */
export interface PackedIndex extends PackedPairs {
	/** The version of Pagefind that made it. */
	version: string;
	pages: number;
	/** A line a word that is no pair, in their order: how many letters it shares with the one before, in base 36, and its others. */
	words: string;
	/** A line a word, the pairs first, a letter a page: by how much it is behind the page before. */
	places: string;
	/** A letter each time that a word is on a page: which of `kinds` it is of. */
	weights: string;
	/** Pagefind's numbers for the weights. */
	kinds: number[];
	/** What Pagefind keeps of a few words beside their pages, by their place. */
	variants: [word: number, variants: Cbor][];
	/** What follows in Pagefind's table of pages. */
	rest: Cbor[];
}

const sharedWith = (word: string, before: string) => {
	let shared = 0;
	while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
	return shared;
};

/** Packs the words of all index files, sorted. */
export function pack(version: string, pages: number, sorted: readonly Word[], rest: Cbor[]) {
	const pairs = packPairs(sorted.map(([word]) => word).filter(isTwoLetters));
	const byWord = new Map(sorted.map((word) => [word[0], word]));
	const others = sorted.filter(([word]) => !isTwoLetters(word));
	const words = [...unpackPairs(pairs).map((word) => byWord.get(word) as Word), ...others];
	const kinds: number[] = [];
	const kindOf = lettersFor(kinds);
	const index: PackedIndex = {
		version,
		pages,
		...pairs,
		words: others
			.map(([word], at) => {
				const shared = sharedWith(word, others[at - 1]?.[0] ?? '');
				return shared.toString(36) + word.slice(shared);
			})
			.join('\n'),
		places: words.map(([, on]) => on.map(([distance]) => letter(distance)).join('')).join('\n'),
		// The first number of a page says the weight, what follows are places.
		weights: words.flatMap(([, on]) => on.map(([, [weight = 0]]) => kindOf(weight))).join(''),
		kinds,
		variants: words.flatMap(([, , variants], at): [number, Cbor][] =>
			Array.isArray(variants) && variants.length === 0 ? [] : [[at, variants]],
		),
		rest,
	};
	return index;
}

/** The id of the one index file that the words are in again. */
const chunk = 'all';

/** Table of pages and index file as Pagefind reads them, to be encoded. */
export function unpack(index: PackedIndex): { meta: Meta; words: [Word[]] } {
	const variants = new Map(index.variants);
	const places = index.places.split('\n');
	const words: Word[] = [];
	let used = 0;
	for (const [at, word] of unpackWords(index).entries()) {
		const on = places[at] ?? '';
		const pages = Array.from(on, (_, page): Word[1][number] => {
			const weight = index.kinds[valueAt(index.weights, used++)] ?? 0;
			return [valueAt(on, page), weight < 0 ? [weight, 0] : [0], []];
		});
		words.push([word, pages, variants.get(at) ?? []]);
	}
	// How long pages are does not count.
	const rows = Array.from({ length: index.pages }, (_, at): Meta[1][number] => [String(at), 1, '']);
	const table: Meta[2] = [[words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', chunk]];
	return { meta: [index.version, rows, table, ...index.rest], words: [words] };
}

function unpackWords(index: PackedIndex): string[] {
	const words = unpackPairs(index);
	let before = '';
	for (const line of index.words.split('\n')) {
		before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
		words.push(before);
	}
	return words;
}
