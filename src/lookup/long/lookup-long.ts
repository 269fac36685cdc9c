import type { Knowledge } from '../knowledge/knowledge.ts';
import { lookup as lookupAtOnce } from '../match/lookup.ts';
import type { Result } from '../match/result.ts';
import type { Span } from '../text/offset-map.ts';
import { merge } from './merge.ts';
import { windowsOf } from './windows.ts';

/**
 * Reads a text of any length, whole: the end of a long one first, since a log is newest there. Never throws;
 * the work grows with the length of the text.
 */
export function lookup(text: string, knowledge: Knowledge): Result {
	const steps = lookupInSteps(text, knowledge);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** The same in steps, each of which says what share of the text has been read, from 0 to 1. */
export function* lookupInSteps(text: string, knowledge: Knowledge): Generator<number, Result> {
	const parts: Result[] = [];
	for (const window of windowsOf(text)) {
		const { start, end } = window;
		if (start === 0 && end === text.length) return lookupAtOnce(text, knowledge);
		parts.push(moved(lookupAtOnce(text.slice(start, end), knowledge), start));
		yield 1 - start / text.length;
	}
	return merge(parts, knowledge);
}

/** A result whose evidence is given by its place in the whole text. */
function moved(result: Result, by: number): Result {
	const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
	const withMoved = <T extends { evidence: Span[] }>(each: T): T => ({
		...each,
		evidence: each.evidence.map(move),
	});
	return {
		...result,
		findings: result.findings.map(withMoved),
		codes: result.codes.map(withMoved),
		suggestions: result.suggestions.map((each) => ({ ...each, evidence: move(each.evidence) })),
	};
}
