import { parse, stringify } from 'yaml';
import { readsTheSame } from '../../src/check/core.ts';
import { isLocale, type Locale, locales, sourceLocale } from '../../src/i18n/locales.ts';

/** The language that a file of the content is in; `undefined` where it is in none, or for all. */
function localeOf(file: string): Locale | undefined {
	const [, tag = ''] =
		/^content\/messages\/([^/]+)(?:\/|$)/.exec(file) ??
		/^content\/(?:articles\/[^/]+|made-from|search|terms)\/([^/]+)\.\w+$/.exec(file) ??
		[];
	return isLocale(tag) ? tag : undefined;
}

/** Whether a file or folder, by its path in the project, is there when some languages are. */
export function isKept(file: string, kept: readonly Locale[]): boolean {
	const locale = localeOf(file);
	return locale === undefined || kept.includes(locale);
}

/** The files that name languages, besides the content of each. */
export const tables = ['src/i18n/locales.ts', 'content/messages/same-as-english.yaml'] as const;

/**
 * A file that names languages, with those alone that are kept.
 *
 * @param read the text of any file of the project
 */
export function narrowed(
	table: (typeof tables)[number],
	kept: readonly Locale[],
	read: (file: string) => string,
): string {
	if (kept.length === locales.length) return read(table);
	if (table === 'src/i18n/locales.ts') {
		const rows = kept.map((tag) => `'${tag}'`).join(', ');
		return read(table).replace(/(?<=const locales = \[)[^\]]*/, rows);
	}
	const list: Record<string, Record<string, string[]>> = parse(read(table));
	const messages = (locale: Locale, name: string) =>
		JSON.parse(read(`content/messages/${locale}/${name}.json`));
	for (const [name, scopes] of Object.entries(list)) {
		const english = messages(sourceLocale, name);
		const others = kept.filter((tag) => tag !== sourceLocale).map((tag) => messages(tag, name));
		for (const [scope, keys] of Object.entries(scopes)) {
			const isAllowed = (key: string) =>
				others.some((own) => readsTheSame(textAt(english, key), textAt(own, key)));
			// An entry that allows nothing is a fault.
			if (scope === '*') scopes[scope] = keys.filter(isAllowed);
			else if (!kept.some((tag) => tag === scope)) scopes[scope] = [];
			if (scopes[scope]?.length === 0) delete scopes[scope];
		}
		if (Object.keys(scopes).length === 0) delete list[name];
	}
	return stringify(list);
}

function textAt(messages: unknown, key: string): string {
	const step = (group: unknown, part: string) => (group as Record<string, unknown>)[part];
	return String(key.split('.').reduce(step, messages));
}

/**
 * A content tree in some languages only: a check of it shows the same, and takes a part of the time.
 *
 * @param kept the source first
 */
export function withLocales(
	files: ReadonlyMap<string, string>,
	kept: readonly Locale[],
): Map<string, string> {
	const few = new Map([...files].filter(([file]) => isKept(file, kept)));
	for (const table of tables)
		if (few.has(table))
			few.set(
				table,
				narrowed(table, kept, (file) => files.get(file) ?? ''),
			);
	return few;
}
