import type { Term } from '../words/terms.ts';
import type { FindWord } from './pagefind.ts';
import type { Words } from './words.ts';

/** Shorter words are no sign of how the others of a query were typed. */
const telling = 4;

/**
 * The words of a query without those that a question can do without, where it was typed in letters that are not its
 * language's, or with the keys of another layout: `ne` beside `uhodit` in Russian. That some page has `ne` says nothing.
 */
export async function withoutForeignStops(
	terms: readonly Term[],
	query: string,
	stops: readonly string[],
	findWord: FindWord,
	words: () => Promise<Words>,
): Promise<readonly Term[]> {
	if (terms.length < 2) return terms;
	const stop = new Set(stops);
	const typed = ({ start, end }: Term) => query.slice(start, end);
	let foreign = false;
	for (const term of terms) {
		if (foreign || typed(term).length < telling) continue;
		if ((await findWord(`"${term.key}"`)).length > 0) continue;
		const list = await words();
		foreign = list.otherKeysOf(typed(term)).some((key) => list.knows(key) || stop.has(key));
	}
	if (!foreign) return terms;
	const list = await words();
	const kept = terms.filter((term) => !list.otherKeysOf(typed(term)).some((key) => stop.has(key)));
	return kept.length > 0 ? kept : terms;
}
