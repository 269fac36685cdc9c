import {
	continuesField,
	copyBegins,
	isCode,
	isDisclaimer,
	isHeaderField,
	isListed,
	isSetting,
	isSuccess,
	leadsToGuesses,
	summarises,
	wordOfDisclaimer,
	wordOfGuesses,
} from './line-kind.ts';
import { isHappening } from './line-look.ts';
import { toldIn } from './reference.ts';
import { failureIn, refusalsOf, type TextLine } from './refusals.ts';

/**
 * How much what stands somewhere says about the failure. 0: nothing, it is a header field, a line of success or
 * the returned message. 1: a mail system's own summary, or what stands below another message's header.
 * 2: anything else. 3: the reply of the server that refused.
 */
export type Weight = 0 | 1 | 2 | 3;

export interface Weights {
	at(position: number): Weight;
	/** Whether a position lies in a refusal: behind a code of failure, or in a report of a failed delivery. */
	inRefusal(position: number): boolean;
	/** Whether its own paragraph has a code of failure before it, or somebody speaks there. */
	inReply(position: number): boolean;
	/** Whether anything near says that something failed. A short text by itself is taken for an error text. */
	nearFailure(position: number): boolean;
	/** The same, of words alone: not because the text is short. */
	saysFailure(position: number): boolean;
	/** Whether a code of failure stands before it in its line, other than one of the network (`4.4.1`). */
	behindCode(position: number): boolean;
}

interface Line extends TextLine {
	weight: Weight;
}

const remote =
	/^[ \t>]{0,12}<{3}|\bsaid:|returned\s{1,3}'|responded with|\(reason:|^[ \t]{0,8}Diagnostic-Code:|SMTP error from remote|remote (?:mail )?(?:server|host) (?:said|answered|responded|returned)/i;
const report =
	/^Action:[ \t]*failed|^Final-Recipient:|MAILER-DAEMON|Undeliver|delivery (?:has )?failed|fail(?:ed|ure) (?:delivery|notice)|delivery (?:failure|status|report)|returned (?:mail|to sender)|permanent(?:ly)? (?:fatal )?error|(?:could not|couldn't|cannot|can't|wasn't|not) be(?:en)? delivered|unable to deliver|did not reach the following/im;
const reach = 400;
const longestLine = 4000;
/** What somebody types or copies out of a dialogue, and no page of prose. */
const short = 100;

/** Reads a normalised text line by line. */
export function weigh(text: string): Weights {
	const lines: Line[] = [];
	const isReport = report.test(text.slice(0, 20_000));
	const quotesRemote = /^[ \t>]{0,12}<{3}[ \t]{0,3}[45]\d\d/m.test(text);
	const told = toldIn(text);
	// What few texts have is asked of each line only where a glance at the whole finds a word of it.
	const mayDisclaim = wordOfDisclaimer.test(text);
	const mayGuess = wordOfGuesses.test(text);
	let below: Weight | undefined;
	let happens = false;
	let field = false;
	let headers = 0;
	let seen = false;
	let spoken = false;
	let paragraph = 0;
	let disclaims = false;
	let guesses = false;
	let before = '';
	let start = 0;
	while (start < text.length) {
		const feed = text.indexOf('\n', start);
		const end = feed < 0 ? text.length : feed;
		const line = text.slice(start, Math.min(end, start + longestLine));
		const blank = line.trim() === '';
		field = isHeaderField(line) || (field && continuesField(line));
		headers = field ? headers + 1 : blank ? headers : 0;
		if (below !== 0 && (seen || isReport) && copyBegins(line)) below = 0;
		else if (below === undefined && seen && headers >= 2) below = 1;
		const code = blank ? -1 : failureIn(line);
		const speaks = !blank && remote.test(line);
		if (blank) {
			spoken = false;
			disclaims = false;
			happens = false;
			paragraph++;
		} else {
			disclaims ||= mayDisclaim && isDisclaimer(line);
			guesses &&= isListed(line);
			happens ||= told?.quotes === true && isHappening(line);
			spoken = speaks || (spoken && /^[ \t]/.test(line));
			seen ||= code >= 0 && !field;
		}
		const parts =
			isSuccess(line) ||
			isSetting(line) ||
			isCode(line) ||
			disclaims ||
			guesses ||
			(!happens && told?.isTold(line) === true);
		const weight: Weight =
			field || parts ? 0 : (below ?? (summarises(line, quotesRemote) ? 1 : spoken ? 3 : 2));
		lines.push({ start, weight, paragraph, code, field, parts, speaks });
		if (!blank) {
			guesses ||= mayGuess && leadsToGuesses(`${before.slice(-60)} ${line.slice(-60)}`);
			before = line;
		}
		start = end + 1;
	}
	const refusals = refusalsOf(text, lines);
	const isShort = text.trim().length <= short;
	const lineAt = (position: number) => lastAtOrBefore(lines, position);
	return {
		at: (position) => lines[lineAt(position)]?.weight ?? 2,
		inRefusal: (position) => {
			const line = lineAt(position);
			if (!lines[line]?.weight) return false;
			return isReport || refusals.before(line, position);
		},
		inReply: (position) => refusals.inReply(lineAt(position), position),
		nearFailure: (position) => isShort || isReport || refusals.near(lineAt(position), position),
		saysFailure: (position) => isReport || refusals.near(lineAt(position), position),
		behindCode: (position) => {
			const start = lines[lineAt(position)]?.start ?? 0;
			const before = text.slice(Math.max(start, position - reach), position);
			return failureIn(before) >= 0 && !/[45]\.4\.\d/.test(before);
		},
	};
}

function lastAtOrBefore(lines: readonly Line[], position: number): number {
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lines[middle] as Line).start <= position) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
