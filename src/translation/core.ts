/**
 * The front door of translation: what of each language is there, from which English it was made, and what is to be
 * done next. Everything works on the text of files and runs in plain Node; `src/desk` has the commands.
 */

export { type ArticleParts, articleParts, type HeadField, headFields } from './article-parts.ts';
export { type Change, changesBetween } from './changes.ts';
export {
	articlePath,
	articleSlugs,
	type Coverage,
	coverageLine,
	coverageOf,
	isFramePart,
	isWhole,
	nobody,
	type Part,
	publishedLocales,
	wordsCovered,
} from './coverage.ts';
export { toJson } from './json.ts';
export {
	type ArticleRecord,
	keptTexts,
	keptTextsSchema,
	recordOf,
	recordPath,
	recordSchema,
	type TranslationRecord,
} from './record.ts';
export { isSelected, recordFiles, type Selection, stamped } from './stamp.ts';
export {
	type ArticleChange,
	type ArticleState,
	articleChanges,
	articleStates,
	type MessageState,
	messageStates,
	type TextState,
} from './state.ts';
export { textHash } from './text-hash.ts';
export { isGroup, messageNames, parsed, type Text, textsIn, textsOf, wordsIn } from './texts.ts';
export { type Stretch, wordDiff } from './word-diff.ts';
