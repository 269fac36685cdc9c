import type { Fault } from '../content-files/fault.ts';
import type { Allowance } from './allowed.ts';
import type { Use } from './feature.ts';
import { lackedBy } from './support.ts';

/** Uses by the file that they stand in. */
export type UsesByFile = ReadonlyMap<string, readonly Use[]>;

/**
 * What the floor lacks, and no allowance allows. An allowance that allows nothing is a fault as well: what it was for
 * is gone.
 *
 * @param place the file that holds the allowances
 */
export function judge(files: UsesByFile, allowances: readonly Allowance[], place: string): Fault[] {
	const unused = new Set(allowances);
	const faults: Fault[] = [];
	for (const [file, uses] of files) {
		for (const { key, written, line, guardedBy = [] } of uses) {
			const guarded = new Set(guardedBy.flatMap(lackedBy));
			const lacking = lackedBy(key).filter((browser) => !guarded.has(browser));
			if (lacking.length === 0) continue;
			const allowance = allowances.find((each) => allows(each, key, file));
			if (allowance) unused.delete(allowance);
			else {
				const names = lacking.map(({ name }) => name).join(', ');
				faults.push({
					file,
					line,
					message: `${written} is not in ${names} (${key}); write it otherwise, ask for it first, or say in ${place} why the page is whole without it`,
				});
			}
		}
	}
	for (const { key, file = 'any file' } of unused)
		faults.push({ file: place, line: 1, message: `${key} in ${file} needs no allowance any more` });
	return faults;
}

function allows({ key, file }: Allowance, used: string, at: string): boolean {
	const fits = key.endsWith('*') ? used.startsWith(key.slice(0, -1)) : used === key;
	return fits && (file === undefined || file === at);
}
