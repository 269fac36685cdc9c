/** What an unknown word may have been meant to be: keys, and how to show them; nothing where that says nothing. */
export interface Meant {
	keys: string[];
	form: string;
}

/** The key of a part of a word, if it is a word itself. */
type KeyOf = (part: string) => string | undefined;

/** From so many letters on a word is rather two than another with slips. */
export const longCompound = 10;

/** Fewer letters are seldom a word of the field. */
const [shortest, shortestEnd] = [4, 5];

/** Longer ones are no words, and have too many parts to look at. */
const longestWord = 40;

/** Languages that write several words as one. */
const compounding: ReadonlySet<string> = new Set(['de', 'fi', 'nl']);

/** Two words that are written as one, or three, each known: `şifreyanlış`. Parted in the middle first. */
export function partsOfWord(word: string, keyOf: KeyOf, most = 3): Meant | undefined {
	if (word.length > longestWord) return undefined;
	const middle = word.length / 2;
	const places = Array.from(
		{ length: Math.max(0, word.length - 2 * shortest + 1) },
		(_, by) => by + shortest,
	).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
	for (const at of places) {
		const [first, second] = [word.slice(0, at), word.slice(at)];
		const keys = [keyOf(first), keyOf(second)].flatMap((key) => key ?? []);
		if (keys.length === 2) return { keys, form: `${first} ${second}` };
	}
	for (const at of most > 2 ? places : []) {
		const [key, rest] = [keyOf(word.slice(0, at)), word.slice(at)];
		const others = key !== undefined && partsOfWord(rest, keyOf, 2);
		if (others) return { keys: [key, ...others.keys], form: `${word.slice(0, at)} ${others.form}` };
	}
	return undefined;
}

/** What is known of a word that others are joined to: its end, which says what it is, or its beginning. */
export function partOfWord(word: string, locale: string, keyOf: KeyOf): Meant | undefined {
	if (!compounding.has(locale) || word.length > longestWord) return undefined;
	for (let at = 3; at <= word.length - shortestEnd; at++) {
		const key = keyOf(word.slice(at));
		if (key) return { keys: [key], form: word.slice(at) };
	}
	// In Finnish the beginning of a compound is but one of many that are joined so.
	if (locale === 'fi') return undefined;
	for (let at = word.length - shortest; at >= shortest; at--) {
		const key = keyOf(word.slice(0, at));
		if (key) return { keys: [key], form: word.slice(0, at) };
	}
	return undefined;
}
