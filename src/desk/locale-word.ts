import { unknownLocale } from '../check/core.ts';
import { isLocale, type Locale, sourceLocale } from '../i18n/locales.ts';
import { Complaint } from './command.ts';

/** The locale that a command was given. */
export function localeWord(word: string | undefined): Locale {
	if (word === undefined) throw new Complaint('name a locale, such as "de"');
	if (word === sourceLocale) throw new Complaint(`"${word}" is the source; name a translation`);
	if (!isLocale(word)) {
		throw new Complaint(unknownLocale(word));
	}
	return word;
}
