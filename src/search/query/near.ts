import { slips } from '../../i18n/slips.ts';
import { slipsAllowed } from '../words/spelling.ts';
import { longest } from '../words/terms.ts';

/** A word of the pages: its key, on how many it stands, and its commonest form; none of one that only means the same. */
export interface Word {
	key: string;
	pages: number;
	form?: string;
}

/** Whether two words are the same but for some slips, whatever endings they have. */
function alike(a: string, b: string, most: number): boolean {
	const length = Math.min(a.length, b.length);
	return slips(a.slice(0, length), b.slice(0, length), most) <= most;
}

/** Slips between two beginnings of words: the letter that one has too many pushes another out at the end. */
function slipsOfBeginnings(a: string, b: string, most: number): number {
	if (a.length < longest || b.length < longest) return slips(a, b, most);
	return Math.min(
		slips(a, b, most),
		slips(a.slice(0, -1), b, most),
		slips(a, b.slice(0, -1), most),
	);
}

/**
 * The word with the fewest slips, the commonest among equals. A first letter is seldom wrong.
 *
 * @param typed the word of the key, as it was typed
 */
export function nearest(words: Iterable<Word>, key: string, typed: string): Word | undefined {
	const most = slipsAllowed(key.length);
	const lower = typed.toLowerCase();
	let best: { word: Word; cost: number } | undefined;
	for (const word of words) {
		const { form } = word;
		if (word.key.length < 3) continue;
		// A slip may keep the ending from being cut off: `Verbndung` is no form of a word.
		const isForm = form !== undefined && lower.length >= longest && slips(lower, form, 1) === 1;
		const least = form === undefined ? Math.min(1, most) : most;
		const count = isForm ? 1 : slipsOfBeginnings(key, word.key, least);
		if (count > least) continue;
		// Of a long word the key is the beginning; the rest tells `verkkotunnus` from `verkkoviasta`.
		if (form !== undefined && key.length >= longest && !isForm && !alike(lower, form, most + 1))
			continue;
		const cost =
			count + (word.key[0] === key[0] ? 0 : 0.7) - Math.min(0.5, Math.log10(word.pages) / 5);
		if (!best || cost < best.cost) best = { word, cost };
	}
	return best?.word;
}
