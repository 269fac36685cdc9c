import type { SearchData } from '../literals/data.ts';
import type { TermsOf } from '../words/terms.ts';
import type { FindWord } from './pagefind.ts';
import type { Words } from './words.ts';

/** What a query is searched with. */
export interface ProseSources {
	data: SearchData;
	termsOf: TermsOf;
	findWord: FindWord;
	/** The list of words is loaded when a word is not found. */
	words: () => Promise<Words>;
}

/** A word, and the one that it was taken for. */
export interface Correction {
	from: string;
	to: string;
}
