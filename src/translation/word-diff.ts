import { changesBetween } from './changes.ts';

/** A stretch of a text that stayed, went or came. */
export interface Stretch {
	kind: 'same' | 'gone' | 'new';
	text: string;
}

/**
 * What has changed between two texts, word by word.
 *
 * @example wordDiff('Restart it.', 'Restart the server.') // Restart, gone "it.", new "the server."
 */
export function wordDiff(before: string, after: string): Stretch[] {
	const [old, now] = [wordsOf(before), wordsOf(after)];
	const stretches: Stretch[] = [];
	const add = (kind: Stretch['kind'], words: readonly string[]) => {
		if (words.length > 0) stretches.push({ kind, text: words.join('') });
	};
	let at = 0;
	for (const change of changesBetween(old, now)) {
		add('same', old.slice(at, change.at));
		add('gone', change.before);
		add('new', change.after);
		at = change.at + change.before.length;
	}
	add('same', old.slice(at));
	return stretches;
}

/** Words with the space behind them, so that what is joined again is the text. */
function wordsOf(text: string): string[] {
	return text.match(/\s*\S+\s*?(?=\s|$)|\s+$/g) ?? [];
}
