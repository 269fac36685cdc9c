import { quoted, visible } from '../../content-files/fault.ts';
import { findLiterals, type Literal, type Located } from './literal.ts';

/** Signs that no eye sees and no author types: a search does not find a word that has one, and a copy carries it on. */
const unseen = /[\u00ad\u200b\u2060-\u2064\ue000-\uf8ff]|(?![\n\t])\p{Cc}/gu;

/** Invisible signs, which programs leave in texts that are pasted. Joiners, which some scripts need, are none. */
export function checkUnseen(text: string, firstLine: number): Located[] {
	return [...checkHidden(text, firstLine), ...hidden(text, joiner, firstLine)];
}

function hidden(text: string, pattern: RegExp, firstLine: number): Located[] {
	return findLiterals(text, pattern, firstLine).map(({ text: sign, line }) => ({
		line,
		message: `an invisible sign (${visible(sign)}) stands here; take it out`,
	}));
}

/** The same without joiners, which code has a fault of its own for, and letters that are glued together. */
function checkHidden(text: string, firstLine: number): Located[] {
	const glued = findLiterals(text, ligature, firstLine).flatMap(({ text: sign, line }) => {
		const letters = sign.normalize('NFKC');
		const message = `"${sign}" is one sign in place of letters, as a PDF has it; write "${letters}"`;
		return letters === sign ? [] : { line, message };
	});
	return [...hidden(text, unseen, firstLine), ...glued];
}

/** Between letters that nothing joins. */
const joiner =
	/[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Han}\d](?<free>[\u200c\u200d])(?=[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Han}\d])/gu;
/** Letters as a PDF glues them, and Arabic ones in the form that a font has for their place. */
const ligature = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/gu;

const word = /\p{L}{3,}/gu;

/** Words with letters of two alphabets, which look right and are found by no search: `Windоws` with a Cyrillic o. */
export function checkAlphabets(text: string, firstLine: number): Located[] {
	// Nearly all texts have letters of one alphabet, which is told faster than word by word.
	if (!/[A-Za-z]/.test(text) || !/[\p{sc=Cyrl}\p{sc=Grek}]/u.test(text)) return [];
	return findLiterals(text, word, firstLine)
		.filter(({ text }) => /\p{sc=Latn}/u.test(text) && /[\p{sc=Cyrl}\p{sc=Grek}]/u.test(text))
		.map(({ text, line }) => ({
			line,
			message: `${quoted(text)} has letters of two alphabets; write it anew in one`,
		}));
}

const straight = 'a straight quotation mark (")';

/** What a word processor puts in place of signs that programs read, or hides between them. */
const processed: readonly { pattern: RegExp; right: string }[] = [
	{ pattern: /(?<sign>[\u00a0\u2000-\u200a\u202f\u205f\u3000])/u, right: 'an ordinary space' },
	{ pattern: /(?<sign>[\u200c-\u200f\u2028-\u202e\u2066-\u2069])/u, right: 'nothing there' },
	// What programs print has curly ones as well; around what is assigned or passed nobody prints them.
	{ pattern: /(?<sign>[“”„‟])(?=[^“”„‟\n]*[“”„‟]\s?=)/u, right: straight },
	{ pattern: /(?:[=(]|(?:^|\s)-\w+\s)(?<sign>[“”„‟])/u, right: straight },
	{ pattern: /(?:^|[\s\p{L}])(?<sign>[‐-―−])[‐-―−]?(?=\p{L})/u, right: 'a hyphen (-)' },
	{ pattern: /(?<sign>[\uff01-\uff5e])/u, right: 'the sign of ordinary width' },
	{ pattern: /(?<sign>(?![0-9])\p{Nd})/u, right: 'the digits 0 to 9' },
	{ pattern: /\b(?:TLS|SSL)[ v]?\d(?<sign>[,،٫])\d/u, right: 'a full stop (.)' },
];

/** Literals of a source that no program would read as they are meant, since what looks right is another sign. */
export function checkCode(literals: readonly Literal[]): Located[] {
	return checkBy(processed, literals);
}

/** The same of what is typed or pasted into a shell, where no quotation mark is a printed one. */
export function checkCommandText(literals: readonly Literal[]): Located[] {
	const others = processed.filter(({ right }) => right !== straight);
	const quotes = [
		{ pattern: /(?<sign>[“”„‟])/u, right: straight },
		{ pattern: /(?<sign>[‘’‚‛])/u, right: "a straight quotation mark (')" },
	];
	return checkBy([...quotes, ...others], literals);
}

function checkBy(signs: typeof processed, literals: readonly Literal[]): Located[] {
	return literals.flatMap(({ text, line }) => [
		...signs.flatMap(({ pattern, right }) => {
			const sign = pattern.exec(text)?.groups?.['sign'];
			if (sign === undefined) return [];
			const message = `the code ${quoted(text)} has ${named(sign)}, which programs do not read; write ${right}`;
			return { line, message };
		}),
		...checkHidden(text, line),
		...checkAlphabets(text, line),
	]);
}

/** A sign with its number, and as it is seen where it can be. */
function named(sign: string): string {
	const number = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	return /[\p{Z}\p{Cf}]/u.test(sign) ? `the sign ${number}` : `"${sign}" (${number})`;
}
