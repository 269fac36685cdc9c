import { entryDepth } from './frame.ts';
import { keysIn } from './plural-keys.ts';

/** Messages as they stand in a file: texts, lists and groups. */
export type Messages = { readonly [key: string]: unknown };

/** The messages of a file as a locale serves them. */
export interface ServedMessages {
	messages: Messages;
	/** Entries that are in English, because the locale lacks them or has only a part of them. */
	standIns: ReadonlySet<string>;
}

/**
 * Puts the English in place of every entry that a locale has not translated whole, so that no entry is a mixture of
 * two languages. In a file of the frame each text is an entry: that is for previews, since no locale is published
 * without its frame.
 *
 * @param own `undefined` where the locale lacks the file
 */
export function withStandIns(
	name: string,
	english: Messages,
	own: Messages | undefined,
	locale: string,
): ServedMessages {
	const standIns = new Set<string>();
	const depth = entryDepth(name) ?? Number.POSITIVE_INFINITY;
	const fill = (source: unknown, text: unknown, path: readonly string[]): unknown => {
		if (path.length < depth && isGroup(source)) {
			return mapGroup(source, locale, (key, from) =>
				fill(source[from], isGroup(text) ? text[key] : undefined, [...path, key]),
			);
		}
		if (isWhole(source, text, locale)) return text;
		standIns.add(path.join('.'));
		return inForms(source, locale);
	};
	return { messages: fill(english, own, []) as Messages, standIns };
}

/** Whether every text of the English is there in a translation. An empty one is one that waits to be written. */
function isWhole(source: unknown, text: unknown, locale: string): boolean {
	if (!isGroup(source)) return typeof text === 'string' && text.trim() !== '';
	if (!isGroup(text)) return false;
	return [...keysIn(Object.keys(source), locale)].every(([key, from]) =>
		isWhole(source[from], text[key], locale),
	);
}

/** The English in the plural forms that the locale asks for. */
function inForms(source: unknown, locale: string): unknown {
	return isGroup(source)
		? mapGroup(source, locale, (_, from) => inForms(source[from], locale))
		: source;
}

function mapGroup(
	group: Messages,
	locale: string,
	value: (key: string, from: string) => unknown,
): unknown {
	const entries = [...keysIn(Object.keys(group), locale)].map(([key, from]) => [
		key,
		value(key, from),
	]);
	return Array.isArray(group) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

function isGroup(value: unknown): value is Messages {
	return typeof value === 'object' && value !== null;
}
