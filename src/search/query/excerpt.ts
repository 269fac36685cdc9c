import type { PageSections } from '../literals/data.ts';
import type { TermsOf } from '../words/terms.ts';
import { isMostlyUnspaced } from '../words/unspaced.ts';

/** A run of an excerpt. */
export interface Run {
	text: string;
	marked: boolean;
}

export interface Excerpt {
	/** Heading of the section that it is from; empty above the first. */
	section: string;
	/** Where the link leads best: to the section, if a long page speaks of the query only there; else empty. */
	id: string;
	runs: Run[];
}

/** Letters of an excerpt, about three lines; those of Chinese, Japanese and Korean are twice as wide. */
const [length, wideLength] = [170, 85];

/** Letters of a page that is shown from its beginning, whatever it was found for. */
const short = 4000;

/**
 * The place in a page's real text that speaks most about a query, with the words that matched marked, in whichever
 * form they stand there.
 *
 * @param wanted the keys of the query with what each is worth
 * @param title of the page
 */
export function excerptOf(
	sections: PageSections,
	wanted: ReadonlyMap<string, number>,
	termsOf: TermsOf,
	title = '',
): Excerpt | undefined {
	const worthOf = (text: string) => {
		const keys = new Set(termsOf(text).map(({ key }) => key));
		let worth = 0;
		for (const [key, value] of wanted) if (hit(key, keys)) worth += value;
		return worth;
	};
	let best: { worth: number; section: string; id: string; text: string } | undefined;
	let [begun, size] = [worthOf(title), 0];
	for (const [id, section, paragraphs] of sections) {
		// What a section is about it says in its heading.
		const headed = worthOf(section) / 2;
		for (const text of paragraphs) {
			const worth = worthOf(`${section}\n${text}`) + headed;
			if (!best || worth > best.worth) best = { worth, section, id, text };
			if (id === '') begun = Math.max(begun, worth);
			size += text.length;
		}
	}
	if (!best) return undefined;
	const id = best.worth > begun && size > short ? best.id : '';
	return { section: best.section, id, runs: marked(best.text, wanted, termsOf) };
}

/** A key that is long enough also stands for words that begin with it. */
const meets = (key: string, wanted: string) =>
	key === wanted || (wanted.length > 3 && key.startsWith(wanted));

const hit = (wanted: string, keys: ReadonlySet<string>) =>
	keys.has(wanted) || (wanted.length > 3 && [...keys].some((key) => meets(key, wanted)));

/** A text, or the part of it around the first words that match, as runs. */
function marked(
	text: string,
	wanted: ReadonlyMap<string, number>,
	termsOf: TermsOf,
	most = isMostlyUnspaced(text) ? wideLength : length,
): Run[] {
	const hits = termsOf(text).filter(({ key }) =>
		[...wanted.keys()].some((want) => meets(key, want)),
	);
	const start = startOf(text, hits[0]?.start ?? 0, most);
	const end = start + most >= text.length ? text.length : wordBefore(text, start + most);
	const runs: Run[] = [{ text: start > 0 ? '… ' : '', marked: false }];
	let at = start;
	for (const { start, end: to } of hits) {
		// Pairs of letters overlap.
		const from = Math.max(start, at);
		if (to <= at || to > end) continue;
		const last = runs.at(-1) as Run;
		if (from === at && last.marked) last.text += text.slice(from, to);
		else
			runs.push(
				{ text: text.slice(at, from), marked: false },
				{ text: text.slice(from, to), marked: true },
			);
		at = to;
	}
	runs.push({ text: text.slice(at, end) + (end < text.length ? ' …' : ''), marked: false });
	return runs.filter((run) => run.text !== '');
}

function startOf(text: string, first: number, most: number): number {
	if (first < most * 0.7 || text.length <= most) return 0;
	if (isMostlyUnspaced(text)) return first - 20;
	return text.lastIndexOf(' ', first - 40) + 1;
}

const wordBefore = (text: string, at: number) => {
	if (isMostlyUnspaced(text)) return at;
	const blank = text.lastIndexOf(' ', at);
	return blank > 0 ? blank : at;
};
