import { type Located, lineBreaks } from './literal.ts';

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
 * word, so that inflected forms have to be listed where they matter.
 *
 * @param firstLine line of the file on which the prose begins
 */
export function findUnwanted(prose: string, terms: readonly Term[], firstLine: number): Located[] {
	return terms.flatMap(({ concept, use, not }) =>
		not.flatMap((word) =>
			[...prose.matchAll(wordPattern(word))].map(({ index }) => ({
				line: firstLine + lineBreaks(prose.slice(0, index)),
				message: `"${word}" is not the word for "${concept}" here; use "${use.join('" or "')}"`,
			})),
		),
	);
}

const patterns = new Map<string, RegExp>();

function wordPattern(word: string): RegExp {
	const known = patterns.get(word);
	if (known) return known;
	const escaped = word
		.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
		.replace(/\s+/g, String.raw`\s+`);
	const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu');
	patterns.set(word, pattern);
	return pattern;
}
