import type { z } from 'astro/zod';
import type { Fault } from '../../content-files/fault.ts';
import { readLocated, readYaml } from '../../content-files/read-yaml.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import {
	type RegistryData,
	registryFile,
	registryFiles,
	registrySchemas,
} from './registry-data.ts';
import { checkRegistryRules } from './registry-rules.ts';

/** Every fault of the registry data, in one file or between them. */
export function checkRegistry(files: ContentFiles, faults: Fault[]): RegistryData {
	const data: Record<string, unknown> = {};
	for (const name of registryFiles) {
		const file = registryFile(name);
		const text = files.get(file);
		if (text === undefined) faults.push({ file, line: 1, message: 'this file is missing' });
		else {
			const read = readLocated(file, text, registrySchemas[name] as z.ZodType);
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
	const read = readYaml(registryFile(name), files.get(registryFile(name)) ?? '');
	return read.ok && typeof read.value.data === 'object' && read.value.data !== null
		? new Set(Object.keys(read.value.data))
		: undefined;
}
