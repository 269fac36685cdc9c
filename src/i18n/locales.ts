/**
 * The table of locales: one row a language, the source language first.
 *
 * Tags are BCP 47 in their shortest form. Everything else about a language (its own name,
 * its direction, its plural categories) comes from `Intl`; see `describe.ts`.
 */
export const locales = [
	'en',
	'tr',
	'sl',
	'fi',
	'bg',
	'he',
	'de',
	'fr',
	'es',
	'pt-BR',
	'ru',
	'it',
	'nl',
	'pl',
	'uk',
	'ja',
	'zh-Hans',
	'ko',
	'ar',
] as const;

export type Locale = (typeof locales)[number];

/** The locale that articles and messages are written in first; the others are translations of it. */
export const sourceLocale = 'en' satisfies Locale;

/** Narrows a string, such as a folder name or a part of an address, to a locale of this site. */
export function isLocale(tag: string): tag is Locale {
	return (locales as readonly string[]).includes(tag);
}
