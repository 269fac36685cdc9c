import { fold } from './fold.ts';
import { byRules, type Rules } from './rules.ts';

/** What Snowball's Italian leaves different in forms of one word: `connessione`, `connettere`; `autenticare`. */
const alternations: Rules = [
	[/^(.{4,})(?:ssion|tt)$/, '$1'],
	[/^(.{5,})ic$/, '$1'],
];

/**
 * Snowball's stemmer for words without accents, because many type without.
 *
 * @example italianStem(snowball)('connettersi') // as of `connessione`
 */
export function italianStem(snowball: (word: string) => string): (word: string) => string {
	return (word) => byRules(alternations, fold(snowball(fold(word))));
}
