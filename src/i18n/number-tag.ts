/**
 * The tag by which numbers and days are written in a locale: Latin digits, in Arabic and Persian too, because every
 * code, version and command that stands beside them is in Latin digits and is compared with them.
 */
export function numberTag(locale: string): string {
	return `${locale}-u-nu-latn`;
}

/**
 * A number as a locale writes it: `1,200`, `1.5 MB`. What no locale writes otherwise than by its digits is not asked
 * for: the first formatter of a page keeps it busy for 35 ms.
 */
export function formatNumber(
	locale: string,
	value: number,
	options?: Intl.NumberFormatOptions,
): string {
	if (!options && Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
	return new Intl.NumberFormat(numberTag(locale), options).format(value);
}
