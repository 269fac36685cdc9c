import { byRules, type Rules } from './rules.ts';

/** What Snowball's English leaves different in forms of one word: `expiry`, `delivery`, `rejection`. */
const endings: Rules = [
	[/^(.{4,}?)(?:eri|i)$/, '$1'],
	[/ct$/, 'c'],
];

/**
 * Snowball's stemmer, with its results evened out.
 *
 * @example englishStem(snowball)('expiry') // 'expir'
 */
export function englishStem(snowball: (word: string) => string): (word: string) => string {
	return (word) => byRules(endings, snowball(word));
}
