/**
 * The tag by which numbers and days are written in a locale: Latin digits, in Arabic and Persian too, because every
 * code, version and command that stands beside them is in Latin digits and is compared with them.
 */
export function numberTag(locale: string): string {
	return `${locale}-u-nu-latn`;
}

/** A number as a locale writes it: `1,200`, `1.5 MB`. */
export function formatNumber(
	locale: string,
	value: number,
	options?: Intl.NumberFormatOptions,
): string {
	return new Intl.NumberFormat(numberTag(locale), options).format(value);
}
