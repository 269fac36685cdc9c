import { join } from 'node:path';
import { formatFault } from '../../content-files/fault.ts';
import { readText } from '../../content-files/read-text.ts';
import type { Catalogue } from './catalogue.ts';
import { type CatalogueTexts, catalogueFiles, readCatalogue } from './read-catalogue.ts';

/**
 * The data of the workshop from the project's content folder. For the build and for tests.
 *
 * @throws Error that names every fault with its file and line
 */
export function loadCatalogue(root = process.cwd()): Catalogue {
	const text = (name: string) => readText(join(root, 'content/registry', `${name}.yaml`));
	const texts = Object.fromEntries(catalogueFiles.map((name) => [name, text(name)]));
	const read = readCatalogue(texts as CatalogueTexts);
	if (!read.ok) throw new Error(read.faults.map(formatFault).join('\n'));
	return read.value;
}
