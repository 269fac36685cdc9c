import type { KnownIds } from '../../articles/core.ts';
import type { Fault } from '../../content-files/fault.ts';
import { didYouMean } from '../../content-files/suggest.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { isLocale, sourceLocale } from '../../i18n/locales.ts';
import { checkExpiry } from '../files/check-dates.ts';
import { copyFault } from '../files/copies.ts';
import { idFault } from '../files/id-fault.ts';
import { languageOf, unknownLocale } from '../files/unknown-locale.ts';
import { languagesIn, withoutLeftInEnglish } from '../files/wrong-language.ts';
import { checkCode } from '../literals/look-alikes.ts';
import { type ArticleText, readArticle } from './article-text.ts';
import { checkLanguage } from './check-language.ts';
import { checkLinks } from './check-links.ts';
import { checkProse } from './check-prose.ts';
import { checkRelated } from './check-related.ts';
import { checkShape, isShownAsText } from './check-shape.ts';
import { type Checked, holdAgainstSource, type Translation } from './hold-against-source.ts';
import { checkReferences, sectionsOf } from './references.ts';

/** The section ids of the source articles, by slug; `undefined` where an article cannot be read. */
export type Sections = ReadonlyMap<string, ReadonlySet<string> | undefined>;

const articlePath = /^content\/articles\/([^/]+)\/([^/]+)\.md$/;

/** Every fault in the articles: front matter, references, prose, and translations against their sources. */
export function checkArticles(
	files: ContentFiles,
	ids: KnownIds,
	today: Date,
): { sections: Sections; faults: Fault[] } {
	const faults: Fault[] = [];
	const { sources, sections, translations, misnamed } = readArticles(files, faults);
	for (const [slug, { article }] of sources) {
		const ownId = idFault(slug).map((message) => `the folder ${message}`);
		faults.push(...ownId.map((message) => ({ file: article.file, line: 1, message })));
		faults.push(...checkReferences(article, ids), ...codeFaults(article));
		faults.push(...checkLinks(slug, article, { ...ids, sections }));
		faults.push(...checkRelated(article, sections), ...checkExpiry(article, today));
	}
	for (const translation of translations) {
		const { slug, article } = translation;
		const source = sources.get(slug);
		if (source) faults.push(...holdAgainstSource(files, translation, source));
		else if (!sections.has(slug) && !misnamed.has(slug)) {
			const near = didYouMean(slug, sections.keys());
			const message = `there is no source; write content/articles/${slug}/${sourceLocale}.md first${near}`;
			faults.push({ file: article.file, line: 1, message });
		}
	}
	return { sections, faults: withoutParts(withoutLeftInEnglish(faults)) };
}

/** All articles that could be read. */
interface Library {
	/** By slug. */
	sources: Map<string, Checked>;
	sections: Map<string, ReadonlySet<string> | undefined>;
	translations: Translation[];
	/** Slugs of which a file is named by no locale, so that it may be their source. */
	misnamed: Set<string>;
}

/** Reads the articles; what is wrong with each by itself is added to `faults`. */
function readArticles(files: ContentFiles, faults: Fault[]): Library {
	const library: Library = {
		sources: new Map(),
		sections: new Map(),
		translations: [],
		misnamed: new Set(),
	};
	const languages = languagesIn(files);
	for (const [file, text] of files) {
		const [, slug, tag] = articlePath.exec(file) ?? [];
		if (slug === undefined || tag === undefined) continue;
		if (!isLocale(tag)) {
			library.misnamed.add(slug);
			const message = copyFault(file, files) ?? misplacedArticle(slug, tag);
			faults.push({ file, line: 1, message });
			continue;
		}
		const article = readArticle(file, text, tag, faults);
		const shape = article ? checkShape(article) : [];
		// Where Markdown misreads an article, its headings may be code.
		const isRead = article && shape.length === 0;
		if (tag === sourceLocale) library.sections.set(slug, isRead ? sectionsOf(article) : undefined);
		if (!article) continue;
		faults.push(...proseFaults(article, shape), ...shape);
		faults.push(...checkLanguage(article, tag, languages));
		if (tag === sourceLocale) library.sources.set(slug, { article, shape });
		else library.translations.push({ slug, locale: tag, article, shape });
	}
	return library;
}

/** A name inside code that lost its backticks is not misspelt. */
function withoutParts(faults: readonly Fault[]): Fault[] {
	const bare = faults.filter(({ message }) => /^code span .* without its backticks/.test(message));
	return faults.filter(({ file, line, message }) => {
		const name = /^the name "([^"]+)" is misspelt/.exec(message)?.[1];
		const isPart = (other: Fault) =>
			other.file === file && other.line === line && other.message.includes(name ?? '');
		return name === undefined || !bare.some(isPart);
	});
}

/** Code of a source that is not what it looks like; that of translations is held against it. */
function codeFaults({ file, blocks, bodyOffset }: ArticleText): Fault[] {
	const found = blocks.flatMap(({ code }) => checkCode(code));
	return found.map(({ line, message }) => ({ file, line: line + bodyOffset, message }));
}

/** Cells of a row begin in the same line. */
const isIn = (line: number, [from, to]: readonly [number, number]) =>
	line === from || (from < line && line < to);

/** Faults of the prose, without what is none, but a directive that is shown as text. */
function proseFaults(article: ArticleText, shape: readonly Fault[]): Fault[] {
	const ranges = article.blocks.map(({ line }, index) => {
		const next = article.blocks[index + 1]?.line ?? Number.POSITIVE_INFINITY;
		return [line + article.bodyOffset, next + article.bodyOffset] as const;
	});
	const misread = ranges.filter(([from, to]) =>
		shape.some(({ line, message }) => isIn(line, [from, to]) && isShownAsText(message)),
	);
	return checkProse(article).filter(
		({ line, message }) =>
			!misread.some((range) => isIn(line, range)) &&
			// A link that is none leaves its bracket behind.
			!(message.startsWith('the bracket') && shape.some((other) => other.line === line)),
	);
}

/** Where an article's file is not named by a locale; perhaps its folder is. */
function misplacedArticle(slug: string, tag: string): string {
	const folder = isLocale(slug) ? slug : languageOf(slug)?.tag;
	return folder === undefined
		? unknownLocale(tag)
		: `the folder of an article is its slug and the file its locale; write content/articles/${tag}/${folder}.md`;
}
