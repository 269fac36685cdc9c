import { fold } from './fold.ts';

/** What a signature's phrase leaves open between its parts, in folded signs. */
const gaps: Readonly<Record<string, number>> = { '…': 200, '~': 60 };

/** A phrase whose words are folded and whose signs for gaps and choices are kept. */
export function foldPhrase(phrase: string): string {
	return phrase
		.split(/([…~{|}])/)
		.map((part, index) => (index % 2 === 1 ? part : fold(part).text))
		.join('');
}

/**
 * Every wording that a folded phrase with choices stands for.
 *
 * @example wordingsOf('{user|mailbox}~unknown') // ['user~unknown', 'mailbox~unknown']
 */
export function wordingsOf(folded: string): string[] {
	const open = folded.indexOf('{');
	if (open < 0) return [folded];
	const close = folded.indexOf('}', open);
	const before = folded.slice(0, open);
	const after = wordingsOf(folded.slice(close + 1));
	const options = folded.slice(open + 1, close).split('|');
	return options.flatMap((option) => after.map((rest) => before + option + rest));
}

/** The parts of a folded wording, and the most that may lie in front of each but the first. */
export function partsOf(folded: string): { parts: string[]; gaps: number[] } {
	if (!folded.includes('~') && !folded.includes('…')) return { parts: [folded], gaps: none };
	const pieces = folded.replace(/^[…~]+|[…~]+$/g, '').split(/([…~])/);
	return {
		parts: pieces.filter((_, index) => index % 2 === 0),
		gaps: pieces.filter((_, index) => index % 2 === 1).map((gap) => gaps[gap] as number),
	};
}

const none: number[] = [];
