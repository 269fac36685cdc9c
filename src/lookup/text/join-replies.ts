import { freeMatches } from './free-matches.ts';
import { OffsetMap } from './offset-map.ts';

/** A code as it stands in front of a line of a reply, with its enhanced code. */
const codeInFront = /(?:^|[^\w.,/-])(([45]\d\d)([ -])(?:([45]\.\d{1,3}\.\d{1,3})|(?!\d{3})))/g;

/** What may lie between the end of one line and the code of the next, also where a log runs them together. */
const between = /(?:\s|\\r|\\n)(?:[ \t>|<*]|\\r|\\n){0,12}$/;

const longestLine = 600;

/**
 * Replies of several lines repeat their code on each: `550-5.7.26 …`, `550 5.7.26 …`. Without the repeats
 * their words stand together, wherever the server broke its lines.
 *
 * @example joinReplies('550-5.1.1 The account\n550 5.1.1 does not exist').text // '550-5.1.1 The account does not exist'
 */
export function joinReplies(text: string): { text: string; origin: OffsetMap } {
	const origin = new OffsetMap();
	const pieces: string[] = [];
	let copied = 0;
	let length = 0;
	let open: { code: string; at: number } | undefined;
	for (const { start: at, end: codeEnd, groups } of freeMatches(text, codeInFront)) {
		const [code = '', separator, enhanced] = groups;
		const end = codeEnd + (enhanced ? blanksAt(text, codeEnd) : 0);
		const isRepeat = open?.code === code && at - open.at < longestLine;
		const gap = isRepeat && between.exec(text.slice(Math.max(copied, at - 16), at));
		if (gap) {
			const start = at - gap[0].length;
			pieces.push(text.slice(copied, start), ' ');
			length += start - copied;
			origin.replaced(length, 1, start, end);
			length += 1;
			copied = end;
			open = separator === '-' ? { code, at: end } : undefined;
		} else if (separator === '-') open = { code, at: end };
	}
	pieces.push(text.slice(copied));
	return { text: pieces.join(''), origin };
}

/** How many blanks stand at a place, up to three. */
function blanksAt(text: string, index: number): number {
	return /^[ \t]{0,3}/.exec(text.slice(index, index + 3))?.[0].length ?? 0;
}
