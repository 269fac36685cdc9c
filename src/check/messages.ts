import type { Locale } from '../i18n/locales.ts';
import { compareLiterals } from './compare-literals.ts';
import type { Fault } from './fault.ts';
import { compareVersions, rawLiteralsIn } from './prose-literals.ts';
import type { LocatedData } from './read-yaml.ts';
import type { Path } from './schema-issue.ts';
import { didYouMean } from './suggest.ts';

/** One file of messages, flattened: the path of each text and the text. */
export interface MessageFile {
	file: string;
	messages: ReadonlyMap<string, string>;
	lineOf(key: string): number;
}

/** Keys are joined with a character that no key contains. */
const joint = '\u0000';
const shown = (key: string) => key.replaceAll(joint, '.');

/** Flattens a file of messages; whatever is not text, list or group is a fault. */
export function flatten(
	file: string,
	{ data, lineOf }: LocatedData,
): { messages: MessageFile; faults: Fault[] } {
	const messages = new Map<string, string>();
	const paths = new Map<string, Path>();
	const faults: Fault[] = [];
	const walk = (value: unknown, path: (string | number)[]): void => {
		if (typeof value === 'string') {
			paths.set(path.join(joint), path);
			messages.set(path.join(joint), value);
		} else if (typeof value === 'object' && value !== null) {
			const list = Array.isArray(value);
			for (const [key, item] of Object.entries(value)) walk(item, [...path, list ? +key : key]);
		} else {
			const message = `"${path.join('.')}" is ${JSON.stringify(value)}, expected text in quotation marks`;
			faults.push({ file, line: lineOf(path), message });
		}
	};
	walk(data, []);
	const keyLine = (key: string) => lineOf(paths.get(key) ?? key.split(joint));
	return { messages: { file, messages, lineOf: keyLine }, faults };
}

const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** The keys that a locale must have: those of the source, with the plural categories of its own language. */
export function expectedKeys(source: MessageFile, locale: Locale): Map<string, string> {
	const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
	const expected = new Map<string, string>();
	for (const [key, text] of source.messages) {
		if (!pluralSuffix.test(key)) expected.set(key, text);
		else if (key.endsWith('_other')) {
			for (const category of categories) {
				expected.set(key.replace(pluralSuffix, `_${category}`), text);
			}
		}
	}
	return expected;
}

/**
 * Holds a locale's messages against the source's.
 *
 * @param sameAsSource keys (with full stops) that may read the same in this locale as in English
 */
export function compareMessages(
	source: MessageFile,
	translation: MessageFile,
	locale: Locale,
	sameAsSource: ReadonlySet<string>,
): Fault[] {
	const { file, messages } = translation;
	const expected = expectedKeys(source, locale);
	const faults: Fault[] = [];
	const report = (key: string, message: string) =>
		faults.push({ file, line: translation.lineOf(key), message: `"${shown(key)}": ${message}` });

	for (const key of messages.keys()) {
		if (expected.has(key)) continue;
		const form = pluralSuffix.exec(key)?.[1];
		const stem = key.replace(pluralSuffix, '_other');
		report(
			key,
			form && expected.has(stem)
				? `Intl.PluralRules never asks for the form "${form}" in "${locale}"; take it out`
				: `this key is not in ${source.file}; take it out${didYouMean(shown(key), [...expected.keys()].filter((k) => !messages.has(k)).map(shown))}`,
		);
	}
	for (const [key, original] of expected) {
		const text = messages.get(key);
		const form = pluralSuffix.exec(key)?.[1];
		if (text === undefined) {
			report(
				key,
				form
					? `the plural form "${form}", which Intl.PluralRules asks for in "${locale}", is missing; translate "${original}"`
					: `missing; translate "${original}"`,
			);
			continue;
		}
		const exact = form !== undefined && form !== 'other';
		for (const message of compareText(original, text, exact)) report(key, message);
		if (!sameAsSource.has(shown(key)) && readsTheSame(original, text)) {
			report(
				key,
				`still in English: "${text}"; translate it, or allow it in content/messages/same-as-english.yaml`,
			);
		}
	}
	return faults;
}

/** Faults that messages have on their own, source or translation. */
export function checkMessages({ file, messages, lineOf }: MessageFile): Fault[] {
	return [...messages].flatMap(([key, text]) => {
		const faults = rawLiteralsIn(text.replace(codeSpans, ' '));
		if (text.split('`').length % 2 === 0)
			faults.push('a backtick has no partner; close the code span');
		if (!text.trim()) faults.push('empty; write the text');
		return faults.map((message) => ({
			file,
			line: lineOf(key),
			message: `"${shown(key)}": ${message}`,
		}));
	});
}

const codeSpans = /`[^`]*`/g;
const placeholders = /\{\{[^{}]*\}\}/g;

/** @param exact a plural form for a few exact numbers, which may say the number in words */
function compareText(source: string, translation: string, exact: boolean): string[] {
	const find = (text: string, pattern: RegExp) => text.match(pattern) ?? [];
	const counted = (list: string[]) =>
		exact ? list.filter((placeholder) => !placeholder.startsWith('{{count')) : list;
	return [
		...compareLiterals('code span', find(source, codeSpans), find(translation, codeSpans)),
		...compareLiterals(
			'placeholder',
			counted(find(source, placeholders)),
			counted(find(translation, placeholders)),
		),
		...compareVersions(source.replace(codeSpans, ' '), translation.replace(codeSpans, ' ')),
	];
}

function readsTheSame(source: string, translation: string): boolean {
	const prose = source.replace(codeSpans, '').replace(placeholders, '');
	return source === translation && /\p{L}{2}/u.test(prose);
}
