import { join } from 'node:path';
import { formatFault } from '../../content-files/fault.ts';
import { readText } from '../../content-files/read-text.ts';
import { readWithSchema } from '../../content-files/read-yaml.ts';
import { type KnownSuites, suitesSchema } from './suites-schema.ts';

/**
 * What is known of cipher suites, from the project's content folder. For the build and for tests.
 *
 * @throws Error that names every fault with its file and line
 */
export function loadSuites(root = process.cwd()): KnownSuites {
	const file = 'content/registry/suites.yaml';
	const read = readWithSchema(file, readText(join(root, file)), suitesSchema);
	if (!read.ok) throw new Error(read.faults.map(formatFault).join('\n'));
	return read.value;
}
