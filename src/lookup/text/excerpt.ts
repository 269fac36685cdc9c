import type { Span } from './offset-map.ts';

/** A stretch of the text to be marked. */
export interface Mark extends Span {
	/** What it belongs to; of two marks on one place the earlier in the list is shown. */
	label: string;
}

/** A part of an excerpt: text, marked text, or the number of lines that were left out. */
export type Piece = { text: string; label?: string } | { linesLeftOut: number };

/** Texts up to this length are shown whole. */
const wholeText = 1500;
const around = 240;
const mostWindows = 40;

/**
 * A long text cut down to what is marked and the lines around it. Joined, the pieces are the text, apart
 * from what was left out.
 */
export function excerpt(text: string, marks: readonly Mark[]): Piece[] {
	const inside = marks.filter(({ start, end }) => start < end && end <= text.length);
	const windows =
		text.length <= wholeText ? [{ start: 0, end: text.length }] : windowsOf(text, inside);
	const pieces: Piece[] = [];
	let shown = 0;
	for (const window of windows) {
		if (window.start > shown) pieces.push(leftOut(text, shown, window.start));
		pieces.push(...marked(text, window, inside));
		shown = window.end;
	}
	if (shown < text.length) pieces.push(leftOut(text, shown, text.length));
	return pieces;
}

/** Stretches around the marks, at the ends of lines where one is near. Without marks the beginning. */
function windowsOf(text: string, marks: readonly Mark[]): Span[] {
	const wanted = marks.length > 0 ? [...marks].sort((a, b) => a.start - b.start) : [emptySpan];
	const windows: Span[] = [];
	for (const { start, end } of wanted) {
		const window = { start: lineStart(text, start), end: lineEnd(text, end) };
		const last = windows.at(-1);
		if (last && window.start <= last.end) last.end = Math.max(last.end, window.end);
		else if (windows.length < mostWindows) windows.push(window);
	}
	return windows;
}

const emptySpan: Span = { start: 0, end: 0 };

function lineStart(text: string, position: number): number {
	const from = Math.max(0, position - around);
	if (from === 0) return 0;
	const feed = text.slice(from, position).indexOf('\n');
	return feed < 0 ? from : from + feed + 1;
}

function lineEnd(text: string, position: number): number {
	const until = Math.min(text.length, position + around);
	if (until === text.length) return until;
	const feed = text.slice(position, until).lastIndexOf('\n');
	return feed < 0 ? until : position + feed + 1;
}

/** One window, cut where marks begin and end. */
function marked(text: string, window: Span, marks: readonly Mark[]): Piece[] {
	const here = marks.filter(({ start, end }) => start < window.end && end > window.start);
	const cuts = new Set([window.start, window.end]);
	for (const { start, end } of here) cuts.add(start).add(end);
	const places = [...cuts]
		.filter((place) => place >= window.start && place <= window.end)
		.sort((a, b) => a - b);
	return places.slice(0, -1).map((start, index) => {
		const end = places[index + 1] as number;
		const mark = here.find((each) => each.start <= start && each.end >= end);
		return { text: text.slice(start, end), ...(mark && { label: mark.label }) };
	});
}

function leftOut(text: string, start: number, end: number): Piece {
	return { linesLeftOut: text.slice(start, end).split('\n').length - 1 };
}
