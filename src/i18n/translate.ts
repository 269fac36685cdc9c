import i18next, { type TFunction } from 'i18next';
import type { Namespaces } from './i18next.d.ts';
import { type Locale, sourceLocale } from './locales.ts';
import { messageNames, messagesIn } from './messages.ts';
import { formatNumber } from './number-tag.ts';
import { servedLocales } from './served.ts';

type Resources = Record<string, Record<string, object>>;

let ready: Promise<Resources> | undefined;

/** Loads every locale's messages once a build. Missing keys cannot occur: the English stands in for them. */
async function load(): Promise<Resources> {
	const resources: Resources = {};
	const names = await messageNames();
	for (const locale of servedLocales) {
		const files = names.map(
			async (name) => [name, await messagesIn<object>(locale, name)] as const,
		);
		resources[locale] = Object.fromEntries(await Promise.all(files));
	}
	await i18next.init({
		lng: sourceLocale,
		fallbackLng: false,
		defaultNS: 'interface',
		resources,
		// Astro escapes what it renders.
		interpolation: { escapeValue: false },
	});
	i18next.services.formatter?.add('number', (value, tag) =>
		formatNumber(tag ?? sourceLocale, value),
	);
	return resources;
}

const functions = new Map<string, TFunction>();

/**
 * Most texts have nothing to fill in. Those are taken as they stand, which is a hundred times as fast as the way
 * through i18next; a build with thousands of articles asks for them some hundred thousand times.
 */
function textsOf(resources: Resources, locale: Locale, namespace: keyof Namespaces): TFunction {
	const messages = resources[locale]?.[namespace];
	const full = i18next.getFixedT(locale, namespace) as (...values: unknown[]) => string;
	const quick = (select: (messages: unknown) => unknown, ...values: unknown[]) => {
		const text = values.length === 0 ? select(messages) : undefined;
		return typeof text === 'string' && !/\{\{|\$t\(/.test(text) ? text : full(select, ...values);
	};
	return quick as unknown as TFunction;
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
	const resources = await ready;
	const id = `${locale}/${namespace}`;
	const known = functions.get(id) ?? textsOf(resources, locale, namespace);
	functions.set(id, known);
	return known as TFunction<N>;
}
