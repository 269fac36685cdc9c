/** How the text that a reader sees relates to the English source. */
export type TranslationState = 'source' | 'current' | 'outdated' | 'missing';

/**
 * @param madeFrom the hash in the translation's front matter; `undefined` where there is no translation
 * @param now the hash of the source as it is
 */
export function translationState(madeFrom: string | undefined, now: string): TranslationState {
	if (madeFrom === undefined) return 'missing';
	return madeFrom === now ? 'current' : 'outdated';
}
