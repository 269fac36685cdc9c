import type { Fault } from '../../content-files/fault.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ArticleText } from './article-text.ts';
import { compareDates } from './check-language.ts';
import { compareArticles } from './compare-articles.ts';
import { earlierSource } from './earlier-source.ts';

/** An article, and where Markdown reads it other than it was meant. */
export interface Checked {
	article: ArticleText;
	shape: Fault[];
}

/** One that is no source. */
export interface Translation extends Checked {
	slug: string;
	locale: Locale;
}

/** Holds a translation against the English of now, or against that of its record, whichever it is nearer to. */
export function holdAgainstSource(
	files: ContentFiles,
	translation: Translation,
	source: Checked,
): Fault[] {
	const { slug, locale, article } = translation;
	const earlier = earlierSource(files, { slug, locale, now: source.article });
	const fromNow = differences(source, translation);
	const fromThen = earlier && differences({ article: earlier, shape: [] }, translation);
	// Whoever brings a text up to date is nearer to the English of now than to that of the record.
	const isNearer = !fromThen || fromNow.length < fromThen.length;
	const faults = [
		...(isNearer ? fromNow : fromThen),
		...compareDates((!isNearer && earlier) || source.article, article, locale),
	];
	if (!isNearer || !fromThen || fromNow.length > 0) return faults;
	const message = `this was brought up to date with the English, and its record was not; npm run translation -- stamp ${locale} ${slug}`;
	return [...faults, { file: article.file, line: 1, message }];
}

/**
 * How a translation differs from its source. What Markdown misreads in one of the two differs from the other as
 * well; that is no second fault.
 */
function differences(source: Checked, translation: Checked): Fault[] {
	// Without a text everything of the source would be missing.
	if (source.shape.length > 0 || translation.article.root.children.length === 0) return [];
	const { blocks, bodyOffset } = translation.article;
	const lines = [
		...translation.shape.map(({ line }) => line),
		...blocks.flatMap(({ html }) => html.map(({ line }) => line + bodyOffset)),
	];
	const faults = compareArticles(source.article, translation.article, lines);
	return faults.filter(({ line }) => !lines.includes(line));
}
