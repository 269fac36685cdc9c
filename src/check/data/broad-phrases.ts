import type { Fault } from '../../content-files/fault.ts';
import { fold, foldPhrase, partsOf, wordingsOf } from '../../lookup/core.ts';
import type { Signatures } from './check-signatures.ts';
import { holds, phrasesOf } from './same-phrases.ts';

/** A phrase of one or two words that stands in the texts of so many other errors tells none of them apart. */
const mostOfShort = 8;
/** A longer one is wide on purpose, with words that say the same; but not as wide as this. */
const mostOfLong = 15;

/** Phrases that stand in the texts of many other errors, and would be found in place of them: `Error`, `the server`. */
export function broadPhrases(signatures: Signatures): Fault[] {
	const known = [...signatures].flatMap(([id, entry]) =>
		entry ? { id, entry, texts: entry.value.texts.map((text) => fold(text).text) } : [],
	);
	return known.flatMap(({ id, entry }) =>
		phrasesOf(entry.value).flatMap(({ phrase, path }): Fault[] => {
			const wordings = wordingsOf(foldPhrase(phrase)).map((wording) => partsOf(wording).parts);
			// Of a matcher with a choice of nothing is told by itself.
			if (path[0] === 'matchers' && wordings.some((parts) => parts.join('') === '')) return [];
			const others = known.filter(
				(other) =>
					other.id !== id &&
					!other.entry.value.supersedes?.includes(id) &&
					!entry.value.supersedes?.includes(other.id) &&
					other.texts.some((text) => wordings.some((parts) => holds(text, parts))),
			);
			const isShort = !/[{~…]/.test(phrase) && phrase.trim().split(/\s+/).length < 3;
			if (others.length < (isShort ? mostOfShort : mostOfLong)) return [];
			const [one, two] = others.map((other) => other.entry.file);
			const message = `"${phrase}" stands in the texts of ${others.length} other errors as well (${one}, ${two} …), which would be taken for this one; add the words by which it is told apart`;
			return [{ file: entry.file, line: entry.lineOf(path), message }];
		}),
	);
}
