import { type Located, lineBreaks } from './literal.ts';
import { before, behind } from './word-edges.ts';

/** A concept and its words in one language, as `content/terms/<locale>.yaml` has them. */
export interface Term {
	/** The English name of the concept. */
	concept: string;
	/** The word to use; several where they stand for different objects, which `note` explains. */
	use: readonly string[];
	/** Words that are not to be used for it. */
	not: readonly string[];
}

/**
 * Words that the term base says are not to be used, at their lines. Letters on either side do not count as the
 * word, so that inflected forms have to be listed where they matter; nor does a hyphen with more of the word behind it,
 * as in `E-Mail`. The English name of the thing, in brackets behind the word for it, is a gloss.
 *
 * @param firstLine line of the file on which the prose begins
 */
export function findUnwanted(prose: string, terms: readonly Term[], firstLine: number): Located[] {
	// Of the same length, so that what is found stands where it stood.
	const withoutNames = prose.replace(names, (name) => name.replace(/\S/g, '.'));
	const right = terms.flatMap(({ use }) => use);
	const low = withoutNames.toLowerCase();
	return terms.flatMap(({ concept, use, not }) =>
		// Nearly all words are in no text, which is told many times faster than a pattern tells it.
		not
			.filter((word) => low.includes(beginningOf(word)))
			.flatMap((word) =>
				[...withoutNames.matchAll(wordPattern(word, use))]
					.filter(({ index }) => !isGloss(word, concept, prose, index))
					.filter(({ index }) => !isPartOf(index, index + word.length, right, prose))
					.map(({ index }) => ({
						line: firstLine + lineBreaks(prose.slice(0, index)),
						message: `"${word}" is not the word for "${concept}" here; use "${use.join('" or "')}"`,
					})),
			),
	);
}

/** Names of products and services that hold a word which a language says otherwise. */
const names =
	/\b(?:Jakarta\s+Mail|High\s+Volume\s+Email|(?:Apple|Windows|Yahoo)\s+Mail|Mail\s+Flow|Windows\s+(?:Update|Registry))\b/g;

/** `(protocol log)` of the concept "protocol log". */
function isGloss(word: string, concept: string, prose: string, index: number): boolean {
	const inside = /[(（][^()（）]*$/.exec(prose.slice(0, index));
	return (
		inside !== null &&
		/^[^()（）]*[)）]/.test(prose.slice(index)) &&
		concept.toLowerCase().includes(word.toLowerCase())
	);
}

/** Without blanks between words a wrong one may be seen in the middle of a right one: `认证` in `认证方式`. */
function isPartOf(start: number, end: number, right: readonly string[], prose: string): boolean {
	return right.some((word) => {
		const at = prose.indexOf(word, Math.max(0, end - word.length));
		return word.length > end - start && at >= 0 && at <= start;
	});
}

const beginnings = new Map<string, string>();

/** A word up to its first blank, in small letters: what stands wherever the word does. */
function beginningOf(word: string): string {
	const known = beginnings.get(word) ?? word.toLowerCase().trim().replace(/\s.*/s, '');
	beginnings.set(word, known);
	return known;
}

const patterns = new Map<string, RegExp>();

/** Case counts where it is all that is wrong: `E-mail` for `E-Mail`. */
function wordPattern(word: string, use: readonly string[]): RegExp {
	const isCase = use.some((right) => right.toLowerCase() === word.toLowerCase());
	const flags = isCase ? 'gu' : 'giu';
	const known = patterns.get(flags + word);
	if (known) return known;
	const escaped = word
		.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
		.replace(/\s+/g, String.raw`\s+`);
	const pattern = new RegExp(`${before(word)}${escaped}${behind(word)}`, flags);
	patterns.set(flags + word, pattern);
	return pattern;
}
