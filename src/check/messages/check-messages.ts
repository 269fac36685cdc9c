import type { Fault } from '../../content-files/fault.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { isLocale, type Locale, locales, sourceLocale } from '../../i18n/locales.ts';
import { unknownLocale } from '../articles/check-articles.ts';
import {
	type AllMessages,
	allowedKeys,
	allowListFile,
	checkAllowList,
	readAllowList,
} from './allow-list.ts';
import { type MessageFile, readMessageFile, shown } from './message-file.ts';
import { compareKeys, expectedKeys } from './message-keys.ts';
import { checkText, compareText, readsTheSame } from './message-text.ts';

const messagePath = /^content\/messages\/([^/]+)\/([^/]+)\.json$/;

/** Every fault in the messages of every locale; also gives the messages, for what refers to them. */
export function checkMessages(files: ContentFiles): { messages: AllMessages; faults: Fault[] } {
	const faults: Fault[] = [];
	const messages = readMessages(files, faults);
	const allowList = readAllowList(files, faults);
	faults.push(...checkAllowList(allowList, messages));
	const sources = messages.get(sourceLocale) ?? new Map<string, MessageFile>();
	for (const [locale, byName] of messages) {
		for (const [name, messageFile] of byName) {
			const source = sources.get(name);
			faults.push(...checkTexts(messageFile));
			if (source) faults.push(...compareKeys(source, messageFile, locale));
			if (locale === sourceLocale) continue;
			if (source) {
				const allowed = allowedKeys(allowList, name, locale);
				faults.push(...compareTexts(source, messageFile, locale, allowed));
			} else if (!files.has(pathOf(sourceLocale, name))) {
				const message = `there is no ${pathOf(sourceLocale, name)}; rename the file or take it out`;
				faults.push({ file: messageFile.file, line: 1, message });
			}
		}
	}
	return { messages, faults: [...faults, ...missingFiles(files)] };
}

const pathOf = (locale: Locale, name: string) => `content/messages/${locale}/${name}.json`;

function readMessages(files: ContentFiles, faults: Fault[]): AllMessages {
	const byLocale = new Map<Locale, Map<string, MessageFile>>(locales.map((l) => [l, new Map()]));
	for (const [file, text] of files) {
		const [, tag, name] = messagePath.exec(file) ?? [];
		if (tag === undefined || name === undefined) continue;
		if (!isLocale(tag)) {
			faults.push({ file, line: 1, message: unknownLocale(tag) });
			continue;
		}
		const messages = readMessageFile(file, text, faults);
		if (messages) byLocale.get(tag)?.set(name, messages);
	}
	return byLocale;
}

/** Files of the source locale that another locale lacks. */
function missingFiles(files: ContentFiles): Fault[] {
	const names = [...files.keys()]
		.map((file) => messagePath.exec(file))
		.filter((match) => match?.[1] === sourceLocale)
		.map((match) => match?.[2] as string);
	return locales.flatMap((locale) =>
		names
			.filter((name) => !files.has(pathOf(locale, name)))
			.map((name) => ({
				file: pathOf(locale, name),
				line: 1,
				message: `missing; translate ${pathOf(sourceLocale, name)}`,
			})),
	);
}

function checkTexts({ file, messages, lineOf }: MessageFile): Fault[] {
	return [...messages].flatMap(([key, text]) =>
		checkText(text, lineOf(key)).map(({ line, message }) => ({
			file,
			line,
			message: `"${shown(key)}": ${message}`,
		})),
	);
}

/** @param allowed keys (with full stops) that may read the same in this locale as in English */
function compareTexts(
	source: MessageFile,
	{ file, messages, lineOf }: MessageFile,
	locale: Locale,
	allowed: ReadonlySet<string>,
): Fault[] {
	return [...expectedKeys(source, locale)].flatMap(([key, original]) => {
		const text = messages.get(key);
		if (text === undefined) return [];
		const line = lineOf(key);
		const faults = compareText(key, original, text, locale, line);
		if (!allowed.has(shown(key)) && readsTheSame(original, text)) {
			const message = `still in English: "${text}"; translate it, or allow it in ${allowListFile}`;
			faults.push({ line, message });
		}
		return faults.map(({ line, message }) => ({
			file,
			line,
			message: `"${shown(key)}": ${message}`,
		}));
	});
}
