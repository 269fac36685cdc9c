import { freeMatches } from '../text/free-matches.ts';
import {
	continuesField,
	copyBegins,
	isHeaderField,
	isSetting,
	isSuccess,
	summarises,
} from './line-kind.ts';

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
	/** Whether a code of failure stands before it in its line, other than one of the network (`4.4.1`). */
	behindCode(position: number): boolean;
}

interface Line {
	start: number;
	weight: Weight;
	/** Where the latest code of failure or word for a refusal stands that this line belongs to. */
	refused: number;
}

const remote =
	/^[ \t>]{0,12}<{3}|\bsaid:|returned\s{1,3}'|responded with|\(reason:|^[ \t]{0,8}Diagnostic-Code:|SMTP error from remote|remote (?:mail )?(?:server|host) (?:said|answered|responded|returned)/i;
const failure = /(?:^|[^\w.,/-])([45]\d\d(?=[ \-:;,"'\])(#<\r\n]|$)|[45]\.\d\.\d{1,3}(?![\d.]))/g;
/** What makes of the number behind it a port or a process: `[587]:`, `10:`, `port 465`. */
const noReply = /(?:[\d\]]:|port:? {0,2})$/;
const refusalWord =
	/Diagnostic-Code:|\(reason:|\bsaid:|<{3}|\breject(?:ed)?\b|\brefused\b|\bbounced?\b|\berror\b|\bfailed\b|\bfailure\b|could ?n[o']t|cannot|can't|unable to|not delivered|undeliver/i;
const report =
	/^Action:[ \t]*failed|^Final-Recipient:|MAILER-DAEMON|Undeliver|delivery (?:has )?failed|fail(?:ed|ure) (?:delivery|notice)|delivery (?:failure|status|report)|returned (?:mail|to sender)|permanent(?:ly)? (?:fatal )?error|(?:could not|couldn't|cannot|can't|wasn't|not) be(?:en)? delivered|unable to deliver|did not reach the following/im;
const reach = 400;

/** Reads a normalised text line by line. */
export function weigh(text: string): Weights {
	const lines: Line[] = [];
	const isReport = report.test(text.slice(0, 20_000));
	const quotesRemote = /^[ \t>]{0,12}<{3}[ \t]{0,3}[45]\d\d/m.test(text);
	let below: Weight | undefined;
	let field = false;
	let headers = 0;
	let seen = false;
	let refused = Number.NEGATIVE_INFINITY;
	let spoken = false;
	let start = 0;
	while (start < text.length) {
		const feed = text.indexOf('\n', start);
		const end = feed < 0 ? text.length : feed;
		const line = text.slice(start, Math.min(end, start + 4000));
		const blank = line.trim() === '';
		field = isHeaderField(line) || (field && continuesField(line));
		headers = field ? headers + 1 : blank ? headers : 0;
		if (below !== 0 && seen && copyBegins(line)) below = 0;
		else if (below === undefined && seen && headers >= 2) below = 1;
		if (blank) {
			spoken = false;
			refused = Number.NEGATIVE_INFINITY;
		} else {
			const speaks = remote.test(line);
			spoken = speaks || (spoken && /^[ \t]/.test(line));
			const code = failureIn(line);
			const found = code < 0 && !isSetting(line) ? line.search(refusalWord) : code;
			if (found >= 0 && !field) refused = start + found;
			if (code >= 0 && !field) seen = true;
		}
		const success = isSuccess(line) || isSetting(line);
		const weight: Weight =
			field || success ? 0 : (below ?? (summarises(line, quotesRemote) ? 1 : spoken ? 3 : 2));
		if (success) refused = Number.NEGATIVE_INFINITY;
		lines.push({ start, weight, refused });
		start = end + 1;
	}
	const lineAt = (position: number) => lines[lastAtOrBefore(lines, position)];
	return {
		at: (position) => lineAt(position)?.weight ?? 2,
		inRefusal: (position) => {
			const line = lineAt(position);
			if (!line || line.weight === 0) return false;
			return isReport || Math.abs(position - line.refused) < reach;
		},
		behindCode: (position) => {
			const start = lineAt(position)?.start ?? 0;
			const before = text.slice(Math.max(start, position - reach), position);
			return failureIn(before) >= 0 && !/[45]\.4\.\d/.test(before);
		},
	};
}

/** Where the first code of a failure stands in a line; -1 without one. */
function failureIn(line: string): number {
	for (const { start } of freeMatches(line, failure))
		if (!noReply.test(line.slice(Math.max(0, start - 8), start))) return start;
	return -1;
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
