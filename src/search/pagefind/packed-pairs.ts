import { letter, valueAt } from './letters.ts';

/**
 * Words of two letters, as texts in Chinese are compared by: every letter of them, the commonest first, and a line for
 * each with what follows it, a letter each by how much it is behind the one before in that order.
 */
export interface PackedPairs {
	letters: string;
	pairs: string;
}

/** Whether a word is two letters of a script that has thousands of them, or of one beside it in Unicode. */
export const isTwoLetters = (word: string): boolean => /^[\u2e80-\ud7ff]{2}$/.test(word);

/** Packs pairs, and says in which order they come out. */
export function packPairs(words: readonly string[]) {
	const times = new Map<string, number>();
	for (const each of words.join('')) times.set(each, (times.get(each) ?? 0) + 1);
	const letters = [...times].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
	const place = new Map(letters.map(([each], at) => [each, at]));
	const placeOf = (word: string, at: number) => place.get(word.charAt(at)) ?? 0;
	const lines: number[][] = letters.map(() => []);
	for (const word of words) lines[placeOf(word, 0)]?.push(placeOf(word, 1));
	for (const line of lines) line.sort((a, b) => a - b);
	const packed: PackedPairs = {
		letters: letters.map(([each]) => each).join(''),
		pairs: lines
			.map((line) => line.map((value, at) => letter(value - (line[at - 1] ?? 0))).join(''))
			.join('\n'),
	};
	return packed;
}

/** The pairs in their order. */
export function unpackPairs({ letters, pairs }: PackedPairs): string[] {
	const words: string[] = [];
	for (const [at, line] of pairs.split('\n').entries()) {
		for (let second = 0, by = 0; by < line.length; by++) {
			second += valueAt(line, by);
			words.push(letters.charAt(at) + letters.charAt(second));
		}
	}
	return words;
}
