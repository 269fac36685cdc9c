const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** The plural form that a key of i18next is for: `two` of `search.count_two`. */
export function pluralForm(key: string): Intl.LDMLPluralRule | undefined {
	return pluralSuffix.exec(key)?.[1] as Intl.LDMLPluralRule | undefined;
}

/** A key without its plural form, the same in every language. */
export function pluralStem(key: string): string {
	return key.replace(pluralSuffix, '');
}

/**
 * The plural forms of a language, as many as `Intl` asks for.
 *
 * @example pluralForms('sl') // ['one', 'two', 'few', 'other']
 */
export function pluralForms(locale: string): readonly Intl.LDMLPluralRule[] {
	let forms = known.get(locale);
	if (!forms) {
		forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
		known.set(locale, forms);
	}
	return forms;
}

/** `Intl` takes its time, and every group of messages asks. */
const known = new Map<string, readonly Intl.LDMLPluralRule[]>();

/**
 * The keys that a group of messages has in a language, each with the key of the English text it is made from: those
 * of the English group, with the plural forms of the language.
 *
 * @example keysIn(['title', 'count_one', 'count_other'], 'tr') // title, count_one and count_other, the last two from count_other
 */
export function keysIn(english: readonly string[], locale: string): Map<string, string> {
	const keys = new Map<string, string>();
	for (const key of english) {
		if (pluralForm(key) === undefined) {
			keys.set(key, key);
			continue;
		}
		const other = `${pluralStem(key)}_other`;
		const from = english.includes(other) ? other : key;
		for (const form of pluralForms(locale)) keys.set(`${pluralStem(key)}_${form}`, from);
	}
	return keys;
}
