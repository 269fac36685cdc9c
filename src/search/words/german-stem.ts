import { fold } from './fold.ts';

/**
 * Snowball's stemmer for words without umlauts: `ü` and `ue` are `u`, because many type `Verschluesselung`, and
 * `ß` is `ss`. What it takes for an umlaut in `neue` or `aktuell` it takes so in text and query alike.
 *
 * @example germanStem(snowball)('Schlüssels') // as of `Schluessel`
 */
export function germanStem(snowball: (word: string) => string): (word: string) => string {
	return (word) => snowball(fold(word).replace(/([aou])e/g, '$1'));
}
