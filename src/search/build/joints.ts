import type { TermsOf } from '../words/terms.ts';
import { isPair } from '../words/unspaced.ts';
import type { PageText } from './page-text.ts';

/**
 * The pairs of letters that stand in no word and in no heading of a language without blanks, but only where one word
 * ends and another begins: `件在` of `邮件在队列`. They are half of all pairs, each on a page or two, and who types one
 * by chance means something else.
 *
 * @param locale whose dictionary says where its words end
 * @param said words of the field, which that dictionary need not have
 */
export function jointsOf(
	pages: readonly PageText[],
	termsOf: TermsOf,
	locale: string,
	said: readonly string[],
): ReadonlySet<string> {
	const words = new Intl.Segmenter(locale, { granularity: 'word' });
	const joints = new Set<string>();
	const kept = new Set(said.map((word) => termsOf(word)).flatMap(alone));
	const blocks = pages.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
	for (const { place, text } of blocks) {
		const pairs = termsOf(text).filter(({ key }) => isPair(key));
		if (pairs.length === 0) continue;
		const ends = new Set(Array.from(words.segment(text), ({ index }) => index));
		for (const { key, start } of pairs)
			(place === 'text' && ends.has(start + 1) ? joints : kept).add(key);
	}
	for (const key of kept) joints.delete(key);
	return joints;
}

/** A word that is compared whole. */
const alone = (terms: ReturnType<TermsOf>): string[] =>
	terms.length === 1 ? terms.map(({ key }) => key) : [];
