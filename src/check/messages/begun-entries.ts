import type { Fault } from '../../content-files/fault.ts';
import { shorten } from '../../content-files/fault.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { entryDepth } from '../../i18n/frame.ts';
import { locales, sourceLocale } from '../../i18n/locales.ts';
import { messageNames, textsIn } from '../../translation/core.ts';
import { joinKeys, readMessageFile, shown } from './message-file.ts';

/**
 * Errors and codes of which a locale has some texts and lacks others: readers get the English of the whole entry, so
 * that none is a mixture. No fault, since entries follow one by one; but mostly a text that was lost.
 */
export function begunEntries(files: ContentFiles): Fault[] {
	const names = messageNames(files).filter((name) => entryDepth(name) !== undefined);
	return locales
		.filter((locale) => locale !== sourceLocale)
		.flatMap((locale) => names.flatMap((name) => begunIn(files, locale, name)));
}

function begunIn(files: ContentFiles, locale: string, name: string): Fault[] {
	const file = `content/messages/${locale}/${name}.json`;
	const text = files.get(file);
	const read = text === undefined ? undefined : readMessageFile(file, text, []);
	if (!read) return [];
	const entries = Map.groupBy(textsIn(files, locale, name), ({ entry }) => entry);
	return [...entries].flatMap(([entry, texts]) => {
		const missing = texts.filter(({ own }) => own === undefined);
		if (missing.length === texts.length) return [];
		return missing.map(({ keys, english }) => {
			const key = joinKeys(keys);
			const message = `"${shown(key)}" is missing, so that readers get all of "${entry}" in English; translate "${shorten(english, 160)}"`;
			return { file, line: read.lineOf(key), message };
		});
	});
}
