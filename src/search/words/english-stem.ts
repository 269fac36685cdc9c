/** What Snowball's English leaves different in forms of one word: `expiry`, `delivery`, `rejection`. */
const endings: readonly (readonly [RegExp, string])[] = [
	[/^(.{4,}?)(?:eri|i)$/, '$1'],
	[/ct$/, 'c'],
];

/**
 * Snowball's stemmer, with its results evened out.
 *
 * @example englishStem(snowball)('expiry') // 'expir'
 */
export function englishStem(snowball: (word: string) => string): (word: string) => string {
	return (word) =>
		endings.reduce((text, [ending, kept]) => text.replace(ending, kept), snowball(word));
}
