import { fold } from './fold.ts';
import { byRules, type Rules } from './rules.ts';

/** What Snowball's Spanish leaves different in forms of one word: `conexión`, `conectar`; `autentic-`; `bloquea`. */
const alternations: Rules = [
	[/^(.{3,})(?:xion|ct)$/, '$1c'],
	[/^(.{5,})ic$/, '$1'],
	[/^(.{3,}qu)e$/, '$1'],
];

/**
 * Snowball's stemmer for words without accents, because many type without; only the noun that it knows by its accent
 * gets that back.
 *
 * @example spanishStem(snowball)('autenticacion') // as of `autenticación`
 */
export function spanishStem(snowball: (word: string) => string): (word: string) => string {
	return (word) => {
		const stem = snowball(fold(word).replace(/cion$/, 'ción'));
		return byRules(alternations, fold(stem));
	};
}
