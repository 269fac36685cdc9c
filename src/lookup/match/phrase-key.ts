import type { Span } from '../text/offset-map.ts';

/** The part of a phrase that is looked for first: the longest. */
export function longestOf(parts: readonly string[]): number {
	return parts.reduce(
		(best, part, index) => (part.length > (parts[best] as string).length ? index : best),
		0,
	);
}

/**
 * Per part: where the four units stand that the fewest other parts share. Hundreds of phrases begin with
 * `message` or `recipient`; found by those, every such word would be compared with all of them.
 */
export function rarestKeys(parts: readonly string[]): number[] {
	const shared = new Map<string, number>();
	const keysOf = (part: string) =>
		Array.from({ length: Math.min(part.length - 3, 24) }, (_, at) => part.slice(at, at + 4));
	for (const part of parts) {
		for (const key of new Set(keysOf(part))) shared.set(key, (shared.get(key) ?? 0) + 1);
	}
	return parts.map((part) => {
		const counts = keysOf(part).map((key) => shared.get(key) as number);
		return counts.indexOf(Math.min(...counts));
	});
}

/** The short gaps of a phrase lie inside one sentence: `user … unknown` is not `User disabled. Unknown reason`. */
export function inOneSentence(
	text: string,
	spans: readonly Span[],
	gaps: readonly number[],
): boolean {
	return gaps.every((gap, index) => {
		if (gap > 60) return true;
		const between = text.slice((spans[index] as Span).end, (spans[index + 1] as Span).start);
		return !/\n\s*\n|->|[.;!?]\s+[A-Z\d-]/.test(between);
	});
}

/**
 * Not the inside of a longer word or number: `no route` is not in `piano router`. Word endings may
 * follow, and a capital begins a word (`ConnectionRefused` in `SocketConnectionRefused`).
 */
export function standsFree(text: string, { start, end }: Span): boolean {
	const before = text.charAt(start - 1);
	const first = text.charAt(start);
	if (/\d/.test(first) ? /\d/.test(before) : /[a-z]/i.test(first) && joins(before, first))
		return false;
	return !(/\d/.test(text.charAt(end - 1)) && /\d/.test(text.charAt(end)));
}

function joins(before: string, first: string): boolean {
	return /[a-z]/i.test(before) && !(/[a-z]/.test(before) && /[A-Z]/.test(first));
}
