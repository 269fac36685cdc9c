import { formatFault } from '../content-files/fault.ts';
import { readContent } from '../content-files/tree.ts';
import { checkContent } from './content.ts';

/** `npm run check:content`: prints every fault of the content and fails if there is one. */
const files = readContent(process.cwd());
const faults = checkContent(files);
for (const fault of faults) console.error(formatFault(fault));
console.log(
	faults.length === 0
		? `Content: ${files.size} files, no fault.`
		: `Content: ${files.size} files, ${faults.length} fault${faults.length === 1 ? '' : 's'}.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
