import { formatFault } from '../content-files/fault.ts';
import { checkFloor } from './check-floor.ts';
import { floor } from './floor.ts';

/** `npm run check:floor`: prints what the oldest browsers lack of what the site makes use of, and fails if there is any. */
const { faults, files } = checkFloor(process.cwd());
for (const fault of faults) console.error(formatFault(fault));
const names = floor.map(({ name }) => name).join(', ');
console.log(
	`Floor: ${files} files for ${names}, ${faults.length === 0 ? 'no fault' : `${faults.length} faults`}.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
