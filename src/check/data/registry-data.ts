import type { z } from 'astro/zod';
import type { LocatedValue } from '../../content-files/read-yaml.ts';
import { catalogueSchemas, straySchema, suitesSchema } from '../../registry/core.ts';

/** The files of `content/registry` by name, each with its schema. */
export const registrySchemas = { ...catalogueSchemas, stray: straySchema, suites: suitesSchema };

type Schemas = typeof registrySchemas;

/** The names of those files. */
export const registryFiles = Object.keys(registrySchemas) as readonly (keyof Schemas)[];

/** The path of one of them, from the root of the project. */
export function registryFile(name: keyof Schemas): string {
	return `content/registry/${name}.yaml`;
}

/** The data of the registry workshop, file by file; a file with faults is absent. */
export type RegistryData = {
	[Name in keyof Schemas]?: LocatedValue<z.output<Schemas[Name]>> & { file: string };
};
