import { fold } from './fold.ts';

/** What Snowball's Italian leaves different in forms of one word: `connessione`, `connettere`; `autenticare`. */
const alternations: readonly (readonly [RegExp, string])[] = [
	[/^(.{4,})(?:ssion|tt)$/, '$1'],
	[/^(.{5,})ic$/, '$1'],
];

/**
 * Snowball's stemmer for words without accents, because many type without.
 *
 * @example italianStem(snowball)('connettersi') // as of `connessione`
 */
export function italianStem(snowball: (word: string) => string): (word: string) => string {
	return (word) =>
		alternations.reduce(
			(text, [ending, kept]) => text.replace(ending, kept),
			fold(snowball(fold(word))),
		);
}
