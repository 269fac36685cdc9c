import type { ContentFiles } from '../content-files/tree.ts';
import { entryDepth, mainArticle } from '../i18n/frame.ts';
import { type Locale, locales, sourceLocale } from '../i18n/locales.ts';
import { messageNames, type Text, textsIn, wordsIn } from './texts.ts';

/** How much of one file of messages, or of the articles, is there. */
export interface Part {
	/** `interface`, `errors`, `articles`. */
	name: string;
	done: number;
	of: number;
	/** Words of the English of all, and of what is done. */
	words: number;
	wordsDone: number;
	/** Entries of which some texts are there and some are not; readers get the English of those. */
	begun: readonly string[];
}

/** How much of a locale is there. */
export interface Coverage {
	locale: Locale;
	/** Whether everything is there that a locale has to have before it is published. */
	frame: boolean;
	/** The files of messages in the order of work, then the articles. */
	parts: readonly Part[];
}

/** What of a locale is there. The source has everything by definition. */
export function coverageOf(files: ContentFiles, locale: Locale): Coverage {
	const parts = messageNames(files).map((name) => messagePart(name, textsIn(files, locale, name)));
	const frameParts = parts.filter(({ name }) => isFramePart(name));
	const hasMain =
		!files.has(articlePath(mainArticle, sourceLocale)) || hasArticle(files, mainArticle, locale);
	const frame = hasMain && frameParts.every(({ done, of }) => done === of);
	return {
		locale,
		frame: frame || locale === sourceLocale,
		parts: [...parts, articlePart(files, locale)],
	};
}

/** Words of the English, how many of them a locale has, and those as whole percent. */
export function wordsCovered({ parts }: Coverage): {
	words: number;
	done: number;
	percent: number;
} {
	const words = parts.reduce((sum, part) => sum + part.words, 0);
	const done = parts.reduce((sum, part) => sum + part.wordsDone, 0);
	return { words, done, percent: Math.floor((100 * done) / Math.max(1, words)) };
}

/** The locales that are published: the source, and those that have their frame. */
export function publishedLocales(files: ContentFiles): Locale[] {
	return locales.filter((locale) => coverageOf(files, locale).frame);
}

/** A locale in a line: `de: interface 96 of 96, lookup 12 of 88, …, errors 0 of 873`. */
export function coverageLine({ locale, frame, parts }: Coverage): string {
	const counts = parts.map(({ name, done, of }) => `${name} ${done} of ${of}`).join(', ');
	return `${locale}: ${counts}${frame ? '' : '; not published before its frame is whole'}`;
}

/** Whether nothing is missing. */
export function isWhole({ parts }: Coverage): boolean {
	return parts.every(({ done, of }) => done === of);
}

/** The file of an article in a locale, from the root of the project. */
export function articlePath(slug: string, locale: string): string {
	return `content/articles/${slug}/${locale}.md`;
}

/** Whether a part belongs to what a locale has to have before it is published. */
export function isFramePart(name: string): boolean {
	return name !== 'articles' && entryDepth(name) === undefined;
}

const sourceArticle = new RegExp(`^content/articles/([^/]+)/${sourceLocale}\\.md$`);

/** Every locale asks for the same. */
const slugsOf = new WeakMap<ContentFiles, readonly string[]>();

/** The slugs of the source's articles, the main one first. */
export function articleSlugs(files: ContentFiles): readonly string[] {
	const known = slugsOf.get(files);
	if (known) return known;
	const slugs = [...files.keys()]
		.flatMap((file) => sourceArticle.exec(file)?.[1] ?? [])
		.sort((a, b) => Number(b === mainArticle) - Number(a === mainArticle));
	slugsOf.set(files, slugs);
	return slugs;
}

/** The translator of an article that has just been begun as a copy of the English. */
export const nobody = 'Your Name';

function hasArticle(files: ContentFiles, slug: string, locale: Locale): boolean {
	const text = files.get(articlePath(slug, locale));
	return text !== undefined && !text.includes(`\n  translator: ${nobody}\n`);
}

function messagePart(name: string, texts: readonly Text[]): Part {
	const done = texts.filter(({ own }) => own !== undefined);
	const entries = Map.groupBy(texts, ({ entry }) => entry);
	const begun = [...entries].flatMap(([entry, members]) => {
		const there = members.filter(({ own }) => own !== undefined).length;
		return there > 0 && there < members.length ? entry : [];
	});
	return {
		name,
		done: done.length,
		of: texts.length,
		words: sum(texts.map(({ english }) => wordsIn(english))),
		wordsDone: sum(done.map(({ english }) => wordsIn(english))),
		begun,
	};
}

function articlePart(files: ContentFiles, locale: Locale): Part {
	const all = articleSlugs(files).map((slug) => ({
		own: hasArticle(files, slug, locale),
		words: wordsIn(files.get(articlePath(slug, sourceLocale)) ?? ''),
	}));
	const done = all.filter(({ own }) => own);
	return {
		name: 'articles',
		done: done.length,
		of: all.length,
		words: sum(all.map(({ words }) => words)),
		wordsDone: sum(done.map(({ words }) => words)),
		begun: [],
	};
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
