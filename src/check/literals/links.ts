import type { Link } from '../../articles/core.ts';
import type { Located } from './literal.ts';
import { quotesBalance } from './punctuation.ts';

/** Link texts that lost the words they stood on: empty, cut through a quotation, or on a function word. */
export function compareLinkTexts(source: readonly Link[], translation: readonly Link[]): Located[] {
	return translation.flatMap(({ target, text, line }) => {
		const original = source.find((link) => link.target === target)?.text ?? '';
		const message = linkTextFault(text, original, target);
		return message === undefined ? [] : { line, message };
	});
}

/** What is wrong with the text of a link, beside the text of the original. */
export function linkTextFault(text: string, original: string, target: string): string | undefined {
	if (!text.trim()) {
		return `link text of ${target} is empty; translate "${original}" and put it in the brackets`;
	}
	if (!quotesBalance(text)) {
		return `link text "${text}" of ${target} cuts a quotation in two; put both quotation marks inside or outside the link`;
	}
	if (weight(text) < weight(original) * leastShare) {
		return `link text "${text}" of ${target} is too short; put the link on the words that say "${original}"`;
	}
	return undefined;
}

/** A translation shorter than this share of the original says only a part of it. */
const leastShare = 0.45;

/** Letters and digits; an East Asian character says about as much as three letters. */
function weight(text: string): number {
	const all = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	const eastAsian =
		text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
	return all + 2 * eastAsian;
}
