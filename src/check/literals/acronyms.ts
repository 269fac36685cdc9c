import { findLiterals, type Literal } from './literal.ts';
import { withoutVersions } from './versions.ts';

/** The abbreviations in a prose text: words of three to five Latin capitals, outside of versions. */
export function acronymsIn(prose: string, firstLine: number): Literal[] {
	const word =
		/(?:^|[^\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{N}])(?<free>[A-Z]{3,5})(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{N}])/gu;
	return findLiterals(withoutVersions(prose), word, firstLine);
}
