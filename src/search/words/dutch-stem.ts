import { fold } from './fold.ts';
import { byRules, type Rules } from './rules.ts';

/** What Snowball's Dutch leaves different in forms of one word: `geweigerd`, `weigert`; `verloopt`, `verlopen`. */
const alternations: Rules = [
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
	return (word) => byRules(alternations, fold(snowball(fold(word))));
}
