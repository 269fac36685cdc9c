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
 * The folded phrases of a list, none of their wordings twice where that can be told by a whole choice or phrase: of
 * `e-mail` and `email` one is left, and `User unknown` says nothing beside `{user|recipient} unknown`.
 *
 * @example foldPhrases(['User unknown', '{user|mailbox} unknown', '{e-mail|email} bad']) // ['{user|mailbox}unknown', 'emailbad']
 */
export function foldPhrases(phrases: readonly string[]): string[] {
	const folded = phrases.map((phrase) => foldPhrase(phrase).replace(/\{([^{}]*)\}/g, choiceOf));
	const given = new Map<string, number>();
	for (const wording of folded.flatMap(wordingsOf))
		given.set(wording, (given.get(wording) ?? 0) + 1);
	return folded.filter((phrase) => {
		const wordings = wordingsOf(phrase);
		if (wordings.some((wording) => given.get(wording) === 1)) return true;
		for (const wording of wordings) given.set(wording, (given.get(wording) as number) - 1);
		return false;
	});
}

function choiceOf(_: string, options: string): string {
	const different = [...new Set(options.split('|'))];
	return different.length > 1 ? `{${different.join('|')}}` : (different[0] as string);
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
