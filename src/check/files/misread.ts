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
	const runs = [...text.matchAll(/[\u0080-\uffff]+/g)];
	const likely = runs.filter(({ 0: signs }) => mayBeMisread(signs));
	if (likely.length === 0) return undefined;
	for (const { byteOf } of readings()) {
		const places = likely.map(({ 0: found, index }) => ({
			found,
			at: index,
			meant: decoded(found, byteOf),
		}));
		const misread = places.filter(({ meant }) => meant !== undefined);
		// Two signs may be a letter of UTF-8 by chance, as "Её" is; several letters in a row, or all there are, are not.
		const sure = misread.find(({ meant = '' }) => [...meant].length > 2);
		const isWhole = misread.length > 2 && misread.length > runs.length / 2;
		const first = isWhole ? misread[0] : sure;
		if (first) return { ...first, meant: first.meant ?? '' };
	}
	return undefined;
}

/** What the first byte of a letter in UTF-8 becomes in one code page or another; most texts have none of it. */
const beginnings =
	/[\u00c2-\u00f4\u0102-\u0173\u0386-\u03c9\u0401-\u045f\u05b0-\u05f4\u0621-\u06d2]/;

/** The letters that signs were before they were read in a code page; `undefined` where they can have been none. */
function decoded(signs: string, byteOf: ReadonlyMap<string, number>): string | undefined {
	const bytes = [...signs].map((sign) => byteOf.get(sign) ?? -1);
	if (bytes.includes(-1)) return undefined;
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
		return /^[\p{L}\p{M}\p{P}\p{Z}\p{S}]+$/u.test(text) && /\p{L}/u.test(text) ? text : undefined;
	} catch {
		return undefined;
	}
}

/** Whether signs begin as a letter of UTF-8 does in any code page: of texts that are right hardly a word does. */
function mayBeMisread(signs: string): boolean {
	const [first, second] = [signs.charAt(0), signs.charAt(1)];
	return readings().some(({ leads, trails }) => leads.has(first) && trails.has(second));
}

/** How UTF-8 reads in a code page. */
interface Reading {
	/** The byte that each sign beyond ASCII is. */
	byteOf: ReadonlyMap<string, number>;
	/** What the first byte of a letter becomes, and what a further one does. */
	leads: ReadonlySet<string>;
	trails: ReadonlySet<string>;
}

let known: readonly Reading[] | undefined;

function readings(): readonly Reading[] {
	known ??= codePages.map((page) => {
		const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
		const signs = [...new TextDecoder(page).decode(bytes)];
		return {
			byteOf: new Map(signs.map((sign, at) => [sign, at + 128])),
			leads: new Set(signs.slice(0xc2 - 128)),
			trails: new Set(signs.slice(0, 64)),
		};
	});
	return known;
}
