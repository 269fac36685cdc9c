/** The front door of the search: its pure core. Queries, texts and words go in, matches and word forms come out. */

/** The exact lane: literals, compared as a reader types them. */
export { type ExactEntry, exactMatches, foldLiteral } from './exact.ts';
/** The prose lane: word forms, for index and query alike. */
export { withWordForms } from './index-page.ts';
export { type Stemmer, stemmerFor, stemQuery, stemsOf, wordsOf } from './word-forms.ts';
