import type { SearchData } from '../literals/data.ts';
import { isUnspaced } from '../words/unspaced.ts';

const syllable = /^\p{Script=Hangul}$/u;

/**
 * A query without the stop words of a language that has no blanks between words: they have to go before pairs are made
 * of their letters and others. One that is a part of a word with synonyms is no stop word there: `在` in `不存在`,
 * `中` in `中继`; nor is a syllable of Korean, which has blanks: `만` in `만료`.
 */
export function withoutStops(
	query: string,
	{ stop, same }: Pick<SearchData, 'stop' | 'same'>,
): string {
	const unspaced = stop
		.filter((word) => isUnspaced(word) && !syllable.test(word))
		.sort((a, b) => b.length - a.length);
	if (unspaced.length === 0) return query;
	const words = new Set(same.flat(2).map((key) => key.normalize('NFC')));
	return unspaced.reduce(
		(text, word) =>
			text.replaceAll(word, (_, at: number) => {
				const before = text.slice(at - 1, at + 1);
				const after = text.slice(at + word.length - 1, at + word.length + 1);
				return words.has(before) || words.has(after) ? word : ' '.repeat(word.length);
			}),
		query,
	);
}
