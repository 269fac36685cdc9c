import type { Fault } from '../../content-files/fault.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inOtherLanguage, type Languages, otherLanguage } from '../files/wrong-language.ts';
import { wrongScript } from '../files/wrong-script.ts';
import { compareMonths } from '../literals/months.ts';
import type { ArticleText } from './article-text.ts';

/** A text in the letters or words of another language than its file is named by, or a part of it. */
export function checkLanguage(
	{ file, body, blocks, bodyOffset }: ArticleText,
	locale: Locale,
	languages: Languages,
): Fault[] {
	const script = wrongScript(body.replace(/`[^`]*`|\]\([^)]*\)/g, ' '), locale);
	if (script !== undefined) return [{ file, line: 1, message: script }];
	const found = blocks.flatMap(({ prose, line }) => {
		const other = otherLanguage(prose, locale, languages);
		return other === undefined ? [] : { other, line: line + bodyOffset };
	});
	const [first] = found;
	if (first && found.length > 5 && found.length > blocks.length / 3) {
		const message = `this text is in ${first.other}, it seems, but its name says "${locale}"; take the text that belongs here`;
		return [{ file, line: 1, message }];
	}
	return found.map(({ other, line }) => ({ file, line, message: inOtherLanguage(other) }));
}

/** Months that are others than in the source, where both have the same blocks. */
export function compareDates(
	source: ArticleText,
	translation: ArticleText,
	locale: Locale,
): Fault[] {
	const { file, bodyOffset, blocks } = translation;
	const isSame =
		blocks.length === source.blocks.length &&
		blocks.every(({ kind }, at) => kind === source.blocks[at]?.kind);
	if (!isSame) return [];
	return blocks
		.flatMap(({ prose, line }, at) =>
			compareMonths(source.blocks[at]?.prose ?? '', prose, locale, line),
		)
		.map(({ line, message }) => ({ file, line: line + bodyOffset, message }));
}
