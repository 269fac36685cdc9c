import { type Line, LineReader, type Weight } from './line-reader.ts';
import { failureIn, refusalsOf } from './refusals.ts';

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

const reach = 400;
const longestLine = 4000;
/** What somebody types or copies out of a dialogue, and no page of prose. */
const short = 100;

/** Reads a normalised text line by line. */
export function weigh(text: string): Weights {
	const reader = new LineReader(text);
	const { isReport } = reader;
	const lines: Line[] = [];
	for (let start = 0, end = 0; start < text.length; start = end + 1) {
		const feed = text.indexOf('\n', start);
		end = feed < 0 ? text.length : feed;
		lines.push(reader.read(text.slice(start, Math.min(end, start + longestLine)), start));
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
