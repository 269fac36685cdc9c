import { slips } from '../../i18n/slips.ts';
import { findLiterals, type Literal, type Located } from './literal.ts';
import { checkAlphabets } from './look-alikes.ts';
import { withoutRawLiterals } from './raw-literals.ts';
import { withoutVersions } from './versions.ts';

/** Names that are written in one way only, wherever they stand. */
const spelling = ['TLS', 'SSL', 'SMTP', 'DNS', 'OpenSSL', 'PowerShell', 'Schannel', 'Microsoft'];
/** A target of a link that is none, in which names are in small letters: `../old-tls/`. */
const address = /[^\s()（）]*\/[^\s()（）]*[-/][^\s()（）]*/g;
const anyCase = new RegExp(
	String.raw`(?:^|[^\p{L}\p{N}])(?<free>${spelling.join('|')})(?![\p{L}\p{N}])`,
	'giu',
);
/** Machine translation turned the typing error "Officer 365" into policemen of all languages. */
const officer = /(?:^|[^\p{L}])(?<free>(?!Office\b)Off?[a-z]{2,6}[ \u00a0]365)/giu;

/** Names in the wrong case (`tls`), the name of Office 365 with another word in it, and words of two alphabets. */
export function checkSpelling(prose: string, firstLine: number): Located[] {
	// Literals are blanked out where it matters only: most texts spell their names right.
	const isWrong = ({ text }: Literal) => text !== rightCase(text);
	const names = findLiterals(prose, anyCase, firstLine).some(isWrong)
		? findLiterals(
				withoutRawLiterals(
					withoutVersions(prose.replace(address, (found) => ' '.repeat(found.length))),
				),
				anyCase,
				firstLine,
			)
				.filter(isWrong)
				.map((found) => ({ ...found, right: rightCase(found.text) }))
		: [];
	const offices = findLiterals(prose, officer, firstLine).map((found) => ({
		...found,
		right: 'Office 365',
	}));
	const parted = findLiterals(prose, /Power[ \u00a0-]Shell/giu, firstLine).map((found) => ({
		...found,
		right: 'PowerShell',
	}));
	const misspelt = [...names, ...offices, ...parted].map(({ text, line, right }) => ({
		line,
		message: `the name "${text}" is misspelt; did you mean "${right}"?`,
	}));
	// A version with such a word is a fault of its own.
	const isOdd = checkAlphabets(prose, firstLine).length > 0;
	return isOdd ? [...misspelt, ...checkAlphabets(withoutVersions(prose), firstLine)] : misspelt;
}

function rightCase(name: string): string {
	return spelling.find((right) => right.toLowerCase() === name.toLowerCase()) ?? name;
}

/** Abbreviations that are one letter away from one of the source: `OLS`, `ALS` for `TLS`. */
export function compareAcronyms(
	source: readonly Literal[],
	translation: readonly Literal[],
): Located[] {
	const known = new Set(source.map(({ text }) => text));
	return translation.flatMap(({ text, line }) => {
		if (known.has(text) || spelling.includes(text)) return [];
		const meant = [...known].find((acronym) => slips(text, acronym, 1) === 1);
		if (meant === undefined) return [];
		return {
			line,
			message: `abbreviation "${text}" is not in the source; did you mean "${meant}"?`,
		};
	});
}
