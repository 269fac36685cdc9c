import type { FoundValue } from './snapshot.ts';

/**
 * Whether two listings can show the same data. Where one prints no type, only what it prints counts; what it
 * prints of bytes and lists is not compared.
 */
export function compatible(one: FoundValue, other: FoundValue): boolean {
	const [a, b] = [one.data, other.data];
	if (JSON.stringify(a) === JSON.stringify(b)) return true;
	if (one.unsure === undefined && other.unsure === undefined) return false;
	return !('value' in a) || !('value' in b) || String(a.value) === String(b.value);
}

/** Of two listings of the same value the one that prints its type. */
export function surer(before: FoundValue | undefined, after: FoundValue): FoundValue {
	return before && (before.unsure === undefined || after.unsure !== undefined) ? before : after;
}

/** Whether it prints as nothing, as an absent value does. */
export function isEmptyText({ data }: FoundValue): boolean {
	return 'value' in data ? data.value === '' : /^(?:00)*$/.test(data.hex);
}
