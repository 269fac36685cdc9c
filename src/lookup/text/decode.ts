/** Entities that occur in pasted mail; the numeric forms are decoded by value. */
const entities: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	gt: '>',
	lt: '<',
	nbsp: ' ',
	quot: '"',
	rarr: '->',
};

/** Signs that stand for an ASCII sign in a translated or typeset text, each followed by that sign. */
const lookalikes = new Map(
	['“"', '”"', '„"', '‟"', '«"', '»"', '「"', '」"', '『"', '』"', "‘'", "’'", "‚'", "‹'", "›'"]
		.concat(['‐-', '‑-', '‒-', '–-', '—-', '―-', '−-', '→->', '⇒->', '、,', '،,', '٫.', '。.'])
		.map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** `&quot;`, `&#39;`, `&amp;quot;` (encoded twice) as text; undefined for a name that is not known. */
export function decodeEntity(entity: string): string | undefined {
	const name = entity
		.slice(1, -1)
		.toLowerCase()
		.replace(/^(?:amp;)+/, '');
	if (!name.startsWith('#')) return entities[name];
	const value = name.startsWith('#x')
		? Number.parseInt(name.slice(2), 16)
		: Number.parseInt(name.slice(1), 10);
	const invisible = !(value > 31 && value < 0x110000) || (value >= 0xd800 && value < 0xe000);
	return invisible ? ' ' : decodeSign(String.fromCodePoint(value));
}

/** `=3D`, `%C3%A4`: the bytes of one quoted-printable or percent-encoded run as UTF-8, else as Latin-1. */
export function decodeBytes(run: string): string {
	try {
		return decodeURIComponent(run.replaceAll('=', '%'));
	} catch {
		return run.replace(/[=%](..)/g, (_, hex: string) =>
			String.fromCharCode(Number.parseInt(hex, 16)),
		);
	}
}

/** Signs decoded before: texts repeat the same few, and the blocks of Unicode bound their number. */
const decoded = new Map<string, string>();

/** A sign outside ASCII as what it stands for: a digit, a full-width letter, a quote, nothing. */
export function decodeSign(sign: string): string {
	if (sign < '\x80') return sign;
	const known = decoded.get(sign);
	if (known !== undefined) return known;
	const plain = plainSign(sign);
	decoded.set(sign, plain);
	return plain;
}

function plainSign(sign: string): string {
	// Zero-width signs, marks of direction, soft hyphens: invisible, and between the digits of a code.
	if (/^[\p{Cf}\p{Cc}]$/u.test(sign)) return '';
	const plain = lookalikes.get(sign) ?? sign.normalize('NFKC');
	return /^\p{Nd}$/u.test(plain) ? decimalDigit(plain) : plain;
}

/** Unicode's decimal digits stand in blocks of ten that begin at ...0 or ...6. */
function decimalDigit(digit: string): string {
	const code = digit.codePointAt(0) as number;
	const startsAtZero = /\p{Nd}/u.test(String.fromCodePoint(code & ~15));
	const value = (code & 15) - (startsAtZero ? 0 : 6);
	return value >= 0 && value < 10 ? String(value) : digit;
}
