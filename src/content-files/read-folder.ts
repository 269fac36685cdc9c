import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { type LocatedValue, readLocated } from './read-yaml.ts';
import type { ContentFiles } from './tree.ts';

/** An entry of the content that was read without faults, and where it came from. */
export type Entry<T> = LocatedValue<T> & { file: string };

/** A folder of YAML files, one entry a file, by id: the file's name. A file with faults is `undefined`. */
export function readFolder<T extends z.ZodType>(
	files: ContentFiles,
	folder: string,
	schema: T,
	faults: Fault[],
): Map<string, Entry<z.output<T>> | undefined> {
	const entries = new Map<string, Entry<z.output<T>> | undefined>();
	for (const [file, text] of files) {
		const [, parent, id] = /^content\/([^/]+)\/([^/]+)\.yaml$/.exec(file) ?? [];
		if (parent !== folder || id === undefined) continue;
		const read = readLocated(file, text, schema);
		entries.set(id, read.ok ? { file, ...read.value } : undefined);
		if (!read.ok) faults.push(...read.faults);
	}
	return entries;
}
