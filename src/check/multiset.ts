export interface Difference {
	/** In the translation more often than in the source. */
	extra: string[];
	/** In the source more often than in the translation. */
	missing: string[];
}

/** What two lists do not share, each item as often as it is over; order does not count. */
export function difference(source: readonly string[], translation: readonly string[]): Difference {
	const missing = [...source];
	const extra: string[] = [];
	for (const item of translation) {
		const at = missing.indexOf(item);
		if (at < 0) extra.push(item);
		else missing.splice(at, 1);
	}
	return { extra, missing };
}
