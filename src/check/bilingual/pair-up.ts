import { suggest } from '../../content-files/suggest.ts';
import { difference } from '../literals/multiset.ts';

/** A literal that is not the same in both languages. */
export interface Damage {
	/** What it is: `product version`, `registry value`. */
	noun: string;
	/** What the translation has; absent where it has lost it. */
	found?: string;
	/** What the English has; absent where the translation has made it up. */
	right?: string;
}

/** How the literals of one kind differ, those that were changed with what they were. */
export function compare(
	noun: string,
	english: readonly string[],
	target: readonly string[],
): Damage[] {
	const texts = (list: readonly string[]) => list.map((text) => ({ text }));
	const { extra, missing } = difference(texts(english), texts(target));
	const left = missing.map(({ text }) => text);
	// A name that the translation repeats, in place of a pronoun, is no damage.
	const other = extra.filter(({ text }) => left.length > 0 || !english.includes(text));
	const changed = other.map(({ text: found }): Damage => {
		const right =
			suggest(found, left) ?? (other.length === 1 && left.length === 1 ? left[0] : undefined);
		if (right === undefined) return { noun, found };
		left.splice(left.indexOf(right), 1);
		return { noun, found, right };
	});
	return [...changed, ...left.map((right) => ({ noun, right }))];
}

/**
 * What stands in a row in both languages, such as the lines of a registry block: the first is held against the first.
 * Where one language has more of them, the order tells nothing.
 */
export function compareInOrder(
	noun: string,
	english: readonly string[],
	target: readonly string[],
): Damage[] {
	if (english.length !== target.length) return compare(noun, english, target);
	return english.flatMap((right, index) => {
		const found = target[index];
		return found === undefined || found === right ? [] : { noun, found, right };
	});
}
