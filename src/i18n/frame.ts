/**
 * What a locale has to have before it is published: every file of messages but those below, whole, and the main
 * article. Everything else follows one entry at a time, and is served in English until it is there.
 */
export const mainArticle = 'tls-1-0-and-1-1-turned-off';

/** Files of messages that are translated entry by entry, and how many keys lead to an entry. */
const entryDepths: Readonly<Record<string, number>> = {
	/** An error: its title, meaning, causes and steps. */
	errors: 1,
	/** A code, below its registry: what it means. */
	codes: 2,
};

/** How many keys lead to an entry of a file; `undefined` for a file of the frame. */
export function entryDepth(name: string): number | undefined {
	return entryDepths[name];
}

/**
 * The entry that a message belongs to; a message of the frame is an entry by itself.
 *
 * @example entryOf('errors', ['java-pkix', 'next', '0']) // 'java-pkix'
 */
export function entryOf(name: string, keys: readonly string[]): string {
	return keys.slice(0, entryDepth(name) ?? keys.length).join('.');
}
