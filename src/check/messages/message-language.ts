import type { Fault } from '../../content-files/fault.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inOtherLanguage, type Languages, otherLanguage } from '../files/wrong-language.ts';
import { wrongScript } from '../files/wrong-script.ts';
import { type MessageFile, shown } from './message-file.ts';
import { withoutPlaceholders } from './placeholders.ts';

/** Texts in the letters or words of another language than their folder is named by. */
export function checkLanguageOf(
	{ file, messages, lineOf }: MessageFile,
	locale: Locale,
	languages: Languages,
): Fault[] {
	const prose = [...messages].map(
		([key, text]) => [key, withoutPlaceholders(text.replace(/`[^`]*`/g, ' '))] as const,
	);
	const script = wrongScript(prose.map(([, text]) => text).join('\n'), locale);
	if (script !== undefined) return [{ file, line: 1, message: script }];
	const found = prose.flatMap(([key, text]) => {
		const other = otherLanguage(text, locale, languages);
		return other === undefined ? [] : { key, other };
	});
	const [first] = found;
	if (first && found.length > messages.size / 4 && found.length > 5) {
		const message = `these texts are in ${first.other}, it seems, but their folder says "${locale}"; take the file that belongs here`;
		return [{ file, line: 1, message }];
	}
	return found.map(({ key, other }) => ({
		file,
		line: lineOf(key),
		message: `"${shown(key)}": ${inOtherLanguage(other)}`,
	}));
}
