/**
 * The front door of translation: what of each language is there, from which English it was made, and what is to be
 * done next. Everything works on the text of files and runs in plain Node; `src/desk` has the commands.
 */

export {
	articlePath,
	articleSlugs,
	type Coverage,
	coverageLine,
	coverageOf,
	isFramePart,
	isWhole,
	type Part,
	publishedLocales,
} from './coverage.ts';
export {
	type ArticleRecord,
	keptTexts,
	keptTextsSchema,
	recordOf,
	recordPath,
	recordSchema,
	type TranslationRecord,
} from './record.ts';
export { messageNames, type Text, textsIn, textsOf, wordsIn } from './texts.ts';
