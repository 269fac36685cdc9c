import type { ContentFiles } from '../../content-files/tree.ts';
import { keptTexts, recordOf, textHash } from '../../translation/core.ts';
import { type ArticleText, looseText } from './article-text.ts';

/**
 * The English that an outdated translation was made from, to hold it against: a paragraph that was added to the
 * English since is marked for readers, and is no fault of the translation.
 *
 * @returns `undefined` where the translation is up to date, or where it is not known what it was made from
 */
export function earlierSource(
	files: ContentFiles,
	{ slug, locale, now }: { slug: string; locale: string; now: ArticleText },
): ArticleText | undefined {
	const record = recordOf(files, locale).articles[slug];
	if (!record) return undefined;
	const kept = keptTexts(files);
	const texts = [...record.body, record.title, record.description, record.for].map((hash) =>
		kept.get(hash),
	);
	if (texts.some((text) => text === undefined)) return undefined;
	const [title = '', description = '', forWhom = ''] = texts.slice(record.body.length);
	const body = texts.slice(0, record.body.length).join('\n\n');
	if (textHash(body) === textHash(now.body)) return undefined;
	const literal = (text: string) => ({ text, line: 1 });
	return {
		...looseText(body, `${now.file} as it was then`),
		head: { title: literal(title), description: literal(description), for: literal(forWhom) },
	};
}
