import i18next, { type TFunction } from 'i18next';
import { fill, type Values } from './fill.ts';
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
 * Most texts have nothing to fill in, or names and numbers only. Those do not go through i18next, which takes a hundred
 * times as long; a build with thousands of articles asks for some hundred thousand. Its plural forms, and texts within
 * texts, are left to it.
 */
function textsOf(resources: Resources, locale: Locale, namespace: keyof Namespaces): TFunction {
	const messages = resources[locale]?.[namespace];
	const full = i18next.getFixedT(locale, namespace) as (...values: unknown[]) => string;
	const quick = (select: (messages: unknown) => unknown, ...rest: unknown[]) => {
		const values = rest[0] ?? {};
		const text = rest.length < 2 && isPlain(values) ? select(messages) : undefined;
		if (typeof text !== 'string' || text.includes('$t(')) return full(select, ...rest);
		const filled = text.includes('{{') ? fill(text, values as Values, locale) : text;
		return filled.includes('{{') ? full(select, ...rest) : filled;
	};
	return quick as unknown as TFunction;
}

/** Nothing but texts and numbers, and no plural among them: `count` chooses a form. */
const isPlain = (values: unknown): values is Values =>
	typeof values === 'object' &&
	values !== null &&
	!('count' in values) &&
	Object.values(values).every((value) => typeof value === 'string' || typeof value === 'number');

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
