import { type Fault, sortFaults } from '../content-files/fault.ts';
import { readContentTree } from '../content-files/tree.ts';
import { checkContent } from './content.ts';

/** Everything that is wrong with the content below the root of the project, its files' encodings among it. */
export function checkTree(root: string): { faults: Fault[]; files: number } {
	const { files, faults } = readContentTree(root);
	return { faults: sortFaults([...faults, ...checkContent(files)]), files: files.size };
}
