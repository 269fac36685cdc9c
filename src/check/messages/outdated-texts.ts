import { sourceHash, sourceSchema, splitFrontMatter } from '../../articles/core.ts';
import type { Fault } from '../../content-files/fault.ts';
import { readJson } from '../../content-files/read-json.ts';
import { holdAgainst, readWithSchema } from '../../content-files/read-yaml.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { type Locale, locales, sourceLocale } from '../../i18n/locales.ts';
import {
	articlePath,
	articleStates,
	keptTextsSchema,
	messageStates,
	recordPath,
	recordSchema,
} from '../../translation/core.ts';
import { joinKeys, readMessageFile } from './message-file.ts';

/** Records that cannot be read. */
export function checkRecords(files: ContentFiles): Fault[] {
	return locales.flatMap((locale) => {
		const file = recordPath(locale);
		const text = files.get(file);
		if (text === undefined) return [];
		const schema = locale === sourceLocale ? keptTextsSchema : recordSchema;
		const json = readJson(file, text);
		const read = json.ok ? holdAgainst(file, json.value, schema) : json;
		return read.ok ? [] : read.faults;
	});
}

/** Translations whose English has changed since, and how many of which nobody has said what they were made from. */
export function outdatedTexts(files: ContentFiles): Fault[] {
	return locales
		.filter((locale) => locale !== sourceLocale)
		.flatMap((locale) => [
			...outdatedMessages(files, locale),
			...staleHashes(files, locale),
			...articleStates(files, locale)
				.filter(({ state }) => state === 'outdated')
				.map(({ slug, changes }) => ({
					file: articlePath(slug, locale),
					line: 1,
					message: `the English has changed in ${changes.length} ${changes.length === 1 ? 'place' : 'places'} since; npm run translation -- diff ${locale} ${slug} shows how`,
				})),
		]);
}

/** Articles that the record calls up to date, and whose own hash says otherwise, so that readers are told that they are not. */
function staleHashes(files: ContentFiles, locale: Locale): Fault[] {
	return articleStates(files, locale).flatMap(({ slug, state }) => {
		const english = splitFrontMatter(files.get(articlePath(slug, sourceLocale)) ?? '');
		const file = articlePath(slug, locale);
		const lines = (files.get(file) ?? '').split('\n');
		const at = lines.findIndex((line) => /^ {2}source:/.test(line));
		const own = /[0-9a-f]{16}/.exec(lines[at] ?? '')?.[0];
		if (state !== 'current' || own === undefined) return [];
		const path = articlePath(slug, sourceLocale);
		const head = readWithSchema(path, english.frontMatter, sourceSchema, 2);
		if (!head.ok || own === sourceHash({ ...head.value, body: english.body })) return [];
		const message = `"source" is not what the record has of this article, so that readers are told that it is outdated; npm run translation -- stamp ${locale} ${slug}`;
		return { file, line: at + 1, message };
	});
}

function outdatedMessages(files: ContentFiles, locale: Locale): Fault[] {
	const states = messageStates(files, locale);
	const lines = new Map<string, (key: string) => number>();
	const lineOf = (file: string, key: string) => {
		const known = lines.get(file) ?? readMessageFile(file, files.get(file) ?? '{}', [])?.lineOf;
		if (known) lines.set(file, known);
		return known?.(key) ?? 1;
	};
	const outdated = states
		.filter(({ state }) => state === 'outdated')
		.map(({ text: { name, keys } }) => {
			const file = `content/messages/${locale}/${name}.json`;
			const message = `"${keys.join('.')}": the English has changed since; npm run translation -- diff ${locale} ${name} shows how`;
			return { file, line: lineOf(file, joinKeys(keys)), message };
		});
	const unrecorded = states.filter(({ state }) => state === 'unrecorded').length;
	if (unrecorded === 0) return outdated;
	const message = `${unrecorded} texts of "${locale}" are in no record, so that nobody will see when their English changes; npm run translation -- stamp ${locale}`;
	return [...outdated, { file: recordPath(locale), line: 1, message }];
}
