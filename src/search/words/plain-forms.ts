/** Digits that Arabic and Persian keyboards type. */
const digits = /[٠-٩۰-۹]/g;

/**
 * A query in the forms of letters and digits that codes and names are printed in: keyboards of Japan, China and Korea
 * type wide ones (`ＴＬＳ　１．２`), Arabic ones digits of their own (`٤٢١ ٤٫٤٫٢`).
 */
export function plainForms(query: string): string {
	return query
		.normalize('NFKC')
		.replace(digits, (digit) => String(digit.charCodeAt(0) & 15))
		.replace(/٫/g, '.');
}
