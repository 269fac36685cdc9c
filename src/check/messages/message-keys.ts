import type { Fault } from '../../content-files/fault.ts';
import { suggest } from '../../content-files/suggest.ts';
import type { Locale } from '../../i18n/locales.ts';
import { keysIn, pluralForm, pluralStem } from '../../i18n/plural-keys.ts';
import { byOutermost, withGroups } from './key-groups.ts';
import { type MessageFile, parentOf, partsOf, shown } from './message-file.ts';
import { isMisshapen, type Misshapen } from './message-shapes.ts';

/**
 * The keys that a locale must have, each with the source's text: those of the source, with the plural
 * forms of its own language.
 */
export function expectedKeys(source: MessageFile, locale: Locale): Map<string, string> {
	const keys = keysIn([...source.messages.keys()], locale);
	return new Map([...keys].map(([key, from]) => [key, source.messages.get(from) ?? '']));
}

/** Keys in which the source differs from all translations, so that it is the source that is to be mended. */
export interface OnlyInSource {
	/** Keys of translations that are not to be taken out. */
	lost: ReadonlySet<string>;
	/** Keys of the source that translations are not to add. */
	renamed: ReadonlySet<string>;
}

/** What is wrong with the keys of a translation; texts that are missing are no fault where they may follow later. */
export interface KeyFaults {
	tooMany: Fault[];
	tooFew: Fault[];
}

/** Keys that i18next would read as something else. */
export function checkKeys({ file, messages, lineOf }: MessageFile): Fault[] {
	return [...messages.keys()].flatMap((key) => {
		const message = keyFault(key);
		return message === undefined ? [] : { file, line: lineOf(key), message };
	});
}

function keyFault(key: string): string | undefined {
	const parts = partsOf(key);
	const cut = parts.find((part) => /[.:]/.test(part));
	if (cut !== undefined) {
		return `the key "${cut}" has a full stop or a colon, which i18next reads as a path; write a hyphen`;
	}
	if (parts.includes('')) return 'a key is empty; name it';
	return parts.at(-1)?.endsWith('_plural')
		? `"${shown(key)}": i18next asks for no form "plural"; write "_one" and "_other"`
		: undefined;
}

/**
 * Keys that a locale has too many or too few. For the source locale: plural forms only.
 *
 * @param only keys that only the source has or lacks, which is the source's fault and is named there
 * @param shapes places that have another shape than in the source, which are named as such
 */
export function compareKeys(
	source: MessageFile,
	translation: MessageFile,
	locale: Locale,
	{ lost, renamed }: OnlyInSource,
	shapes: Misshapen = { keys: [], faults: [] },
): KeyFaults {
	const { file, messages, lineOf } = translation;
	const expected = expectedKeys(source, locale);
	const fault = (key: string, message: string): Fault => ({
		file,
		line: lineOf(key),
		message: `"${shown(key)}": ${message}`,
	});
	const missing = [...expected.keys()].filter(
		(key) => !messages.has(key) && !renamed.has(pluralStem(key)) && !isMisshapen(key, shapes),
	);
	const extra = [...messages.keys()].filter(
		(key) =>
			!expected.has(key) &&
			!lost.has(pluralStem(key)) &&
			!isMisshapen(key, shapes) &&
			// A key that i18next would read as something else is told of by itself.
			keyFault(key) === undefined,
	);
	const missingGroups = byOutermost(missing, withGroups(messages.keys()));
	const meant = new Set<string>();
	const tooMany = [...byOutermost(extra, withGroups(expected.keys())).keys()].map((key) => {
		const form = pluralForm(key);
		if (form && expected.has(`${pluralStem(key)}_other`)) {
			return fault(
				key,
				`Intl.PluralRules never asks for the form "${form}" in "${locale}"; take it out`,
			);
		}
		const names = [...missingGroups.keys()].filter((name) => !meant.has(name));
		const siblings = names.filter((name) => parentOf(name) === parentOf(key));
		const right = suggest(key, names) ?? (siblings.length === 1 ? siblings[0] : undefined);
		if (right !== undefined) meant.add(right);
		const remedy = right === undefined ? 'take it out' : `did you mean "${shown(right)}"?`;
		return fault(key, `this key is not in ${source.file}; ${remedy}`);
	});
	const tooFew = [...missingGroups].flatMap(([group, [key = group, ...more]]) => {
		if (meant.has(group)) return [];
		const original = expected.get(key);
		const form = pluralForm(key);
		if (more.length > 0) {
			const where = `${source.file}:${source.lineOf(group)}`;
			return fault(group, `missing, with ${more.length + 1} texts; translate them from ${where}`);
		}
		return fault(
			key,
			form
				? `the plural form "${form}", which Intl.PluralRules asks for in "${locale}", is missing; translate "${original}"`
				: `missing; translate "${original}"`,
		);
	});
	return { tooMany, tooFew };
}
