/**
 * The tag by which numbers and days are written in a locale: Latin digits, in Arabic and Persian too, because every
 * code, version and command that stands beside them is in Latin digits and is compared with them.
 */
export function numberTag(locale: string): string {
	return `${locale}-u-nu-latn`;
}
