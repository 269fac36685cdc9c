export interface Difference<T> {
	/** In the translation more often than in the source. */
	extra: T[];
	/** In the source more often than in the translation. */
	missing: T[];
}

/** What two lists do not share, each item as often as it is over; order does not count. */
export function difference<T extends { text: string }>(
	source: readonly T[],
	translation: readonly T[],
): Difference<T> {
	const missing = [...source];
	const extra: T[] = [];
	for (const item of translation) {
		const at = missing.findIndex(({ text }) => text === item.text);
		if (at < 0) extra.push(item);
		else missing.splice(at, 1);
	}
	return { extra, missing };
}
