import { join } from 'node:path';
import { formatFault } from '../../content-files/fault.ts';
import { readText } from '../../content-files/read-text.ts';
import { readWithSchema } from '../../content-files/read-yaml.ts';
import { type StrayNames, straySchema } from './schema.ts';

/**
 * The known stray names from the project's content folder. For the build and for tests.
 *
 * @throws Error that names every fault with its file and line
 */
export function loadStray(root = process.cwd()): StrayNames {
	const file = 'content/registry/stray.yaml';
	const read = readWithSchema(file, readText(join(root, file)), straySchema);
	if (!read.ok) throw new Error(read.faults.map(formatFault).join('\n'));
	return read.value;
}
