import { z } from 'astro/zod';
import { isLocale, type Locale, locales, sourceLocale } from '../i18n/locales.ts';
import type { Fault } from './fault.ts';
import { checkMessages, compareMessages, flatten, type MessageFile } from './messages.ts';
import { readWithSchema, readYaml } from './read-yaml.ts';
import type { ContentFiles } from './tree.ts';

const messagePath = /^content\/messages\/([^/]+)\/([^/]+)\.json$/;
const allowListFile = 'content/messages/same-as-english.yaml';

/** `content/messages/same-as-english.yaml`: for each file of messages, the keys that read as in English, by locale (`*`: in all). */
export const allowListSchema = z.record(
	z.string(),
	z.partialRecord(z.enum(['*', ...locales]), z.array(z.string())),
);

/** Every fault in the messages of every locale. */
export function checkAllMessages(files: ContentFiles): Fault[] {
	const faults: Fault[] = [];
	const byLocale = new Map<Locale, Map<string, MessageFile>>(locales.map((l) => [l, new Map()]));
	for (const [file, text] of files) {
		const [, tag, name] = messagePath.exec(file) ?? [];
		if (tag === undefined || name === undefined) continue;
		const messages = isLocale(tag) ? byLocale.get(tag) : undefined;
		if (!messages) {
			const message = `"${tag}" is not in the table of locales; add a row to src/i18n/locales.ts`;
			faults.push({ file, line: 1, message });
			continue;
		}
		const read = readYaml(file, text);
		if (!read.ok) {
			faults.push(...read.faults);
			continue;
		}
		const flat = flatten(file, read.value);
		faults.push(...flat.faults, ...checkMessages(flat.messages));
		messages.set(name, flat.messages);
	}

	const allowed = readAllowList(files, faults);
	for (const [name, source] of byLocale.get(sourceLocale) ?? []) {
		for (const locale of locales) {
			if (locale === sourceLocale) continue;
			const file = `content/messages/${locale}/${name}.json`;
			const translation = byLocale.get(locale)?.get(name);
			if (translation) {
				const same = new Set([...(allowed[name]?.['*'] ?? []), ...(allowed[name]?.[locale] ?? [])]);
				faults.push(...compareMessages(source, translation, locale, same));
			} else if (!files.has(file)) {
				faults.push({ file, line: 1, message: `missing; translate ${source.file}` });
			}
		}
	}
	for (const [locale, messages] of byLocale) {
		for (const [name, { file }] of messages) {
			if (byLocale.get(sourceLocale)?.has(name)) continue;
			const message = `there is no content/messages/${sourceLocale}/${name}.json; rename the file or take it out`;
			if (locale !== sourceLocale) faults.push({ file, line: 1, message });
		}
	}
	return faults;
}

function readAllowList(files: ContentFiles, faults: Fault[]): z.output<typeof allowListSchema> {
	const text = files.get(allowListFile);
	if (text === undefined) return {};
	const read = readWithSchema(allowListFile, text, allowListSchema);
	if (read.ok) return read.value;
	faults.push(...read.faults);
	return {};
}
