/** The front door of the search: its pure core. Queries, texts and words go in, matches and word forms come out. */

/** The exact lane: literals, compared as readers type them. */
export type { SearchData } from './literals/data.ts';
export { type ExactMatch, exactFinder } from './literals/exact.ts';
export { type Literal, literalsIn } from './literals/literal.ts';
/** The prose lane: any of the words, all of them first. */
export { excerptOf } from './query/excerpt.ts';
export { findProse, type ProseAnswer } from './query/prose.ts';
export { Words } from './query/words.ts';
export { type Stemmer, stemmerFor } from './words/stemmer.ts';
export { termsFor } from './words/terms.ts';
