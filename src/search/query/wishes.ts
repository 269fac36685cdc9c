import type { SearchData } from '../literals/data.ts';
import { literalsIn } from '../literals/literal.ts';
import type { Term, TermsOf } from '../words/terms.ts';
import { withoutForeignStops } from './foreign-stops.ts';
import type { FindWord } from './pagefind.ts';
import { shareOf } from './share.ts';
import { withoutStops } from './unspaced-stops.ts';
import type { Words } from './words.ts';

/** What a query is searched with. */
export interface ProseSources {
	data: SearchData;
	termsOf: TermsOf;
	findWord: FindWord;
	/** The list of words is loaded when a word is not found. */
	words: () => Promise<Words>;
}

/** One thing that a query asks for: any of several phrases of the same meaning, all words of one phrase. */
export interface Wish {
	phrases: { keys: readonly string[]; worth: number }[];
	/** Part of a literal that the exact lane answers. */
	inLiteral: boolean;
	/** How much of one thing it is: of a word that is compared by its pairs of letters, each is a part. */
	share: number;
}

/** A word, and the one that it was taken for. */
export interface Correction {
	from: string;
	to: string;
}

/** What a word is worth that means the same as the one that was typed, and one that may have been meant. */
const [sameMeaning, perhapsMeant] = [0.8, 0.85];

/** What every page is about, and nearly every question names: what it is worth beside other words. */
const [subject, subjectWorth] = ['Office 365', 0.4];

/** More words than this, as of a pasted message, only cost time. */
const mostWords = 40;

/** Without stop words, unless there is nothing else; each word once. */
function tellingTerms(terms: readonly Term[], stop: readonly string[]): Term[] {
	const ignored = new Set(stop);
	const telling = terms.filter(({ key }) => !ignored.has(key));
	const kept = telling.length > 0 ? telling : terms;
	return kept.filter(({ key }, at) => kept.findIndex((other) => other.key === key) === at);
}

/** What a query asks for, and which of its words were taken for others. */
export async function wishesFor(
	query: string,
	sources: ProseSources,
	literally: boolean,
): Promise<{ wishes: Wish[]; corrected: Correction[] }> {
	const meantWhole = literally ? undefined : await retyped(query, sources);
	if (meantWhole !== undefined) {
		const { wishes } = await wishesFor(meantWhole, sources, true);
		return { wishes, corrected: [{ from: query, to: meantWhole }] };
	}
	const { data, termsOf, findWord, words } = sources;
	const own = tellingTerms(termsOf(withoutStops(query, data)), data.stop).slice(0, mostWords);
	const terms = literally ? own : await withoutForeignStops(own, query, data.stop, findWord, words);
	const literals = literalRanges(query);
	const inLiteral = ({ start, end }: Term) =>
		literals.some(([from, to]) => start >= from && end <= to);
	const wishes: Wish[] = [];
	const corrected: Correction[] = [];
	const ours = termsOf(subject).map(({ key }) => key);
	for (let at = 0; at < terms.length; ) {
		if (ours.every((key, by) => terms[at + by]?.key === key)) {
			const worth = terms.length > ours.length ? subjectWorth : 1;
			wishes.push({ inLiteral: false, share: 1, phrases: [{ keys: ours, worth }] });
			at += ours.length;
			continue;
		}
		const group = phraseAt(terms, at, data.same);
		if (group) {
			const own = group.phrase.join(' ');
			wishes.push({
				inLiteral: inLiteral(terms[at] as Term),
				share: 1,
				phrases: group.same.map((keys) => ({
					keys,
					worth: keys.join(' ') === own ? 1 : sameMeaning,
				})),
			});
			at += group.phrase.length;
			continue;
		}
		const share = shareOf(terms, at);
		const term = terms[at++] as Term;
		const { key, start, end } = term;
		const wish = (phrases: Wish['phrases']) =>
			wishes.push({ phrases, share, inLiteral: inLiteral(term) });
		// In quotation marks a word is looked for as it is.
		const known = (await findWord(`"${key}"`)).length > 0;
		if (known || literally) {
			if (known) wish([{ keys: [key], worth: 1 }]);
			continue;
		}
		const list = await words();
		const from = query.slice(start, end);
		const asTyped = list.knows(key) ? { keys: [key], form: from } : undefined;
		const meant = list.nearForm(from, key) ?? asTyped ?? list.meant(from, key);
		if (!meant) {
			// Nothing has it: pages that have the rest of the query are still no answer to all of it.
			wish([]);
			continue;
		}
		const expanded = phraseAt(
			meant.keys.map((each) => ({ key: each, start, end })),
			0,
			data.same,
		);
		const phrases = expanded?.same ?? [meant.keys];
		const same = meant.form.toLowerCase() === from.toLowerCase();
		const worthOf = (keys: readonly string[]) =>
			(keys.join(' ') === meant.keys.join(' ') ? 1 : sameMeaning) * (same ? 1 : perhapsMeant);
		wish(phrases.map((keys) => ({ keys, worth: worthOf(keys) })));
		if (!same) corrected.push({ from, to: meant.form });
	}
	return { wishes, corrected };
}

/** What several words, none of which is one here, are in the keys of another layout. */
async function retyped(
	query: string,
	{ termsOf, findWord, words }: ProseSources,
): Promise<string | undefined> {
	const terms = termsOf(query);
	if (terms.length < 2) return undefined;
	for (const { key } of terms) if ((await findWord(`"${key}"`)).length > 0) return undefined;
	return (await words()).retyped(query);
}

/** Where the codes and keys stand that the exact lane answers. */
function literalRanges(query: string): [from: number, to: number][] {
	return literalsIn(query)
		.filter(({ kind }) => kind === 'code' || kind === 'path')
		.map(({ raw }) => [query.indexOf(raw), query.indexOf(raw) + raw.length]);
}

/** The longest phrase with synonyms that begins at a word, with all that means the same. */
function phraseAt(terms: readonly Term[], at: number, same: SearchData['same']) {
	const here = (phrase: readonly string[]) =>
		phrase.length > 0 && phrase.every((key, by) => terms[at + by]?.key === key);
	const found = same.flatMap((group) =>
		group.filter(here).map((phrase) => ({ phrase, same: group })),
	);
	const longest = Math.max(0, ...found.map(({ phrase }) => phrase.length));
	const [best, ...others] = found.filter(({ phrase }) => phrase.length === longest);
	return best && { ...best, same: [...best.same, ...others.flatMap((other) => other.same)] };
}
