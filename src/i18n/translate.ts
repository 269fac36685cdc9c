import { getCollection } from 'astro:content';
import i18next, { type TFunction } from 'i18next';
import type { Namespaces } from './i18next.d.ts';
import { type Locale, sourceLocale } from './locales.ts';

let ready: Promise<unknown> | undefined;

/** Loads every locale's messages once a build. Missing keys cannot occur: the content check refuses them. */
async function load(): Promise<void> {
	const resources: Record<string, Record<string, object>> = {};
	for (const { id, data } of await getCollection('messages')) {
		const [locale = '', namespace = ''] = id.split('/');
		resources[locale] = { ...resources[locale], [namespace]: data };
	}
	await i18next.init({
		lng: sourceLocale,
		fallbackLng: false,
		defaultNS: 'interface',
		resources,
		// Astro escapes what it renders.
		interpolation: { escapeValue: false },
	});
}

/**
 * The texts of a locale, at build time only; the browser gets the strings an element needs.
 *
 * @param namespace the file of messages they stand in
 * @example const t = await translate('sl'); t(($) => $.articles.title)
 * @example const t = await translate('sl', 'lookup'); t(($) => $.box.label)
 */
export async function translate<N extends keyof Namespaces = 'interface'>(
	locale: Locale,
	namespace: N = 'interface' as N,
): Promise<TFunction<N>> {
	ready ??= load();
	await ready;
	return i18next.getFixedT(locale, namespace);
}
