import { difference } from './multiset.ts';
import { suggest } from './suggest.ts';

/**
 * Says how a list of literals of one kind differs from the source's, and what would be right.
 * A literal that is too much is paired with the missing one it was probably meant to be.
 *
 * @param noun what is compared: `code span`, `link target`, `product version`
 * @example compareLiterals('code span', ['TLS 1.2'], ['TLS 1,2'])
 *   // ['code span "TLS 1,2" is not in the source; did you mean "TLS 1.2"?']
 */
export function compareLiterals(
	noun: string,
	source: readonly string[],
	translation: readonly string[],
): string[] {
	const { extra, missing } = difference(source, translation);
	const unpaired = [...missing];
	const messages = extra.map((literal) => {
		const meant = suggest(literal, unpaired) ?? (extra.length === 1 ? unpaired[0] : undefined);
		if (meant === undefined) {
			return source.includes(literal)
				? `${noun} "${literal}" stands here more often than in the source; take one out`
				: `${noun} "${literal}" is not in the source; take it out`;
		}
		unpaired.splice(unpaired.indexOf(meant), 1);
		return `${noun} "${literal}" is not in the source; did you mean "${meant}"?`;
	});
	return [
		...messages,
		...unpaired.map((literal) => `${noun} "${literal}" of the source is missing; put it in`),
	];
}
