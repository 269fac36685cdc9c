import { quoted } from '../../content-files/fault.ts';
import type { Literal, Located } from './literal.ts';

/** What something is set to or runs on: `0`, `587`, `0x800`, `dword:00000001`, `$true`. */
const value = /^`?(?:(?:dword:)?(?:0x)?\d[\da-f]*|\$(?:true|false|null))`?$/i;
/** One name, with no sentence around it: `Enabled`, `-Force`, `EX01$`. */
const name = /^`?[\p{L}_$-][\p{L}\p{N}_$.-]*`?$/u;

interface Pair {
	name: Literal;
	value: Literal;
}

/**
 * Names that a translation gives the values of others: of `Enabled` as `1` and `DisabledByDefault` as `0` in the source
 * the zero and the one are exchanged, so that each of the four stands there as often as it should. Only what goes two
 * by two in both is compared; either of the two may come first, and so may either pair.
 *
 * @param source code of one block, in its order
 * @param translation the same of the block that was made from it
 */
export function comparePairs(
	source: readonly Literal[],
	translation: readonly Literal[],
): Located[] {
	const wanted = pairsIn(source);
	const found = pairsIn(translation);
	if (wanted.length < 2 || found.length !== wanted.length) return [];
	// A value that was changed is a fault by itself.
	if (valuesOf(wanted) !== valuesOf(found)) return [];
	const left = wanted.map(asText);
	const wrong = found.filter((pair) => {
		const at = left.indexOf(asText(pair));
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
	const [first] = wrong;
	const names = new Set(wanted.map((pair) => pair.name.text));
	const isMixed = wrong.every((pair) => names.has(pair.name.text)) && names.size > 1;
	if (!first || !isMixed) return [];
	const right = wanted.find(
		(pair) => pair.name.text === first.name.text && left.includes(asText(pair)),
	);
	if (!right) return [];
	const message = `code span ${quoted(first.name.text)} goes with ${quoted(first.value.text)} here, but with ${quoted(right.value.text)} in the source; exchange the two`;
	return [{ line: first.value.line, message }];
}

const valuesOf = (pairs: readonly Pair[]) =>
	pairs
		.map((pair) => pair.value.text)
		.sort()
		.join('\n');

const asText = (pair: Pair) => `${pair.name.text} ${pair.value.text}`;

/** The pairs, if names and values go two by two, or all names and then all values; else none. */
function pairsIn(literals: readonly Literal[]): Pair[] {
	const parts = literals.flatMap((literal) => {
		const isValue = value.test(literal.text);
		return isValue || name.test(literal.text) ? { literal, isValue } : [];
	});
	const half = parts.length / 2;
	if (half !== Math.floor(half)) return [];
	const pairs = Array.from({ length: half }, (_, at) => [parts[2 * at], parts[2 * at + 1]]);
	return pairs.flatMap(([one, other]) => {
		if (!one || !other || one.isValue === other.isValue) return [];
		return one.isValue
			? { name: other.literal, value: one.literal }
			: { name: one.literal, value: other.literal };
	});
}
