import type { Term } from '../words/terms.ts';
import type { Correction, ProseSources } from './sources.ts';
import { titleKeys } from './title-keys.ts';
import type { Words } from './words.ts';

/** A word of a query as it is searched for. */
export interface Asked {
	key: string;
	/** The word as it was typed, and its place among the others. */
	term: Term;
	at: number;
	/** Whether the pages have it, or a list of words that mean the same. */
	known: boolean;
	worth: number;
}

/** What a word is worth that may have been meant. */
const perhapsMeant = 0.85;

/** A question has fewer unknown words; each is compared with all words of the pages, which costs a long text time. */
const mostUnknown = 10;

/**
 * The words of a query, those that nothing has as what they may have been meant to be.
 *
 * @param literally take all as they are
 */
export async function askedFor(
	terms: readonly Term[],
	query: string,
	{ data, termsOf, findWord, words }: ProseSources,
	literally: boolean,
): Promise<{ asked: Asked[]; corrected: Correction[] }> {
	const same = new Set(data.same.flat(2));
	const stop = new Set(data.stop);
	const titles = titleKeys(data, termsOf);
	const isOfField = (key: string) => same.has(key) || titles.some((title) => title.has(key));
	const asked: Asked[] = [];
	const corrected: Correction[] = [];
	let [typed, missed, guessed, far, ofField] = [0, 0, 0, 0, 0];
	const isLooked = () => missed + guessed < mostUnknown;
	for (const [at, term] of terms.entries()) {
		const { key, start, end } = term;
		const from = query.slice(start, end);
		// In quotation marks a word is looked for as it is.
		const known = same.has(key) || (await findWord(`"${key}"`)).length > 0;
		const taken = known || literally || !isLooked();
		const near = taken ? undefined : meantBy(await words(), from, key);
		// Nobody looks for a word that a question can do without.
		const meant = near?.keys.every((each) => stop.has(each)) ? undefined : near;
		const isField = (meant?.keys ?? [key]).some(isOfField);
		if (isField) ofField++;
		if (known || meant?.asTyped || (meant && isIn(meant.form, from))) typed++;
		else if (meant) {
			guessed++;
			if (!isField) far++;
		} else missed++;
		const isSame = !meant || meant.form.toLowerCase() === from.toLowerCase();
		for (const each of meant?.keys ?? [key]) {
			const worth = isSame ? 1 : perhapsMeant;
			asked.push({ key: each, term, at, known: known || meant !== undefined, worth });
		}
		if (meant && !isSame && meant.form !== '') corrected.push({ from, to: meant.form });
	}
	const nothing = { asked: [], corrected: [] };
	// Of a query in which nothing is known, a guess or two are no answer to the rest.
	if (typed === 0 && missed > 0 && missed >= guessed - far) return nothing;
	// Nor is a word that no title has among more that were guessed at or that nothing has.
	if (terms.length > 1 && ofField === 0 && missed + far > typed) return nothing;
	return { asked, corrected };
}

/** Whether what was meant is what was typed, or a part of it. */
const isIn = (form: string, from: string) =>
	form !== '' && from.toLowerCase().includes(form.toLowerCase().replace(/ /g, ''));

function meantBy(list: Words, from: string, key: string) {
	const near = list.nearForm(from, key);
	if (near) return { ...near, asTyped: false };
	if (list.begins(from, key)) return { keys: [key], form: from, asTyped: true };
	const meant = list.meant(from, key);
	return meant && { ...meant, asTyped: false };
}
