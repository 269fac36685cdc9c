import type { Block } from '../../articles/core.ts';

/** Where two articles are not made of the same blocks. */
export interface Gap {
	/** Index of the first block of the gap, in both. */
	start: number;
	/** Index of the first block that is of another kind. */
	at: number;
	/** Number of blocks behind the gap, which are the same in both again. */
	behind: number;
}

/**
 * The blocks in the middle of two articles of which it is not known which belongs to which; `undefined` where all are of
 * the same kinds. Of blocks in a row that are alike, such as the items of a list, any may be the one that is missing,
 * so that the gap has all of them.
 */
export function gapBetween(
	source: readonly Block[],
	translation: readonly Block[],
): Gap | undefined {
	const [from, to] = [source.map(kindOf), translation.map(kindOf)];
	const shortest = Math.min(from.length, to.length);
	let at = 0;
	while (at < shortest && from[at] === to[at]) at++;
	if (at === from.length && at === to.length) return undefined;
	let start = at;
	const differing = [from[at], to[at]];
	while (start > 0 && differing.includes(from[start - 1])) start--;
	let behind = 0;
	while (behind < shortest - start && from.at(-1 - behind) === to.at(-1 - behind)) behind++;
	const last = [from.at(-1 - behind), to.at(-1 - behind)];
	while (behind > 0 && last.includes(from.at(-behind))) behind--;
	return { start, at, behind };
}

/** Directives are compared with their names, as literals; any row of a table may be the one that is missing. */
export function kindOf({ kind }: Block): string {
	return kind.replace(/(directive) ::.*|(table), row .*/, '$1$2');
}
