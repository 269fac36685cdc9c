import type { Span } from '../text/offset-map.ts';

/** The part of a phrase that is looked for first: the longest. */
export function longestOf(parts: readonly string[]): number {
	return parts.reduce(
		(best, part, index) => (part.length > (parts[best] as string).length ? index : best),
		0,
	);
}

/** How many buckets there are, so that one is a number of 16 bits. */
export const buckets = 1 << 16;

/** Units that phrases are told by. */
export const keyLength = 4;

/** The bucket of the four units at a place. */
export function bucketAt(text: string, index: number): number {
	let sum = 0;
	for (let at = index; at < index + keyLength; at++)
		sum = (Math.imul(sum, base) + text.charCodeAt(at)) | 0;
	return bucketOf(sum);
}

/**
 * `bucketAt` of every place of a text that has four units. From one place to the next a unit goes and one comes: what
 * the others add up to is not reckoned again.
 */
export function bucketsOf(units: Uint16Array): Uint16Array {
	const all = new Uint16Array(Math.max(0, units.length - keyLength + 1));
	let sum = 0;
	for (let index = 0; index < all.length + keyLength - 1; index++) {
		const gone = index < keyLength ? 0 : Math.imul(units[index - keyLength] as number, base ** 4);
		sum = (Math.imul(sum, base) - gone + (units[index] as number)) | 0;
		if (index >= keyLength - 1) all[index - keyLength + 1] = bucketOf(sum);
	}
	return all;
}

const base = 31;

/** @param sum of four units, each times a power of the base */
function bucketOf(sum: number): number {
	return (sum ^ (sum >>> 7)) & (buckets - 1);
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
		for (let offset = 0; offset + keyLength <= part.length && offset < keysTried; offset++)
			use(bucketAt(part, offset), offset);
	};
	for (const part of parts) {
		eachKey(part, (bucket) => {
			shared[bucket] = (shared[bucket] as number) + 1;
		});
	}
	let last = '';
	let best = 0;
	return parts.map((part) => {
		// The wordings of one phrase follow each other, and most share their longest part.
		if (part === last) return best;
		last = part;
		best = 0;
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
