import type { ContentFiles } from '../content-files/tree.ts';
import { entryOf } from '../i18n/frame.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { keysIn } from '../i18n/plural-keys.ts';

/** One message, as a translator meets it. */
export interface Text {
	/** The file of messages, without `.json`. */
	name: string;
	/** The keys that lead to it: `java-pkix`, `next`, `0`. */
	keys: readonly string[];
	/** The unit in which it is served: an error, a code, or a text of the frame by itself. */
	entry: string;
	english: string;
	/** `undefined` where it is not translated yet; an empty text is none. */
	own: string | undefined;
}

const sourcePath = new RegExp(`^content/messages/${sourceLocale}/([^/]+)\\.json$`);

/** The names of the files of messages, those of the frame first, in the order in which a reader meets them. */
export function messageNames(files: ContentFiles): string[] {
	const order = ['interface', 'lookup', 'causes', 'workshop', 'registry'];
	const rank = (name: string) => (order.indexOf(name) + order.length + 1) % (order.length + 1);
	return [...files.keys()]
		.flatMap((file) => sourcePath.exec(file)?.[1] ?? [])
		.sort((a, b) => rankOfEntries(a) - rankOfEntries(b) || rank(a) - rank(b));
}

/** Errors and codes come last. */
const rankOfEntries = (name: string) => (name === 'codes' ? 2 : name === 'errors' ? 1 : 0);

/** Every message that a locale has to have, in the order of the English files; those that cannot be read as missing. */
export function textsOf(files: ContentFiles, locale: string): Text[] {
	return messageNames(files).flatMap((name) => textsIn(files, locale, name));
}

/** The messages of one file that a locale has to have, in the order of the English. */
export function textsIn(files: ContentFiles, locale: string, name: string): Text[] {
	const texts: Text[] = [];
	const walk = (source: unknown, own: unknown, keys: readonly string[]): void => {
		if (typeof source === 'string') {
			const text = typeof own === 'string' && own.trim() !== '' ? own : undefined;
			texts.push({ name, keys, entry: entryOf(name, keys), english: source, own: text });
		} else if (isGroup(source)) {
			for (const [key, from] of keysIn(Object.keys(source), locale)) {
				walk(source[from], isGroup(own) ? own[key] : undefined, [...keys, key]);
			}
		}
	};
	walk(parsed(files, sourceLocale, name), parsed(files, locale, name), []);
	return texts;
}

/** A file of messages as data; what is no JSON the content check names. */
export function parsed(files: ContentFiles, locale: string, name: string): unknown {
	try {
		return JSON.parse(files.get(`content/messages/${locale}/${name}.json`) ?? '');
	} catch {
		return undefined;
	}
}

/** Whether a value of a file of messages is a group or list of further ones. */
export function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

/** Words as `wc` counts them, and each Chinese or Japanese sign for one. */
export function wordsIn(text: string): number {
	return (
		text.match(
			/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu,
		)?.length ?? 0
	);
}
