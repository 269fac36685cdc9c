import type { ContentFiles } from '../content-files/tree.ts';
import { readContent } from '../content-files/tree.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type ArticleState, articleStates, type MessageState, messageStates } from './state.ts';

let content: ContentFiles | undefined;

/** What does not change while a site is built is read once; only a development server has to look again. */
function contentNow(): ContentFiles {
	const files = (import.meta.env.PROD && content) || readContent(process.cwd());
	content = files;
	return files;
}

/** A build asks for the same on every page. */
function onceFor<T>(look: (files: ContentFiles, locale: Locale) => T): (locale: Locale) => T {
	const found = new Map<Locale, T>();
	return (locale) => {
		const known = import.meta.env.PROD ? found.get(locale) : undefined;
		const value = known ?? look(contentNow(), locale);
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

const articles: (locale: Locale) => ReadonlyMap<string, ArticleState> = onceFor((files, locale) => {
	const states = locale === sourceLocale ? [] : articleStates(files, locale);
	return new Map(states.map((state) => [state.slug, state]));
});

/** The texts of an entry whose English has changed since, as their keys below the entry: `meaning`, `next.0`. */
export function outdatedKeys(locale: Locale, name: string, entry: string): ReadonlySet<string> {
	const own = messages(locale).filter(({ text }) => text.name === name && text.entry === entry);
	return new Set(own.map(({ text }) => text.keys.join('.').slice(entry.length + 1)));
}

/** The parts of an article, by index, beside which a reader is told that the English has changed. */
export function outdatedParts(locale: Locale, slug: string): ReadonlySet<number> {
	const changes = articles(locale).get(slug)?.changes ?? [];
	return new Set(
		changes.flatMap(({ place, length }) =>
			typeof place === 'number'
				? Array.from({ length: Math.max(1, length) }, (_, at) => place + at)
				: [],
		),
	);
}
