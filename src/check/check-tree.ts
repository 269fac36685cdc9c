import { type Fault, sortFaults } from '../content-files/fault.ts';
import { readContentTree } from '../content-files/tree.ts';
import { locales } from '../i18n/locales.ts';
import { type Coverage, coverageOf, isWhole } from '../translation/core.ts';
import { checkContent } from './content.ts';
import { checkTerms } from './data/check-terms.ts';
import { checkAddresses } from './data/lost-addresses.ts';
import { farDates, oldestReview } from './files/check-dates.ts';
import { begunEntries } from './messages/begun-entries.ts';
import { outdatedTexts } from './messages/outdated-texts.ts';

/** Everything that is wrong with the content below the root of the project, its files' encodings among it. */
export function checkTree(root: string): { faults: Fault[]; files: number } {
	const { files, faults } = readContentTree(root);
	return { faults: sortFaults([...faults, ...checkContent(files)]), files: files.size };
}

export interface Advice {
	/** Words that the term base advises against, entries of which a part is missing, texts whose English has changed, pages that are gone. */
	warnings: Fault[];
	/** How far the locales are that do not have everything yet. */
	unfinished: Coverage[];
	oldest: string | undefined;
}

/** What a person should look at, and what is no fault. */
export function adviceOn(root: string): Advice {
	const { files } = readContentTree(root);
	const warnings = sortFaults([
		...checkTerms(files),
		...begunEntries(files),
		...outdatedTexts(files),
		...farDates(files, new Date()),
		...checkAddresses(files),
	]);
	const unfinished = locales
		.map((locale) => coverageOf(files, locale))
		.filter((coverage) => !isWhole(coverage));
	return { warnings, unfinished, oldest: oldestReview(files) };
}
