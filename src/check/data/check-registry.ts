import type { z } from 'astro/zod';
import type { Fault } from '../../content-files/fault.ts';
import { type LocatedValue, readLocated, readYaml } from '../../content-files/read-yaml.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { catalogueSchemas, straySchema } from '../../registry/core.ts';
import { checkRegistryRules } from './registry-rules.ts';

const schemas = { ...catalogueSchemas, stray: straySchema };

type Schemas = typeof schemas;

/** The files of `content/registry`, without `.yaml`. */
export const registryFiles = Object.keys(schemas) as readonly (keyof Schemas)[];

/** The data of the registry workshop, file by file; a file with faults is absent. */
export type RegistryData = {
	[Name in keyof Schemas]?: LocatedValue<z.output<Schemas[Name]>> & { file: string };
};

export function checkRegistry(files: ContentFiles, faults: Fault[]): RegistryData {
	const data: Record<string, unknown> = {};
	for (const name of registryFiles) {
		const file = fileOf(name);
		const text = files.get(file);
		if (text === undefined) faults.push({ file, line: 1, message: 'this file is missing' });
		else {
			const read = readLocated(file, text, schemas[name] as z.ZodType);
			if (read.ok) data[name] = { file, ...read.value };
			else faults.push(...read.faults);
		}
	}
	faults.push(...checkRegistryRules(data as RegistryData));
	return data as RegistryData;
}

/**
 * The ids that a file of the registry data has, also where entries have faults, so that one fault does not make all
 * references to the file's other entries wrong; `undefined` where the file cannot be read at all.
 */
export function registryIds(
	files: ContentFiles,
	name: 'presets' | 'settings',
): ReadonlySet<string> | undefined {
	const read = readYaml(fileOf(name), files.get(fileOf(name)) ?? '');
	return read.ok && typeof read.value.data === 'object' && read.value.data !== null
		? new Set(Object.keys(read.value.data))
		: undefined;
}

function fileOf(name: keyof Schemas): string {
	return `content/registry/${name}.yaml`;
}
