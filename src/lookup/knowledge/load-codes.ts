import { join } from 'node:path';
import type { z } from 'astro/zod';
import { formatFault } from '../../content-files/fault.ts';
import { readText } from '../../content-files/read-text.ts';
import { readWithSchema } from '../../content-files/read-yaml.ts';
import { codeRegistries } from './code-schema.ts';
import type { CodeFamily } from './knowledge.ts';

/** One registry as it stands in `content/codes/<family>.yaml`. */
export type CodeRegistry<F extends CodeFamily> = z.output<(typeof codeRegistries)[F]['schema']>;

/** The registries of codes, by their names. */
export const codeFamilies = Object.keys(codeRegistries) as CodeFamily[];

/**
 * Reads a registry of codes. For build time, tests and measurements.
 *
 * @param root the project's folder
 * @throws Error with every fault of the file
 */
export function loadCodes<F extends CodeFamily>(root: string, family: F): CodeRegistry<F> {
	const file = `content/codes/${family}.yaml`;
	return readContent(root, file, codeRegistries[family].schema) as CodeRegistry<F>;
}

/** A content file as its schema reads it. */
export function readContent<T extends z.ZodType>(
	root: string,
	file: string,
	schema: T,
): z.output<T> {
	const text = readText(join(root, file));
	const known = readBefore.get(file);
	if (known?.text === text) return known.value as z.output<T>;
	const result = readWithSchema(file, text, schema);
	if (!result.ok) throw new Error(result.faults.map(formatFault).join('\n'));
	readBefore.set(file, { text, value: result.value });
	return result.value;
}

/** What was read last, with the text that it was read from: many pages of a build show the same registry. */
const readBefore = new Map<string, { text: string; value: unknown }>();
