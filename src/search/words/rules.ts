/** What a stem ends in, and what is kept of it; in the order in which they are tried. */
export type Rules = readonly (readonly [ending: RegExp, kept: string])[];

/** A word after all rules, each applied to what the one before has left. */
export function byRules(rules: Rules, word: string): string {
	return rules.reduce((text, [ending, kept]) => text.replace(ending, kept), word);
}
