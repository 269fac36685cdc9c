import type { IsEnglish } from '../i18n/english.ts';
import { oneOf, products, protocols } from '../i18n/version-names.ts';

/** A run of prose: a name that a line must not break, an English gloss of a translation, or the rest. */
export interface Piece {
	text: string;
	kind: 'name' | 'gloss' | 'text';
}

/** Of a script in which a word ends where another begins; Hebrew, Arabic, Han and Hangul stand close to a name. */
const letter = String.raw`[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]`;
const number = String.raw`\d+(?:\.\d+)*`;
/** `TLS 1.2`, `Windows Server 2012 R2`, `Exchange Server 2013 CU19`, `Microsoft .NET 4`, `10 MB`. */
const name = String.raw`(?<!${letter}|[\d.])(?:(?:Microsoft )?(?:${oneOf([...products, ...protocols])}) ${number}(?: (?:R2|SP\d|CU\d+)(?!${letter}|\d))*|\d+ (?:[kMG]B|Mt)(?!${letter}))`;
const gloss = `(?<=[(（])[A-Za-z][A-Za-z .-]*[a-z](?=[)）])`;
const special = new RegExp(`${name}|${gloss}`, 'gu');

/**
 * Splits prose where it needs markup. A name with a number is held together by markup and not by a no-break space,
 * because readers copy names into places where such a space would be a wrong character.
 *
 * @param isEnglish in a translation, tells an English gloss from other words in brackets
 */
export function piecesOf(prose: string, isEnglish?: IsEnglish): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	const add = (text: string, kind: Piece['kind']) => text !== '' && pieces.push({ text, kind });
	for (const { 0: text, index } of prose.matchAll(special)) {
		const kind = /\d/.test(text) ? 'name' : 'gloss';
		if (kind === 'gloss' && !isEnglish?.(text)) continue;
		add(prose.slice(end, index), 'text');
		add(text, kind);
		end = index + text.length;
	}
	add(prose.slice(end), 'text');
	return pieces;
}
