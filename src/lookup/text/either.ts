/**
 * The source of one pattern that fits where any of several does. A long pattern can so stand in lines, each with what it
 * is for.
 *
 * @example new RegExp(`^(?:${either(/a/, /b|c/)})$`) // /^(?:a|b|c)$/
 */
export function either(...patterns: readonly RegExp[]): string {
	return patterns.map(({ source }) => source).join('|');
}
