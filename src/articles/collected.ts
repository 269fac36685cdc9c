import { type CollectionEntry, getCollection } from 'astro:content';
import { titleOrder } from '../i18n/describe.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { onceABuild } from '../i18n/once-a-build.ts';
import { isPseudo, pseudoText } from '../i18n/pseudo.ts';
import { servedLocales } from '../i18n/served.ts';
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
export async function articlesIn(locale: Locale): Promise<readonly Article[]> {
	return [...(await libraryIn(locale)).values()];
}

/**
 * One article in a locale.
 *
 * @throws Error where there is none with this slug
 */
export async function articleIn(locale: Locale, slug: string): Promise<Article> {
	const article = (await libraryIn(locale)).get(slug);
	if (!article) throw new Error(`there is no article "${slug}"`);
	return article;
}

/** The articles that one names to be read next, by title in the order of its language. */
export async function relatedArticles({ locale, source }: Article): Promise<readonly Article[]> {
	const { related } = source.data;
	const compare = titleOrder(locale);
	const library = await libraryIn(locale);
	const articles = related.flatMap((slug) => library.get(slug) ?? []);
	return articles.sort((a, b) => compare(a.data.title, b.data.title));
}

type Library = ReadonlyMap<string, Article>;

const libraryIn = onceABuild(async (locale: Locale): Promise<Library> => {
	const compare = titleOrder(locale);
	const articles = (await sources())
		.map((source) => toArticle(source, locale))
		.sort((a, b) => compare(a.data.title, b.data.title));
	return new Map(articles.map((article) => [article.slug, article]));
});

/** A source with its translations. */
interface Source {
	slug: string;
	entry: Entry;
	hash: string;
	versions: ReadonlyMap<Locale, Entry>;
}

/** What is the same in every language. */
const sources = onceABuild(async (): Promise<readonly Source[]> => {
	const entries = new Map((await getCollection('articles')).map((entry) => [entry.id, entry]));
	const english = [...entries.values()].filter(({ id }) => id.endsWith(`/${sourceLocale}`));
	return english.map((entry) => {
		const slug = entry.id.slice(0, entry.id.lastIndexOf('/'));
		const versions = servedLocales.flatMap((tag): [Locale, Entry][] => {
			const version = entries.get(`${slug}/${tag}`) ?? pseudoVersion(entry, tag);
			return version ? [[tag, version]] : [];
		});
		const hash = sourceHash({ ...entry.data, body: entry.body ?? '' });
		return { slug, entry, hash, versions: new Map(versions) };
	});
});

/** An article in a pseudo-language, for those who look for what cannot be translated. */
function pseudoVersion(entry: Entry, tag: string): Entry | undefined {
	if (!isPseudo(tag)) return undefined;
	const { title, description, for: forWhom } = entry.data;
	const own = (text: string) => pseudoText(text, tag);
	const translation = {
		source: sourceHash({ ...entry.data, body: entry.body ?? '' }),
		translator: tag,
	};
	const data = {
		...entry.data,
		title: own(title),
		description: own(description),
		for: own(forWhom),
		translation,
	};
	return { ...entry, data, body: own(entry.body ?? '') };
}

function toArticle({ slug, entry: source, hash, versions }: Source, locale: Locale): Article {
	const own = versions.get(locale);
	const entry = own ?? source;
	return {
		slug,
		locale,
		textLocale: own ? locale : sourceLocale,
		state: own === source ? 'source' : translationState(own?.data.translation?.source, hash),
		data: entry.data,
		body: entry.body ?? '',
		source: { data: source.data, body: source.body ?? '' },
		translatedInto: [...versions.keys()],
	};
}
