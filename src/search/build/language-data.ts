import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { TermsOf } from '../words/terms.ts';
import { isUnspaced } from '../words/unspaced.ts';

/** What `content/search/<locale>.yaml` holds. */
interface LanguageFile {
	/** Words that a question can do without. */
	stop: string[];
	/** Words and phrases of the same meaning, a list each. */
	same: string[][];
}

/** What of `content/terms/<locale>.yaml` matters here: how a concept is called, and how it is not. */
interface Term {
	concept: string;
	use?: string[];
	not?: string[];
}

const read = <T>(file: string, otherwise: T): T =>
	existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? otherwise) : otherwise;

const languageFile = (root: string, locale: string): LanguageFile =>
	read(join(root, 'content/search', `${locale}.yaml`), { stop: [], same: [] });

/** The words and phrases that the file of a language lists with others of the same meaning. */
export const saidIn = (root: string, locale: string): string[] =>
	languageFile(root, locale).same.flat();

/**
 * A language's stop words and synonyms as keys. A language without the files is searched without them.
 *
 * @param known the keys of all words of the pages
 * @param joints what the index leaves out
 */
export function languageData(
	root: string,
	locale: string,
	termsOf: TermsOf,
	known: ReadonlySet<string>,
	joints: ReadonlySet<string>,
) {
	const { stop, same } = languageFile(root, locale);
	const terms: Term[] = read(join(root, 'content/terms', `${locale}.yaml`), []);
	const keys = (text: string) => termsOf(text).flatMap(({ key }) => (joints.has(key) ? [] : key));
	const ignored = new Set(stop.flatMap(keys));
	// What is dropped from a query cannot be waited for in it.
	const telling = (text: string) => {
		const all = keys(text);
		const kept = all.filter((key) => !ignored.has(key));
		return kept.length > 0 ? kept : all;
	};
	// What is written in hiragana alone has no keys.
	const saying = (group: string[]) => group.map(telling).filter((phrase) => phrase.length > 0);
	const groups = [...same, ...terms.flatMap((term) => avoided(term, keys, known))];
	// Whole, for languages without blanks, in which a word of three letters has two keys.
	const runs = stop.filter((word) => isUnspaced(word) && !ignored.has(word));
	return { stop: [...ignored, ...runs], same: groups.map(saying) };
}

/** Longer ones are explanations. */
const mostWords = 3;

const phrasesIn = (text: string) =>
	text
		.replace(/\([^)]*\)/g, '')
		.split(/[,/]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '' && phrase.split(' ').length <= mostWords);

/**
 * The words of the pages for a concept with those that translators avoid, and its English name: what no page says,
 * readers say all the more. A row of two concepts (on and off) does not tell which of its words is which.
 */
function avoided(
	{ concept, use = [], not = [] }: Term,
	keys: (text: string) => string[],
	known: ReadonlySet<string>,
): string[][] {
	const names = phrasesIn(concept);
	const used = use.flatMap(phrasesIn);
	if (used.length === 0 || (names.length > 1 && used.length > 1)) return [];
	const others = [...names, ...not.flatMap(phrasesIn)].filter((phrase) =>
		keys(phrase).some((key) => !known.has(key)),
	);
	// Forms of one word are one.
	const each = new Map(others.map((phrase) => [keys(phrase).join(' '), phrase]));
	return each.size > 0 ? [[...used, ...each.values()]] : [];
}
