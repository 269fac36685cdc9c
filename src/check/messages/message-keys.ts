import type { Fault } from '../../content-files/fault.ts';
import { didYouMean } from '../../content-files/suggest.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type MessageFile, shown } from './message-file.ts';

const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** The plural form that a key of i18next is for: `two` of `search.count_two`. */
export function pluralForm(key: string): Intl.LDMLPluralRule | undefined {
	return pluralSuffix.exec(key)?.[1] as Intl.LDMLPluralRule | undefined;
}

/**
 * The keys that a locale must have, each with the source's text: those of the source, with the plural
 * forms of its own language.
 */
export function expectedKeys(source: MessageFile, locale: Locale): Map<string, string> {
	const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
	const expected = new Map<string, string>();
	for (const [key, text] of source.messages) {
		if (pluralForm(key) === undefined) {
			expected.set(key, text);
			continue;
		}
		const stem = key.replace(pluralSuffix, '');
		for (const form of forms) {
			expected.set(`${stem}_${form}`, source.messages.get(`${stem}_other`) ?? text);
		}
	}
	return expected;
}

/** Keys that a locale has too many or too few. For the source locale: plural forms only. */
export function compareKeys(
	source: MessageFile,
	translation: MessageFile,
	locale: Locale,
): Fault[] {
	const { file, messages, lineOf } = translation;
	const expected = expectedKeys(source, locale);
	const fault = (key: string, message: string): Fault => ({
		file,
		line: lineOf(key),
		message: `"${shown(key)}": ${message}`,
	});
	const missing = [...expected].filter(([key]) => !messages.has(key));
	const names = missing.map(([key]) => shown(key));
	const extra = [...messages.keys()].filter((key) => !expected.has(key));
	return [
		...extra.map((key) => {
			const form = pluralForm(key);
			return fault(
				key,
				form && expected.has(key.replace(pluralSuffix, '_other'))
					? `Intl.PluralRules never asks for the form "${form}" in "${locale}"; take it out`
					: `this key is not in ${source.file}; take it out${didYouMean(shown(key), names)}`,
			);
		}),
		...missing.map(([key, original]) => {
			const form = pluralForm(key);
			return fault(
				key,
				form
					? `the plural form "${form}", which Intl.PluralRules asks for in "${locale}", is missing; translate "${original}"`
					: `missing; translate "${original}"`,
			);
		}),
	];
}
