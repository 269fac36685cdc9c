import type { Fault } from '../../content-files/fault.ts';
import { readWithSchema } from '../../content-files/read-yaml.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import type { Catalogue, CatalogueTexts } from '../../registry/core.ts';
import { catalogueFiles, readCatalogue, straySchema } from '../../registry/core.ts';

/** The files of `content/registry`, without `.yaml`. */
export const registryFiles: readonly string[] = [...catalogueFiles, 'stray'];

const strayFile = 'content/registry/stray.yaml';

/** The data of the registry workshop; `undefined` where they have faults, which are added to `faults`. */
export function checkRegistry(files: ContentFiles, faults: Fault[]): Catalogue | undefined {
	const stray = files.get(strayFile);
	if (stray !== undefined) {
		const read = readWithSchema(strayFile, stray, straySchema);
		if (!read.ok) faults.push(...read.faults);
	}
	const texts: Partial<CatalogueTexts> = {};
	for (const name of registryFiles) {
		const file = `content/registry/${name}.yaml`;
		const text = files.get(file);
		if (text === undefined) faults.push({ file, line: 1, message: 'this file is missing' });
		else texts[name as keyof CatalogueTexts] = text;
	}
	if (catalogueFiles.some((name) => texts[name] === undefined)) return undefined;
	const read = readCatalogue(texts as CatalogueTexts);
	if (read.ok) return read.value;
	faults.push(...read.faults);
	return undefined;
}
