import type { Knowledge } from '../knowledge/knowledge.ts';
import { lookup } from '../long/lookup-long.ts';
import type { Result } from '../match/result.ts';
import { addressOf } from '../text/text-in-address.ts';

/**
 * The fragment of an address that leads to this answer, made of the codes and phrases that it rests on: never of
 * what stands between them, such as addresses, servers and names. Empty where codes and phrases alone would lead to
 * another answer.
 *
 * @param text that the positions of the result refer to
 */
export function answerLink(
	text: string,
	{ findings, codes }: Result,
	knowledge: Knowledge,
): string {
	const [first] = findings;
	if (!first) return addressOf(codes.map(({ code }) => code).join(' '));
	const marked = first.evidence.map(({ start, end }) => impersonal(text.slice(start, end)));
	const phrases = [...new Set(marked.filter((phrase) => phrase !== ''))].join(' ');
	const others = first.codes.filter((code) => !phrases.includes(code)).join(' ');
	const candidates = [`${others} ${phrases}`, phrases, others].map((words) => words.trim());
	const leadsHere = (words: string) =>
		addressOf(words) !== '' && lookup(words, knowledge).findings[0]?.id === first.id;
	return addressOf(candidates.find(leadsHere) ?? '');
}

/** A marked stretch without what a person or a machine could be known by: it may hold a tag or an address inside. */
function impersonal(text: string): string {
	return text
		.replace(/<[^>]*>?/g, ' ')
		.split(/\s+/)
		.filter((word) => !/@|:\/\/|\\|\p{L}\.\p{L}|^\W*\d{1,3}(?:\.\d{1,3}){3}\W*$/u.test(word))
		.join(' ')
		.trim();
}
