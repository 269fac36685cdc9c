import type { Catalogue } from './catalogue.ts';
import { loadCatalogue } from './load-catalogue.ts';

let catalogue: Catalogue | undefined;

/** The data of the workshop in the order of the files, which a content collection would not keep. Read once a build. */
export async function collectedCatalogue(): Promise<Catalogue> {
	catalogue ??= loadCatalogue();
	return catalogue;
}
