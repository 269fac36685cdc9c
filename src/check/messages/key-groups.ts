import { joinKeys, partsOf } from './message-file.ts';

/** Every key, and every group that holds some. */
export function withGroups(keys: Iterable<string>): Set<string> {
	const all = new Set<string>();
	for (const key of keys) {
		const parts = partsOf(key);
		for (let length = 1; length <= parts.length; length++) {
			all.add(joinKeys(parts.slice(0, length)));
		}
	}
	return all;
}

/**
 * Keys under the outermost group (or key) that is not among the known ones: where a whole group is missing, that is
 * one fault and not one for each of its texts.
 */
export function byOutermost(
	keys: readonly string[],
	known: ReadonlySet<string>,
): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const key of keys) {
		const parts = partsOf(key);
		const length = parts.findIndex((_, index) => !known.has(joinKeys(parts.slice(0, index + 1))));
		const outermost = length < 0 ? key : joinKeys(parts.slice(0, length + 1));
		groups.set(outermost, [...(groups.get(outermost) ?? []), key]);
	}
	return groups;
}
