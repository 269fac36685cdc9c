import { type CollectionEntry, getCollection } from 'astro:content';
import { type Locale, locales, sourceLocale } from '../i18n/locales.ts';
import type { ArticleData } from './schema.ts';
import { sourceHash } from './source-hash.ts';
import { type TranslationState, translationState } from './state.ts';

/** An article as one locale serves it: its translation, or the source where there is none. */
export interface Article {
	slug: string;
	/** The locale of the page. */
	locale: Locale;
	/** The locale of the text. Differs from `locale` where the source stands in. */
	textLocale: Locale;
	state: TranslationState;
	data: ArticleData;
	body: string;
	source: { data: ArticleData; body: string };
	/** Locales that have a text of their own, for the alternates. */
	translatedInto: readonly Locale[];
}

type Entry = CollectionEntry<'articles'>;

/** Every article in a locale, by title in the order of its language. */
export async function articlesIn(locale: Locale): Promise<Article[]> {
	const entries = new Map((await getCollection('articles')).map((entry) => [entry.id, entry]));
	const sources = [...entries.values()].filter(({ id }) => id.endsWith(`/${sourceLocale}`));
	const { compare } = new Intl.Collator(locale);
	return sources
		.map((source) => toArticle(source, locale, entries))
		.sort((a, b) => compare(a.data.title, b.data.title));
}

export async function articleIn(locale: Locale, slug: string): Promise<Article> {
	const article = (await articlesIn(locale)).find((candidate) => candidate.slug === slug);
	if (!article) throw new Error(`there is no article "${slug}"`);
	return article;
}

function toArticle(source: Entry, locale: Locale, entries: ReadonlyMap<string, Entry>): Article {
	const slug = source.id.slice(0, source.id.lastIndexOf('/'));
	const own = entries.get(`${slug}/${locale}`);
	const entry = own ?? source;
	const now = sourceHash({ ...source.data, body: source.body ?? '' });
	return {
		slug,
		locale,
		textLocale: own ? locale : sourceLocale,
		state: own === source ? 'source' : translationState(own?.data.translation?.source, now),
		data: entry.data,
		body: entry.body ?? '',
		source: { data: source.data, body: source.body ?? '' },
		translatedInto: locales.filter((tag) => entries.has(`${slug}/${tag}`)),
	};
}
