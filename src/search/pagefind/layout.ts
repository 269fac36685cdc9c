import type { Cbor } from './cbor.ts';

/** A word of Pagefind's index: pages, each with the distance from the page before and the places of the word on it. */
export type Word = [
	word: string,
	pages: [distance: number, places: number[], meta: Cbor][],
	variants: Cbor,
];
export type PageRow = [id: string, words: number, ...rest: Cbor[]];
export type Meta = [
	version: string,
	pages: PageRow[],
	chunks: [from: string, to: string, id: string][],
	...rest: Cbor[],
];

const isText = (value: Cbor | undefined) => typeof value === 'string';
const isNumber = (value: Cbor | undefined) => typeof value === 'number';
const isList = (value: Cbor | undefined): value is Cbor[] => Array.isArray(value);
const all = (value: Cbor | undefined, test: (row: Cbor[]) => boolean) =>
	isList(value) && value.every((row) => isList(row) && test(row));

/**
 * The table of a bundle: its version, its pages and its index files (Pagefind 1.6).
 *
 * @throws if it is laid out otherwise, so that an upgrade fails here and not in readers' browsers
 */
export function metaOf(value: Cbor): Meta {
	const fits =
		isList(value) &&
		isText(value[0]) &&
		all(value[1], ([id, words]) => isText(id) && isNumber(words)) &&
		all(value[2], (row) => row.length === 3 && row.every(isText));
	if (!fits)
		throw new Error('Pagefind lays its table of pages out in a way that is not known here');
	return value as unknown as Meta;
}

/**
 * The words of an index file (Pagefind 1.6).
 *
 * @throws if they are laid out otherwise
 */
export function wordsOf(value: Cbor): Word[] {
	const isPage = ([distance, places]: Cbor[]) =>
		isNumber(distance) && isList(places) && places.every(isNumber);
	const fits =
		isList(value) &&
		value.length === 1 &&
		all(value[0], (word) => word.length === 3 && isText(word[0]) && all(word[1], isPage));
	if (!fits)
		throw new Error('Pagefind lays its index of words out in a way that is not known here');
	return (value as [Cbor])[0] as unknown as Word[];
}
