import { z } from 'astro/zod';
import type { Fault } from '../../content-files/fault.ts';
import { readLocated } from '../../content-files/read-yaml.ts';
import { didYouMean, suggest } from '../../content-files/suggest.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { type Locale, locales, sourceLocale } from '../../i18n/locales.ts';
import { type MessageFile, shown } from './message-file.ts';
import { readsTheSame } from './message-text.ts';

/** Where it is written down which texts may read the same in a translation as in English. */
export const allowListFile = 'content/messages/same-as-english.yaml';

const everyLocale = '*';

/** For each file of messages, the keys that may read as in English, by locale (`*`: in all). */
const allowListSchema = z.record(
	z.string(),
	z.partialRecord(z.enum([everyLocale, ...locales]), z.array(z.string())),
);

interface Entry {
	/** File of messages, without `.json`. */
	name: string;
	scope: Locale | typeof everyLocale;
	/** As a person writes it, with full stops. */
	key: string;
	/** 1-based, in the allow list. */
	line: number;
}

/** The files of messages by locale and name. */
export type AllMessages = ReadonlyMap<Locale, ReadonlyMap<string, MessageFile>>;

/** Reads that list; what is wrong with it is added to `faults`, and then it allows nothing. */
export function readAllowList(files: ContentFiles, faults: Fault[]): Entry[] {
	const text = files.get(allowListFile);
	if (text === undefined) return [];
	const read = readLocated(allowListFile, text, allowListSchema);
	if (!read.ok) {
		faults.push(...read.faults);
		return [];
	}
	const { value, lineOf } = read.value;
	return Object.entries(value).flatMap(([name, scopes]) =>
		Object.entries(scopes).flatMap(([scope, keys]) =>
			keys.map((key, index) => ({
				name,
				scope: scope as Entry['scope'],
				key,
				line: lineOf([name, scope, index]),
			})),
		),
	);
}

/**
 * The keys, with full stops, that may read the same in `locale` as in English.
 *
 * @param all the messages, by which a misspelt key is taken for the one that it means: a slip in the list is one fault
 */
export function allowedKeys(
	list: readonly Entry[],
	name: string,
	locale: Locale,
	all: AllMessages = new Map(),
): Set<string> {
	const keys = [...(all.get(sourceLocale)?.get(name)?.messages.keys() ?? [])].map(shown);
	const meant = (key: string) =>
		keys.length === 0 || keys.includes(key) ? key : (suggest(key, keys) ?? key);
	return new Set(
		list
			.filter((entry) => entry.name === name && [everyLocale, locale].includes(entry.scope))
			.map(({ key }) => meant(key)),
	);
}

/** Whether every file that the list names is there: of one whose name is misspelt the entries would allow nothing. */
export function hasItsFiles(list: readonly Entry[], files: ContentFiles): boolean {
	return list.every(({ name }) => files.has(`content/messages/${sourceLocale}/${name}.json`));
}

/** Entries that allow nothing: of keys that do not exist, or whose messages differ from English. */
export function checkAllowList(
	list: readonly Entry[],
	all: AllMessages,
	files: ContentFiles,
): Fault[] {
	return list.flatMap(({ name, scope, key, line }) => {
		// A file that cannot be read has its own fault.
		const readable = all.get(sourceLocale)?.has(name);
		if (!readable && files.has(`content/messages/${sourceLocale}/${name}.json`)) return [];
		const message = entryFault(name, scope, key, all);
		return message === undefined ? [] : { file: allowListFile, line, message };
	});
}

function entryFault(
	name: string,
	scope: Entry['scope'],
	key: string,
	all: AllMessages,
): string | undefined {
	const sources = all.get(sourceLocale);
	const source = sources?.get(name);
	if (!source) {
		return `there is no content/messages/${sourceLocale}/${name}.json${didYouMean(name, sources?.keys() ?? [])}`;
	}
	if (scope === sourceLocale) return `"${key}": English is the source; take the entry out`;
	const keys = new Map(
		[...source.messages].map(([joined, text]) => [shown(joined), { joined, text }]),
	);
	const found = keys.get(key);
	if (!found) return `there is no "${key}" in ${source.file}${didYouMean(key, keys.keys())}`;
	const translations = locales
		.filter((locale) => locale !== sourceLocale && (scope === everyLocale || locale === scope))
		.map((locale) => all.get(locale)?.get(name)?.messages.get(found.joined))
		.filter((text) => text !== undefined);
	if (translations.length === 0 || translations.some((text) => readsTheSame(found.text, text))) {
		return undefined;
	}
	return `"${key}" does not read as in English any more${scope === everyLocale ? ' in any locale' : ` in "${scope}"`}; take the entry out`;
}
