import { fold } from './fold.ts';
import { byRules, type Rules } from './rules.ts';

/** What Snowball's Portuguese leaves different in forms of one word: `conexão`, `conectar`; `mensagens`; `bloqueio`. */
const alternations: Rules = [
	[/^(.{3,})(?:xao|xa|ct)$/, '$1c'],
	[/^(.{4,})gens?$/, '$1g'],
	[/^(.{4,})ic$/, '$1'],
	[/^(.{3,}(?:qu|e))[ei]$/, '$1'],
];

/**
 * Snowball's stemmer for words without accents, because many type without; only the nouns that it knows by their marks
 * get these back, and a plural in `-ões` is its singular.
 *
 * @example portugueseStem(snowball)('conexoes') // as of `conexão`
 */
export function portugueseStem(snowball: (word: string) => string): (word: string) => string {
	return (word) => {
		const bare = fold(word)
			.replace(/oes$/, 'ao')
			// A plural that is too short for it: `erros`.
			.replace(/^([^aeiou]*[aeiou][^aeiou]+[aeo])s$/, '$1')
			.replace(/cao$/, 'ção');
		return byRules(alternations, fold(snowball(bare)));
	};
}
