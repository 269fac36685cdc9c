import type { ContentFiles } from '../content-files/tree.ts';
import { readContent } from '../content-files/tree.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type ArticleState, articleStates, type MessageState, messageStates } from './state.ts';

/** A build asks for the same on every page; only a development server has to look again. */
function onceFor<T>(look: (files: ContentFiles, locale: Locale) => T): (locale: Locale) => T {
	const found = new Map<Locale, T>();
	return (locale) => {
		const known = import.meta.env.PROD ? found.get(locale) : undefined;
		const value = known ?? look(readContent(process.cwd()), locale);
		found.set(locale, value);
		return value;
	};
}

/** What of a locale is there. */
export const collectedCoverage: (locale: Locale) => Coverage = onceFor((files, locale) =>
	coverageOf(files, locale),
);

const messages: (locale: Locale) => readonly MessageState[] = onceFor((files, locale) =>
	messageStates(files, locale).filter(({ state }) => state === 'outdated'),
);

const articles: (locale: Locale) => readonly ArticleState[] = onceFor((files, locale) =>
	locale === sourceLocale ? [] : articleStates(files, locale),
);

/** The texts of an entry whose English has changed since, as their keys below the entry: `meaning`, `next.0`. */
export function outdatedKeys(locale: Locale, name: string, entry: string): ReadonlySet<string> {
	const own = messages(locale).filter(({ text }) => text.name === name && text.entry === entry);
	return new Set(own.map(({ text }) => text.keys.join('.').slice(entry.length + 1)));
}

/** The parts of an article, by index, beside which a reader is told that the English has changed. */
export function outdatedParts(locale: Locale, slug: string): ReadonlySet<number> {
	const changes = articles(locale).find((article) => article.slug === slug)?.changes ?? [];
	return new Set(
		changes.flatMap(({ place, length }) =>
			typeof place === 'number'
				? Array.from({ length: Math.max(1, length) }, (_, at) => place + at)
				: [],
		),
	);
}
