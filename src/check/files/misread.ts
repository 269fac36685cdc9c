/** The code pages of Windows, in one of which a program that knows no UTF-8 reads a file. */
const codePages = [1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map(
	(page) => `windows-${page}`,
);

/**
 * Where a text was UTF-8 that a program read in a code page of Windows and saved again, so that each letter beyond
 * ASCII has become two or three: `РЎРµСЂРІРµСЂ` for `Сервер`, `Ĺˇ` for `š`.
 *
 * @returns the first place and what was written there
 */
export function misreadUtf8(
	text: string,
): { found: string; meant: string; at: number } | undefined {
	if (!beginnings.test(text)) return undefined;
	for (const bytesOf of reverseTables()) {
		const places = [...text.matchAll(/[\u0080-\uffff]+/g)].map(({ 0: found, index }) => ({
			found,
			at: index,
			meant: decoded(found, bytesOf),
		}));
		const misread = places.filter(({ meant }) => meant !== undefined);
		// Two signs may be a letter of UTF-8 by chance, as "Её" is; several letters in a row, or all there are, are not.
		const sure = misread.find(({ meant = '' }) => [...meant].length > 2);
		const isWhole = misread.length > 2 && misread.length > places.length / 2;
		const first = isWhole ? misread[0] : sure;
		if (first) return { ...first, meant: first.meant ?? '' };
	}
	return undefined;
}

/** What the first byte of a letter in UTF-8 becomes in one code page or another; most texts have none of it. */
const beginnings =
	/[\u00c2-\u00f4\u0102-\u0173\u0386-\u03c9\u0401-\u045f\u05b0-\u05f4\u0621-\u06d2]/;

/** The letters that signs were before they were read in a code page; `undefined` where they can have been none. */
function decoded(signs: string, bytesOf: ReadonlyMap<string, number>): string | undefined {
	// Of what was no UTF-8 nearly all is told by its first two signs, without a decoder.
	const [lead = 0, next = 0] = [bytesOf.get(signs.charAt(0)), bytesOf.get(signs.charAt(1))];
	if (lead < 0xc2 || next < 0x80 || next > 0xbf) return undefined;
	const bytes = [...signs].map((sign) => bytesOf.get(sign) ?? -1);
	if (bytes.includes(-1)) return undefined;
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
		return /^[\p{L}\p{M}\p{P}\p{Z}\p{S}]+$/u.test(text) && /\p{L}/u.test(text) ? text : undefined;
	} catch {
		return undefined;
	}
}

let tables: ReadonlyMap<string, number>[] | undefined;

/** For each code page the byte that each of its signs beyond ASCII is. */
function reverseTables(): readonly ReadonlyMap<string, number>[] {
	tables ??= codePages.map((page) => {
		const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
		return new Map([...new TextDecoder(page).decode(bytes)].map((sign, at) => [sign, at + 128]));
	});
	return tables;
}
