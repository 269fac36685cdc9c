import type english from '../../../content/messages/en/lookup.json';
import { type Locale, sourceLocale } from '../../i18n/locales.ts';
import { messagesIn, standInsIn } from '../../i18n/messages.ts';
import { servedLocales } from '../../i18n/served.ts';
import type { Cause } from './cause.ts';
import type { codeRegistries } from './code-schema.ts';
import type { CodeFamily } from './knowledge.ts';

/** The prose of a signature, from `content/messages/<locale>/errors.json`. */
export interface SignatureProse {
	title: string;
	meaning: string;
	/** Why each of its causes leads to this text. */
	cause: Partial<Record<Cause, string>>;
	/** Steps, in order. */
	next: string[];
}

/** The prose of a cause, from `content/messages/<locale>/causes.json`. */
export interface CauseProse {
	name: string;
	meaning: string;
	/** The one check that tells it apart. */
	check: string;
}

/** What is said of each error in a locale, by its id. */
export const signatureProse = (locale: Locale) =>
	messagesIn<Record<string, SignatureProse>>(locale, 'errors');

/** What is said of each cause in a locale. */
export const causeProse = (locale: Locale) =>
	messagesIn<Record<Cause, CauseProse>>(locale, 'causes');

/** The prose of codes, from `content/messages/<locale>/codes.json`: a section a registry, and two for parts of a code. */
export type CodeSections = Record<
	(typeof codeRegistries)[CodeFamily]['section'] | 'class' | 'subject',
	Record<string, string>
>;

/** What is said of each code in a locale. */
export const codeProse = (locale: Locale) => messagesIn<CodeSections>(locale, 'codes');

/** The texts of the lookup as they stand in their file, for a reader's browser to fill in. */
export const lookupMessages = (locale: Locale) => messagesIn<typeof english>(locale, 'lookup');

/** The locale that an entry's text is in: the reader's, or the source's where that stands in. */
export async function textLocaleOf(
	locale: Locale,
	file: 'errors' | 'codes',
	entry: string,
): Promise<Locale> {
	return (await standInsIn(locale, file)).has(entry) ? sourceLocale : locale;
}

/** The locales that have a text of their own for an error. */
export async function signatureLocales(id: string): Promise<Locale[]> {
	return havingOwn(async (locale) => !(await standInsIn(locale, 'errors')).has(id));
}

/** The locales that have most meanings of a registry in their own words; the page of another one is the English one. */
export async function codeLocales(entries: readonly string[]): Promise<Locale[]> {
	return havingOwn(async (locale) => {
		const standIns = await standInsIn(locale, 'codes');
		return entries.filter((entry) => standIns.has(entry)).length * 2 < entries.length;
	});
}

async function havingOwn(has: (locale: Locale) => Promise<boolean>): Promise<Locale[]> {
	const found = await Promise.all(servedLocales.map(has));
	return servedLocales.filter((_, index) => found[index]);
}
