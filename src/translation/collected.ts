import type { ContentFiles } from '../content-files/tree.ts';
import { readContent } from '../content-files/tree.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { onceABuild } from '../i18n/once-a-build.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type ArticleState, articleStates, type MessageState, messageStates } from './state.ts';

const contentNow = onceABuild(() => readContent(process.cwd()));

const inContent = <T>(look: (files: ContentFiles, locale: Locale) => T) =>
	onceABuild((locale: Locale) => look(contentNow(), locale));

/** What of a locale is there. */
export const collectedCoverage: (locale: Locale) => Coverage = inContent(coverageOf);

const messages: (locale: Locale) => readonly MessageState[] = inContent((files, locale) =>
	messageStates(files, locale).filter(({ state }) => state === 'outdated'),
);

const articles: (locale: Locale) => ReadonlyMap<string, ArticleState> = inContent(
	(files, locale) => {
		const states = locale === sourceLocale ? [] : articleStates(files, locale);
		return new Map(states.map((state) => [state.slug, state]));
	},
);

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
