import type { Setting } from '../catalogue/schema.ts';
import { nearName } from './near-name.ts';
import { type FoundKey, type FoundValue, fold } from './snapshot.ts';

/** The names that this site has for values, by the folded key that they belong into. */
export function namesByKey(settings: readonly Setting[]): ReadonlyMap<string, readonly string[]> {
	const names = new Map<string, string[]>();
	for (const { key, name } of settings)
		names.set(fold(key), [...(names.get(fold(key)) ?? []), name]);
	return names;
}

/**
 * Values whose names are a slip of one that belongs into their key. Other programs keep values there as well, so that
 * of whatever is not near one nothing is said.
 */
export function slipsIn(
	key: FoundKey,
	names: readonly string[] = [],
): { value: FoundValue; right: string }[] {
	return [...key.values.values()].flatMap((value) => {
		const name = fold(value.name).trim();
		if (name === '' || names.some((known) => fold(known) === fold(value.name))) return [];
		const right = nearName(name, names);
		return right === undefined ? [] : [{ value, right }];
	});
}
