import type { Fault } from '../../content-files/fault.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { isLocale, type Locale, locales, sourceLocale } from '../../i18n/locales.ts';
import { recordOf } from '../../translation/core.ts';
import { unknownLocale } from '../files/unknown-locale.ts';
import type { Located } from '../literals/literal.ts';
import { checkCode } from '../literals/look-alikes.ts';
import {
	type AllMessages,
	allowedKeys,
	allowListFile,
	checkAllowList,
	readAllowList,
} from './allow-list.ts';
import { type MessageFile, readMessageFile, shown } from './message-file.ts';
import { isOwed, messagePath, missingFiles } from './message-files.ts';
import { checkKeys, compareKeys, expectedKeys } from './message-keys.ts';
import { checkText, codeSpansIn, compareText, readsTheSame } from './message-text.ts';
import { sourceChanges } from './missing-in-source.ts';

export interface CheckedMessages {
	/** What could be read, for what refers to it. */
	messages: AllMessages;
	faults: Fault[];
	/** Keys in which the source differs from all translations; data may know better what is wrong there. */
	sourceFaults: Fault[];
}

/** Every fault in the messages of every locale. */
export function checkMessages(files: ContentFiles): CheckedMessages {
	const faults: Fault[] = [];
	const sourceFaults: Fault[] = [];
	const messages = readMessages(files, faults);
	const allowList = readAllowList(files, faults);
	faults.push(...checkAllowList(allowList, messages, files));
	const established = new Set(
		locales.filter((locale) => locale === sourceLocale || recordOf(files, locale).published),
	);
	const sources = messages.get(sourceLocale) ?? new Map<string, MessageFile>();
	const changes = new Map(
		[...sources].map(([name, source]) => [
			name,
			sourceChanges(name, source, messages, established),
		]),
	);
	for (const [locale, byName] of messages) {
		for (const [name, messageFile] of byName) {
			const source = sources.get(name);
			const changed = changes.get(name);
			const owed = isOwed(name, locale, established);
			faults.push(...checkTexts(messageFile, owed), ...checkKeys(messageFile));
			if (locale === sourceLocale) faults.push(...checkSpans(messageFile));
			if (!source || !changed) continue;
			const keys = compareKeys(source, messageFile, locale, changed);
			faults.push(...keys.tooMany, ...(owed ? keys.tooFew : []));
			if (locale === sourceLocale) {
				sourceFaults.push(...changed.faults);
				continue;
			}
			const allowed = allowedKeys(allowList, name, locale);
			faults.push(...compareTexts(source, messageFile, locale, allowed));
		}
	}
	return { messages, faults: [...faults, ...missingFiles(files, established)], sourceFaults };
}

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

/** @param owed whether an empty text is a fault, and not one that waits to be written */
function checkTexts(messageFile: MessageFile, owed: boolean): Fault[] {
	const written = [...messageFile.messages].filter(([, text]) => owed || text.trim() !== '');
	return written.flatMap(([key, text]) => placed(messageFile, key, checkText(text, 0)));
}

/** Code of the source that is not what it looks like; that of translations is held against it. */
function checkSpans(messageFile: MessageFile): Fault[] {
	return [...messageFile.messages].flatMap(([key, text]) =>
		placed(messageFile, key, checkCode(codeSpansIn(text, 0))),
	);
}

/** @param allowed keys (with full stops) that may read the same in this locale as in English */
function compareTexts(
	source: MessageFile,
	messageFile: MessageFile,
	locale: Locale,
	allowed: ReadonlySet<string>,
): Fault[] {
	return [...expectedKeys(source, locale)].flatMap(([key, original]) => {
		const text = messageFile.messages.get(key);
		if (text === undefined || text.trim() === '') return [];
		const faults = compareText(key, original, text, locale, 0);
		if (!allowed.has(shown(key)) && readsTheSame(original, text)) {
			const message = `still in English: "${text}"; translate it, or allow it in ${allowListFile}`;
			faults.push({ line: 0, message });
		}
		return placed(messageFile, key, faults);
	});
}

/**
 * Faults of a text in its file. Finding a line reads the whole file again, slowly: that is done for faults only.
 *
 * @param found with lines counted from that of the key
 */
function placed({ file, lineOf }: MessageFile, key: string, found: readonly Located[]): Fault[] {
	return found.map(({ line, message }) => ({
		file,
		line: lineOf(key) + line,
		message: `"${shown(key)}": ${message}`,
	}));
}
