import type { Locale } from '../../i18n/locales.ts';
import { pluralForm } from '../../i18n/plural-keys.ts';
import { acronymsIn } from '../literals/acronyms.ts';
import { bareSpans } from '../literals/bare-spans.ts';
import { compareLiterals } from '../literals/compare-literals.ts';
import { findEnglish } from '../literals/left-in-english.ts';
import { findLiterals, type Literal, type Located } from '../literals/literal.ts';
import { compareNumbers, numbersIn } from '../literals/numbers.ts';
import { comparePairs } from '../literals/pairs.ts';
import { checkPlainText } from '../literals/plain-text.ts';
import { checkPunctuation } from '../literals/punctuation.ts';
import { checkRawLiterals } from '../literals/raw-literals.ts';
import { checkSpelling, compareAcronyms } from '../literals/spelling.ts';
import { compareVersions, versionsIn } from '../literals/versions.ts';
import { placeholdersIn, withoutPlaceholders } from './placeholders.ts';

const codeSpans = /`[^`]*`/g;

/** Faults that a message has on its own, source or translation. */
export function checkText(text: string, line: number): Located[] {
	if (!text.replace(/\u200b/g, '').trim()) return [{ line, message: 'empty; write the text' }];
	const prose = proseOf(text);
	return [
		...checkRawLiterals(prose, line),
		...checkPunctuation(prose, line),
		...checkSpelling(prose, line),
		...checkPlainText(text.replace(codeSpans, '`'), line),
	];
}

/**
 * Holds the literals and placeholders of a message against the source's.
 *
 * @param key tells whether the message is a plural form, and which
 */
export function compareText(
	key: string,
	source: string,
	text: string,
	locale: Locale,
	line: number,
): Located[] {
	const form = pluralForm(key);
	const saysItsNumber = form !== undefined && isOneNumber(locale, form);
	const placeholdersOf = (message: string) =>
		placeholdersIn(message, line).filter(
			({ text }) => !(saysItsNumber && text.startsWith('{{count')),
		);
	const spans = codeSpansIn(text, line);
	const bare = bareSpans(codeSpansIn(source, line), spans, proseOf(text), line);
	const [from, to] = [proseOf(source), bare.prose];
	return [
		...bare.faults,
		...compareLiterals('code span', bare.source, spans, line),
		...compareLiterals('placeholder', placeholdersOf(source), placeholdersOf(text), line),
		...compareVersions(versionsIn(from, line), versionsIn(to, line), line),
		...compareAcronyms(acronymsIn(from, line), acronymsIn(to, line)),
		...compareNumbers(from, numbersIn(from, line), numbersIn(to, line)),
		...comparePairs(codeSpansIn(source, line), spans),
		...(source === text ? [] : findEnglish(wholeSentences(from), to, line)),
	];
}

/** What stands in backticks in a message, with them. */
export function codeSpansIn(message: string, line: number): Literal[] {
	return findLiterals(message, codeSpans, line);
}

/** Whether a translation reads as the source does, although there are words in it to translate. */
export function readsTheSame(source: string, text: string): boolean {
	return source === text && /\p{L}{2}/u.test(proseOf(source));
}

/** Without names and printed texts, which are no sentences and may be the same in every language. */
function wholeSentences(prose: string): string {
	const sentences = prose.split(/(?<=[.!?])\s+/);
	return sentences.filter((sentence) => /[.!?]$/.test(sentence)).join(' ');
}

/** The message with a space in place of each code span and placeholder. */
function proseOf(message: string): string {
	return withoutPlaceholders(message.replace(codeSpans, ' '));
}

const countsOne = new Map<string, boolean>();

/**
 * Whether a plural form stands for one number only, so that a message may say it in words.
 * Hebrew has one for 1 and one for 2; the Slovenian "one" is also that of 101.
 */
function isOneNumber(locale: Locale, form: Intl.LDMLPluralRule): boolean {
	const asked = `${locale} ${form}`;
	const known = countsOne.get(asked);
	if (known !== undefined) return known;
	const rules = new Intl.PluralRules(locale);
	const numbers = Array.from({ length: 202 }, (_, number) => number);
	const isOne = numbers.filter((number) => rules.select(number) === form).length === 1;
	countsOne.set(asked, isOne);
	return isOne;
}
