import { fold } from './fold.ts';

/** What Snowball's Dutch leaves different in forms of one word: `geweigerd`, `weigert`; `verloopt`, `verlopen`. */
const alternations: readonly (readonly [RegExp, string])[] = [
	[/^ge(.{4,})[dt]$/, '$1'],
	[/^(.{4,})[dt]$/, '$1'],
	[/([aeou])\1(?=[^aeiou]$)/, '$1'],
];

/**
 * Snowball's stemmer, and what it leaves of participles and of doubled vowels.
 *
 * @example dutchStem(snowball)('geweigerd') // 'weiger'
 */
export function dutchStem(snowball: (word: string) => string): (word: string) => string {
	return (word) =>
		alternations.reduce(
			(text, [ending, kept]) => text.replace(ending, kept),
			fold(snowball(fold(word))),
		);
}
