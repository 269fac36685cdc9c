import type { z } from 'astro/zod';
import { commandSchema } from '../commands/schema.ts';
import { type Signature, signatureSchema } from '../lookup/schema.ts';
import type { Catalogue } from '../registry/catalogue.ts';
import { type CatalogueTexts, catalogueFiles, readCatalogue } from '../registry/read-catalogue.ts';
import type { Sources } from './check-articles.ts';
import type { Fault } from './fault.ts';
import { readWithSchema } from './read-yaml.ts';
import { sectionsOf } from './references.ts';
import { didYouMean } from './suggest.ts';
import type { ContentFiles } from './tree.ts';

/** A folder of YAML files, one entry a file; the file's name is the id. */
function readFolder<T extends z.ZodType>(
	files: ContentFiles,
	folder: string,
	schema: T,
	faults: Fault[],
): Map<string, z.output<T>> {
	const entries = new Map<string, z.output<T>>();
	for (const [file, text] of files) {
		const [, parent, id] = /^content\/([^/]+)\/([^/]+)\.yaml$/.exec(file) ?? [];
		if (parent !== folder || id === undefined) continue;
		const read = readWithSchema(file, text, schema);
		if (read.ok) entries.set(id, read.value);
		else faults.push(...read.faults);
	}
	return entries;
}

export function checkCommands(files: ContentFiles, faults: Fault[]): ReadonlySet<string> {
	return new Set(readFolder(files, 'commands', commandSchema, faults).keys());
}

export function readSignatures(files: ContentFiles, faults: Fault[]): Map<string, SignatureData> {
	return readFolder(files, 'errors', signatureSchema, faults);
}

type SignatureData = Omit<Signature, 'id'>;

/** The data of the registry workshop; `undefined` where they have faults. */
export function checkCatalogue(files: ContentFiles, faults: Fault[]): Catalogue | undefined {
	const texts: Partial<CatalogueTexts> = {};
	for (const name of catalogueFiles) {
		const file = `content/registry/${name}.yaml`;
		const text = files.get(file);
		if (text === undefined) faults.push({ file, line: 1, message: 'this file is missing' });
		else texts[name] = text;
	}
	if (Object.keys(texts).length < catalogueFiles.length) return undefined;
	const read = readCatalogue(texts as CatalogueTexts);
	if (read.ok) return read.value;
	faults.push(...read.faults);
	return undefined;
}

/** Articles, sections and presets that an error refers to. */
export function checkSignatureReferences(
	signatures: ReadonlyMap<string, SignatureData>,
	sources: Sources,
	presets: ReadonlySet<string>,
): Fault[] {
	return [...signatures].flatMap(([id, { article, preset }]) => {
		const file = `content/errors/${id}.yaml`;
		const fault = (message: string) => [{ file, line: 1, message }];
		if (preset !== undefined && !presets.has(preset)) {
			return fault(`there is no preset "${preset}"${didYouMean(preset, presets)}`);
		}
		if (article === undefined) return [];
		const source = sources.get(article.slug);
		if (!source) {
			return fault(
				`there is no article "${article.slug}"${didYouMean(article.slug, sources.keys())}`,
			);
		}
		const sections = sectionsOf(source.body);
		if (article.section === undefined || sections.has(article.section)) return [];
		const hint = didYouMean(article.section, sections);
		return fault(`"${article.slug}" has no section "${article.section}"${hint}`);
	});
}
