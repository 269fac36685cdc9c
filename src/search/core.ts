/** The front door of the search: its pure core. Queries, texts and words go in, matches and word forms come out. */

/** The exact lane: literals, compared as readers type them. */
export type { PageSections, SearchData } from './literals/data.ts';
export { type ExactMatch, exactFinder } from './literals/exact.ts';
export { type Literal, literalsIn } from './literals/literal.ts';
/** The index of words: a locale's, as it is packed, and what looks words up in it. */
export type { WordOnPage } from './pagefind/engine.ts';
export { type PackedIndex, unpack } from './pagefind/packed-index.ts';
/** The prose lane: any of the words, all of them first. */
export { excerptOf } from './query/excerpt.ts';
export type { FindWord } from './query/pagefind.ts';
export { findProse, type ProseAnswer } from './query/prose.ts';
export { Words } from './query/words.ts';
export { type Stemmer, stemmerFor } from './words/stemmer.ts';
export { termsFor } from './words/terms.ts';
