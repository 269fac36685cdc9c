import { oneOf, products, protocols } from '../../i18n/version-names.ts';
import { compareLiterals } from './compare-literals.ts';
import { findLiterals, type Literal, type Located, lineBreaks, literalOf } from './literal.ts';
import { blank, withoutPaths } from './registry-path.ts';

/** Prefixes that stand before a number without a space: `CU19`, `KB4019276`, `MC229914`. */
const prefixes = ['CU', 'KB', 'MC', 'SP', 'R'];

/** Not inside a word; Hebrew and Chinese set words directly beside a name. */
const start = String.raw`(?:^|[^\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{N}])`;
/** What stands between name and number: the space that is right, and what was seen in its place. */
const space = String.raw`[ \n\u00a0\u202f-]`;
/** A number, also with the signs that were seen in place of its full stops. */
const number = String.raw`\p{Nd}+(?:[.,·٫‚．，]\p{Nd}+)*`;
/** `PowerShell 64 bits` says what it was made for, not which version it is. */
const notBits = `(?!\\p{Nd}+${space}?(?:bit|бит|סיביות|ビット))`;
const release = String.raw`(?:[ \n](?:R2|SP\d)(?![\p{L}\d]))*`;

/** Letters in either case, without a flag inside the pattern, which no browser of 2023 can parse. */
function anyCase(pattern: string): string {
	return pattern.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}

/** The forms of a version, wrong ones included: those are compared with the source's as well. */
const forms = [
	// TLS 1.2, tls 1.2, TLS1.2, TLS 1,2
	`(?:${anyCase(oneOf(protocols))})${space}?v?${number}`,
	// OLS 1.2, ALS 1.2, and TLS with letters of another script
	String.raw`\p{Lu}{2,4}${space}?1[.,][0-3](?!\d)`,
	// Windows Server 2008 R2 SP1, Exchange Server 2013
	`(?:${oneOf(products)})${space}?${notBits}${number}${release}`,
	// office 365, WINDOWS 2012; one or two digits may be an ordinary number: "windows 2"
	String.raw`(?:${anyCase(oneOf(products))})${space}?\d{3,4}(?![\d.,])`,
	// Officer 365
	`Off?[a-z]{2,6}${space}365`,
	// CU19, KB4019276, mc229914
	String.raw`(?:${oneOf(prefixes)}|(?:${anyCase('KB|MC')})(?=\d{5}))\d+`,
];
/** Every form has a number; most texts have none, and the pattern is slow. */
const mayHaveVersion = /\p{Nd}/u;
const version = new RegExp(`${start}(?<free>${forms.join('|')})`, 'gu');

/** Read as if it were right: the check of spelling says what is wrong with it. */
const misspeltOffice = /^Off[a-z]+(?=[^a-z]365)/i;

/** The product versions of a prose text, verbatim but for line breaks, which Markdown reads as spaces. */
export function versionsIn(prose: string, firstLine: number): Literal[] {
	return writtenVersionsIn(prose, firstLine).map(({ text, line }) => ({
		text: text.replace(misspeltOffice, 'Office'),
		line,
	}));
}

/** The same, with the name of Office 365 as it is written. */
export function writtenVersionsIn(prose: string, firstLine: number): Literal[] {
	if (!mayHaveVersion.test(prose)) return [];
	const text = withoutPaths(prose);
	const named = findLiterals(text, version, firstLine).map(({ text, line }) => ({
		text: text.replace('\n', ' '),
		line,
	}));
	return [...named, ...bareVersionsIn(text, firstLine)];
}

const bare = /(?:^|[^\d.,])(?<free>1[.,][0-3])(?!\d|[.,]\d)/g;

/** `1.1` of `TLS 1.0 and 1.1`. Other decimals follow the rules of their language. */
function bareVersionsIn(prose: string, firstLine: number): Literal[] {
	if (!/TLS/i.test(prose)) return [];
	return findLiterals(withoutVersions(prose), bare, firstLine);
}

/** The prose with spaces in place of its product versions. */
export function withoutVersions(prose: string): string {
	return mayHaveVersion.test(prose) ? blank(prose, version) : prose;
}

/** Product versions are compared by occurrence: as often as in the source, in the source's spelling. */
export function compareVersions(
	source: readonly Literal[],
	translation: readonly Literal[],
	line: number,
): Located[] {
	// A decimal such as "1,2 s" is a version only where the source says so.
	const isBare = ({ text }: Literal) => /^\d/.test(text);
	const relevant = source.some(isBare) ? translation : translation.filter((v) => !isBare(v));
	return compareLiterals('product version', source, relevant, line);
}

/** Emphasis or a link that begins or ends inside a version: `**TLS** 1.2` is right, `**TLS 1.**2` is not. */
export function splitVersions(
	prose: string,
	markup: readonly number[],
	firstLine: number,
): Located[] {
	return [...prose.matchAll(version)]
		.map((match) => {
			const text = literalOf(match);
			return { text, start: match.index + match[0].length - text.length };
		})
		.filter(({ text, start }) =>
			markup.some((offset) => start < offset && offset < start + text.length),
		)
		.map(({ text, start }) => ({
			line: firstLine + lineBreaks(prose.slice(0, start)),
			message: `emphasis or a link begins or ends inside "${text}"; put it around the whole of it`,
		}));
}
