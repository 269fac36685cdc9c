import { fold } from './fold.ts';
import { byRules, type Rules } from './rules.ts';

/** What Snowball's French leaves different in forms of one word, in the order in which it is taken off. */
const alternations: Rules = [
	// `refusent`; `expirées`; `connexions`; `blocage`, `bloque`.
	[/^(.{4,})ent$/, '$1'],
	[/^(.{4,})s$/, '$1'],
	[/^(.{4,})e{1,2}$/, '$1'],
	// `désactivé`, `désactivation`.
	[/^(.{6,})iv$/, '$1'],
	[/^(.{3,})(?:cag|qu)$/, '$1c'],
	// `connexion`, `connecter`, `connectée`; `connu`, `connue`.
	[/^(.{3,})(?:xion|x|ct)$/, '$1c'],
	[/^(.{5,})ue$/, '$1u'],
	// `rejet`, `rejette`; `appareil`, `appareille`.
	[/^(.{3,})([ltnprs])\2$/, '$1$2'],
];

/**
 * Snowball's stemmer for words without accents, because many type without; what it would read from an accent
 * (`expiré`, `expirée`) is read from the letters that stay.
 *
 * @example frenchStem(snowball)('expirées') // 'expir'
 */
export function frenchStem(snowball: (word: string) => string): (word: string) => string {
	return (word) => {
		// With the endings of a plural and of a participle before it, which without an accent are no ending of its own.
		const bare = fold(word)
			.replace(/^(.{4,})s$/, '$1')
			.replace(/^(.{3,})ee$/, '$1e')
			.replace(/^(.{4,}u)e$/, '$1')
			.replace(/y(?=e|ant)/, 'i');
		return byRules(alternations, snowball(bare));
	};
}
