/**
 * One form for every way to write a code, so that codes compare as strings.
 * Hexadecimal: `0x` and upper-case digits, also for the signed decimal that logs print. OpenSSL numbers, in decimal
 * too: `0A000` and the last three digits, which alone carry the reason (in 1.x the others name the function and differ
 * by version). Enhanced codes, numbers and symbols: as they are, in upper case.
 *
 * @example canonicalCode('-2146893007') // '0x80090331'
 * @example canonicalCode('1408F10B') // '0A00010B'
 * @example canonicalCode('336130315') // '0A00010B'
 */
export function canonicalCode(code: string): string {
	const upper = code.trim().toUpperCase();
	const hexadecimal =
		/^0X([\dA-F]{8})$/.exec(upper) ?? /^(8\d{3}[\dA-F]{4}|800[BC][\dA-F]{4})$/.exec(upper);
	if (hexadecimal) return `0x${hexadecimal[1]}`;
	if (/^-?2\d{9}$/.test(upper)) return `0x${toHex(Number(upper))}`;
	if (/^(?:3(?:3[5-9]|4\d|5[0-2])\d{6}|16777[2-6]\d{3})$/.test(upper))
		return `0A000${toHex(Number(upper)).slice(-3)}`;
	const openssl = /^(?:ERROR:)?(?:0A000|1[4-9][\dA-F]{3})([\dA-F]{3})$/.exec(upper);
	return openssl ? `0A000${openssl[1]}` : upper;
}

function toHex(value: number): string {
	return (value >>> 0).toString(16).toUpperCase().padStart(8, '0');
}
