import type { Span } from '../text/offset-map.ts';

/** The part of a phrase that is looked for first: the longest. */
export function longestOf(parts: readonly string[]): number {
	return parts.reduce(
		(best, part, index) => (part.length > (parts[best] as string).length ? index : best),
		0,
	);
}

export const buckets = 1 << 16;

/** The bucket of the four units at a place. */
export function bucketAt(text: string, index: number): number {
	let hash = 0;
	for (let offset = 0; offset < 4; offset++) {
		hash = (Math.imul(hash, 31) + text.charCodeAt(index + offset)) | 0;
	}
	return (hash ^ (hash >>> 7)) & (buckets - 1);
}

const weightOfFirst = 31 ** 3;

/** `bucketAt` for one place after the other: each from the one before, at a quarter of the work. */
export class RollingBucket {
	readonly #text: string;
	#hash = 0;

	constructor(text: string) {
		this.#text = text;
		for (let offset = 0; offset < 3; offset++)
			this.#hash = (Math.imul(this.#hash, 31) + text.charCodeAt(offset)) | 0;
	}

	/** To be asked for 0, 1, 2 … in order. */
	at(index: number): number {
		const hash = (Math.imul(this.#hash, 31) + this.#text.charCodeAt(index + 3)) | 0;
		this.#hash = (hash - Math.imul(weightOfFirst, this.#text.charCodeAt(index))) | 0;
		return (hash ^ (hash >>> 7)) & (buckets - 1);
	}
}

/** Places in a part, from its start, that are tried for a key. */
const keysTried = 16;

/**
 * Per part: where the four units stand that the fewest other parts share. Hundreds of phrases begin with
 * `message` or `recipient`; found by those, every such word would be compared with all of them.
 */
export function rarestKeys(parts: readonly string[]): number[] {
	const shared = new Uint16Array(buckets);
	const eachKey = (part: string, use: (bucket: number, offset: number) => void) => {
		for (let offset = 0; offset + 4 <= part.length && offset < keysTried; offset++)
			use(bucketAt(part, offset), offset);
	};
	for (const part of parts) {
		eachKey(part, (bucket) => {
			shared[bucket] = (shared[bucket] as number) + 1;
		});
	}
	return parts.map((part) => {
		let best = 0;
		let fewest = Number.POSITIVE_INFINITY;
		eachKey(part, (bucket, offset) => {
			if ((shared[bucket] as number) >= fewest) return;
			fewest = shared[bucket] as number;
			best = offset;
		});
		return best;
	});
}

/**
 * The short gaps of a phrase lie inside one sentence: `user … unknown` is not `User disabled. Unknown reason`. A code of a
 * reply begins another; the ports of mail look like one and are none.
 */
export function inOneSentence(
	text: string,
	spans: readonly Span[],
	gaps: readonly number[],
): boolean {
	return gaps.every((gap, index) => {
		if (gap > 60) return true;
		const between = text.slice((spans[index] as Span).end, (spans[index + 1] as Span).start);
		return !/\n\s*\n|->|;|[.!?]\s+[A-Z\d-]|(?:^|[^\d.])(?!465|587)[245]\d\d[ -]/.test(between);
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
