import type { Span } from '../text/offset-map.ts';

/** A phrase in parts, with the most that may lie between them; `anchor` is the part that is looked for first. */
interface Parted {
	parts: readonly string[];
	gaps: readonly number[];
	anchor: number;
}

/** All parts of a phrase whose anchor begins at `start`, each within a gap of its neighbour; undefined if one is missing. */
export function restOf(
	{ parts, gaps, anchor }: Parted,
	text: string,
	start: number,
): Span[] | undefined {
	const spans: Span[] = [{ start, end: start + (parts[anchor] as string).length }];
	for (let index = anchor - 1; index >= 0; index--) {
		const part = parts[index] as string;
		const end = (spans[0] as Span).start;
		const from = Math.max(0, end - (gaps[index] as number) - part.length);
		const at = text.slice(from, end).lastIndexOf(part);
		if (at < 0) return undefined;
		spans.unshift({ start: from + at, end: from + at + part.length });
	}
	for (let index = anchor + 1; index < parts.length; index++) {
		const part = parts[index] as string;
		const from = (spans.at(-1) as Span).end;
		const at = text.slice(from, from + (gaps[index - 1] as number) + part.length).indexOf(part);
		if (at < 0) return undefined;
		spans.push({ start: from + at, end: from + at + part.length });
	}
	return spans;
}
