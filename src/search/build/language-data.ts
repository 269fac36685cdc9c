import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { TermsOf } from '../words/terms.ts';

/** What `content/search/<locale>.yaml` holds. */
interface LanguageFile {
	/** Words that a question can do without. */
	stop: string[];
	/** Words and phrases of the same meaning, a list each. */
	same: string[][];
}

/** A language's stop words and synonyms as keys. A language without the file is searched without them. */
export function languageData(root: string, locale: string, termsOf: TermsOf) {
	const file = join(root, 'content/search', `${locale}.yaml`);
	const { stop, same }: LanguageFile = existsSync(file)
		? parse(readFileSync(file, 'utf8'))
		: { stop: [], same: [] };
	const keys = (text: string) => termsOf(text).map(({ key }) => key);
	const ignored = new Set(stop.flatMap(keys));
	// What is dropped from a query cannot be waited for in it.
	const telling = (text: string) => {
		const all = keys(text);
		const kept = all.filter((key) => !ignored.has(key));
		return kept.length > 0 ? kept : all;
	};
	return { stop: [...ignored], same: same.map((group) => group.map(telling)) };
}
