import type { Fault } from '../../content-files/fault.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { isLocale, type Locale, locales, sourceLocale } from '../../i18n/locales.ts';
import { recordOf } from '../../translation/core.ts';
import { unknownLocale } from '../files/unknown-locale.ts';
import { languagesIn, withoutLeftInEnglish } from '../files/wrong-language.ts';
import type { Located } from '../literals/literal.ts';
import { checkCode } from '../literals/look-alikes.ts';
import {
	type AllMessages,
	allowedKeys,
	allowListFile,
	checkAllowList,
	hasItsFiles,
	readAllowList,
} from './allow-list.ts';
import { type MessageFile, readMessageFile, shown } from './message-file.ts';
import { copyOfMessages, isOwed, messagePath, missingFiles } from './message-files.ts';
import { checkKeys, compareKeys, expectedKeys } from './message-keys.ts';
import { checkLanguageOf } from './message-language.ts';
import { compareShapes } from './message-shapes.ts';
import { checkText, codeSpansIn, compareText, readsTheSame } from './message-text.ts';
import { sourceChanges } from './missing-in-source.ts';
import { checkPlaceholders, withoutPlaceholders } from './placeholders.ts';
import { placeholderChanges } from './placeholders-in-source.ts';

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
	const listFaults: Fault[] = [];
	const messages = readMessages(files, faults);
	const allowList = readAllowList(files, listFaults);
	const isListKnown = listFaults.length === 0 && hasItsFiles(allowList, files);
	faults.push(...listFaults, ...checkAllowList(allowList, messages, files));
	const established = new Set(
		locales.filter((locale) => locale === sourceLocale || recordOf(files, locale).published),
	);
	const languages = languagesIn(files);
	const sources = messages.get(sourceLocale) ?? new Map<string, MessageFile>();
	const changes = new Map(
		[...sources].map(([name, source]) => [
			name,
			sourceChanges(name, source, messages, established),
		]),
	);
	const filled = new Map(
		[...sources].map(([name, source]) => [name, placeholderChanges(name, source, messages)]),
	);
	sourceFaults.push(...[...filled.values()].flatMap((changes) => changes.faults));
	for (const [locale, byName] of messages) {
		for (const [name, messageFile] of byName) {
			const source = sources.get(name);
			const changed = changes.get(name);
			const owed = isOwed(name, locale, established);
			faults.push(...checkTexts(messageFile, owed), ...checkKeys(messageFile));
			if (locale === sourceLocale) faults.push(...checkSpans(messageFile));
			else faults.push(...checkLanguageOf(messageFile, locale, languages));
			if (!source || !changed) continue;
			const shapes = compareShapes(source, messageFile);
			const keys = compareKeys(source, messageFile, locale, changed, shapes);
			faults.push(...shapes.faults);
			faults.push(...keys.tooMany, ...(owed ? keys.tooFew : []));
			if (locale === sourceLocale) {
				sourceFaults.push(...changed.faults);
				continue;
			}
			const allowed = allowedKeys(allowList, name, locale, messages);
			const isAllowed = (key: string) => !isListKnown || allowed.has(shown(key));
			const changedTexts = filled.get(name)?.keys ?? new Set<string>();
			faults.push(...compareTexts(source, messageFile, locale, { isAllowed, changedTexts }));
		}
	}
	faults.push(...missingFiles(files, established));
	return { messages, faults: withoutLeftInEnglish(faults), sourceFaults };
}

function readMessages(files: ContentFiles, faults: Fault[]): AllMessages {
	const byLocale = new Map<Locale, Map<string, MessageFile>>(locales.map((l) => [l, new Map()]));
	const misnamed = new Set<string>();
	for (const [file, text] of files) {
		const [, tag, name] = messagePath.exec(file) ?? [];
		if (tag === undefined || name === undefined) continue;
		if (!isLocale(tag)) {
			// A folder is misnamed once, however many files it has.
			if (!misnamed.has(tag)) faults.push({ file, line: 1, message: unknownLocale(tag) });
			misnamed.add(tag);
			continue;
		}
		const copy = copyOfMessages(file, files);
		if (copy !== undefined) {
			faults.push({ file, line: 1, message: copy });
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

/** Code and placeholders of the source that are not what they look like; those of translations are held against it. */
function checkSpans(messageFile: MessageFile): Fault[] {
	return [...messageFile.messages].flatMap(([key, text]) =>
		placed(messageFile, key, [...checkCode(codeSpansIn(text, 0)), ...checkPlaceholders(text, 0)]),
	);
}

interface Beside {
	/** Whether a text may read the same in this locale as in English. */
	isAllowed(key: string): boolean;
	/** Texts whose placeholders are the source's fault. */
	changedTexts: ReadonlySet<string>;
}

function compareTexts(
	source: MessageFile,
	messageFile: MessageFile,
	locale: Locale,
	{ isAllowed, changedTexts }: Beside,
): Fault[] {
	return [...expectedKeys(source, locale)].flatMap(([key, original]) => {
		const text = messageFile.messages.get(key);
		if (text === undefined || text.trim() === '') return [];
		const filled = changedTexts.has(key) ? withoutPlaceholders : (message: string) => message;
		const faults = compareText(key, filled(original), filled(text), locale, 0);
		if (!isAllowed(key) && readsTheSame(original, text)) {
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
