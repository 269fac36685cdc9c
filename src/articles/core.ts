/**
 * The front door of the articles: their pure core. Markdown goes in, its parts, its HTML and the identity of its text
 * come out. What a build shows of it is in `collected.ts`.
 */

/** A body: its syntax tree, and the blocks by which a translation is held against its source. */
export { type Block, blocksOf, type Link, type Literal } from './blocks.ts';
/** What stands on a line of its own and shows data: which there are, how they are written, what is wrong with one. */
export { directiveFaults, directiveNames, type KnownIds, usageOf } from './directives.ts';
/** A file: front matter, body, and the schemas of what stands in front. */
export { frontMatterData, type SplitArticle, splitFrontMatter } from './front-matter.ts';
/** All files, for a build's collection; the one that reads. */
export { articleLoader } from './loader.ts';
export { parseArticle } from './parse.ts';
/** A body as a page shows it. */
export { renderArticle, type Section, sectionsOf } from './render.ts';
export {
	type ArticleData,
	type ArticleGroup,
	articleGroups,
	articleSchema,
	sourceSchema,
	translatedSchema,
} from './schema.ts';
export { sectionId } from './section-id.ts';
export type { Segment } from './segments.ts';
export { shareReadArticles } from './shared.ts';
/** Whether a translation was made from the source as it is now. */
export { sourceHash } from './source-hash.ts';
export { type TranslationState, translationState } from './state.ts';
