import type { Term } from './terms.ts';
import { isPair } from './unspaced.ts';

/**
 * Words without the pairs of letters that are none, but only where two words meet, beside one that is: `书过` of
 * `证书过期`.
 *
 * @param known what is in the index
 * @param said what means the same as something in it
 */
export function withoutJoints(
	terms: readonly Term[],
	known: ReadonlySet<string>,
	said: ReadonlySet<string>,
): readonly Term[] {
	const meet = (left?: Term, right?: Term) =>
		left !== undefined && right !== undefined && left.end > right.start;
	const isBesideKnown = (at: number) => {
		const [before, here, after] = [terms[at - 1], terms[at], terms[at + 1]];
		return (
			(meet(before, here) && known.has(before?.key ?? '')) ||
			(meet(here, after) && known.has(after?.key ?? ''))
		);
	};
	return terms.filter(
		({ key }, at) => !isPair(key) || known.has(key) || said.has(key) || !isBesideKnown(at),
	);
}
