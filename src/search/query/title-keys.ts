import type { SearchData } from '../literals/data.ts';
import type { TermsOf } from '../words/terms.ts';

const titlesOf = new WeakMap<SearchData, Set<string>[]>();

/** The words of each page's title that tell something, as keys. */
export function titleKeys(data: SearchData, termsOf: TermsOf): Set<string>[] {
	let titles = titlesOf.get(data);
	if (!titles) {
		const ignored = new Set(data.stop);
		titles = data.pages.map(
			([, title]) =>
				new Set(
					termsOf(title)
						.map(({ key }) => key)
						.filter((key) => !ignored.has(key)),
				),
		);
		titlesOf.set(data, titles);
	}
	return titles;
}
