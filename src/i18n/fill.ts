import { formatNumber } from './number-tag.ts';

/** Messages as i18next stores them, with `{{name}}` and `{{count, number}}` still open. */
type Messages = Readonly<Record<string, unknown>>;

/** What stands in the place of a message's names. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Fills a message in the browser, where i18next is not: numbers in the way of the locale. A Russian date ends in a full
 * stop of its own (`г.`), which ends a sentence as well.
 *
 * @example fill('{{count, number}} of {{name}}', { count: 1200, name: 'a.log' }, 'fi') // '1 200 of a.log'
 */
export function fill(message: string, values: Values, locale: string): string {
	return message.replace(/\{\{(\w+)(?:, number)?\}\}(\.?)/g, (open, name: string, stop) => {
		const value = values[name];
		if (value === undefined) return open;
		const text = typeof value === 'number' ? formatNumber(locale, value) : value;
		return text.endsWith('.') ? text : text + stop;
	});
}

/** Fills the plural form of a message that fits a count: `found` for `found_one`, `found_two` and so on. */
export function fillPlural(
	messages: Messages,
	stem: string,
	values: Values & { count: number },
	locale: string,
): string {
	const form = new Intl.PluralRules(locale).select(values.count);
	return fill(String(messages[`${stem}_${form}`] ?? ''), values, locale);
}
