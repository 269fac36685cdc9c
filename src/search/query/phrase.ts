import type { SearchData } from '../literals/data.ts';
import type { Asked } from './asked.ts';

/**
 * The longest phrase with synonyms that begins at a word, with all that means the same, and the places of its words.
 * One other word may stand between two of them: `the name in the certificate does not match`.
 */
export function phraseAt(
	terms: readonly Asked[],
	at: number,
	same: SearchData['same'],
	taken: ReadonlySet<number>,
) {
	const placesOf = (phrase: readonly string[]) => {
		const places: number[] = [];
		for (const key of phrase) {
			const from = (places.at(-1) ?? at - 1) + 1;
			const near = places.length === 0 ? [at] : [from, from + 1];
			const place = near.find((each) => terms[each]?.key === key && !taken.has(each));
			if (place === undefined) return [];
			places.push(place);
		}
		return places;
	};
	const found = same.flatMap((group) =>
		group.flatMap((phrase) => {
			const places = placesOf(phrase);
			return places.length > 0 ? [{ phrase, places, same: group }] : [];
		}),
	);
	const longest = Math.max(0, ...found.map(({ phrase }) => phrase.length));
	const [best, ...others] = found.filter(({ phrase }) => phrase.length === longest);
	return best && { ...best, same: [...best.same, ...others.flatMap((other) => other.same)] };
}
