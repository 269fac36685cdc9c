import { suggest } from '../../content-files/suggest.ts';
import { findLiterals, type Literal, type Located } from './literal.ts';
import { englishMonths } from './months.ts';
import { withoutPaths } from './registry-path.ts';
import { withoutVersions } from './versions.ts';

/** A number with its groups of three, as languages part them: `10,000`, `10 000`, `10’000`, `１０，０００`. */
const number = /\p{Nd}+(?:[.,٬’'\u00a0\u202f ，]\p{Nd}{3}(?!\p{Nd}))*/gu;

/** The numbers of a prose text that are no versions, in the digits in which they stand there. */
export function numbersIn(prose: string, firstLine: number): Literal[] {
	if (!/\p{Nd}/u.test(prose)) return [];
	return findLiterals(withoutVersions(withoutPaths(prose)), number, firstLine);
}

/**
 * Numbers that were changed: the 12 of a date that is the 11 in the source, 42 hours for 24. A number may be written as
 * a word in either text, a month as a number, an afternoon on a clock of 24 hours: so one is a fault only where the
 * source has another one that the translation lacks. Years are compared by themselves.
 *
 * @param source prose of the block in English
 */
export function compareNumbers(
	source: string,
	from: readonly Literal[],
	to: readonly Literal[],
): Located[] {
	const isYear = (value: string) => /^(?:19|20)\d\d$/.test(value);
	const missing = from.map(({ text }) => numberOf(text)).filter((value) => !isYear(value));
	const extra = to.flatMap((literal) => {
		const value = numberOf(literal.text);
		const at = missing.indexOf(value);
		if (at >= 0) missing.splice(at, 1);
		return at >= 0 || isYear(value) ? [] : { ...literal, value };
	});
	const said = saidInWords(source);
	const unexplained = extra.filter(({ value }) => !said.has(Number(value)));
	return unexplained.flatMap(({ text, line, value }) => {
		const afternoon = /\bp\.?m\b/i.test(source) ? String(Number(value) - 12) : undefined;
		const tenThousands = `${value}0000`;
		const other = missing.find((each) => each === afternoon || each === tenThousands);
		const right = other ?? suggest(value, missing) ?? missing[0];
		if (right === undefined) return [];
		missing.splice(missing.indexOf(right), 1);
		if (other !== undefined) return [];
		return { line, message: `number "${text}" is not in the source; did you mean "${right}"?` };
	});
}

/** What a number is, whatever its digits and the signs between its groups. */
function numberOf(text: string): string {
	const own = text.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
	const digits = own.replace(/\D/g, '');
	return digits.replace(/^0+(?=\d)/, '');
}

/** The digits of a script follow one another from its zero on. */
function digitOf(sign: string): number {
	const code = sign.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return code - zero;
}

const words: readonly (readonly [pattern: RegExp, value: number])[] = [
	...englishMonths.map((name, at) => [new RegExp(`\\b${name}\\b`), at + 1] as const),
	...[
		['(?:an?|one|once|first|single|each|every|same|alone|only)', 1],
		['(?:two|twice|second|both|pair|half|either|other|another|another’s)', 2],
		['(?:three|third)', 3],
		['(?:four|fourth|quarter)', 4],
		['(?:five|fifth)', 5],
		['six(?:th)?', 6],
		['seven(?:th)?|week', 7],
		['eighth?', 8],
		['nine|ninth', 9],
		['ten(?:th)?', 10],
		['eleven(?:th)?', 11],
		['twelve|twelfth|year|noon|dozen', 12],
		['fifteen|quarter', 15],
		['twenty', 20],
		['day', 24],
		['thirty|half|month', 30],
		['minute|hour|sixty', 60],
	].map(([word, value]) => [new RegExp(`\\b(?:${word})s?\\b`, 'i'), Number(value)] as const),
];

/** The numbers that English says in words, months and the usual measures of time among them. */
function saidInWords(source: string): Set<number> {
	return new Set(words.filter(([pattern]) => pattern.test(source)).map(([, value]) => value));
}
