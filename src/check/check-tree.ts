import { type Fault, sortFaults } from '../content-files/fault.ts';
import { readContentTree } from '../content-files/tree.ts';
import { checkContent } from './content.ts';
import { checkTerms } from './data/check-terms.ts';
import { oldestReview } from './files/check-dates.ts';

/** Everything that is wrong with the content below the root of the project, its files' encodings among it. */
export function checkTree(root: string): { faults: Fault[]; files: number } {
	const { files, faults } = readContentTree(root);
	return { faults: sortFaults([...faults, ...checkContent(files)]), files: files.size };
}

/** What a person should look at, and what is no fault: words that the term base advises against, the oldest text. */
export function adviceOn(root: string): { warnings: Fault[]; oldest: string | undefined } {
	const { files } = readContentTree(root);
	return { warnings: sortFaults(checkTerms(files)), oldest: oldestReview(files) };
}
