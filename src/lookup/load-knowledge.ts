import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { formatFault } from '../check/fault.ts';
import { readWithSchema } from '../check/read-yaml.ts';
import { codeRegistries, messageKey } from './code-schema.ts';
import {
	buildKnowledge,
	type CodeFamily,
	type Knowledge,
	type RegisteredCode,
} from './knowledge.ts';
import { signatureSchema } from './schema.ts';

/**
 * The knowledge of the lookup, read from `content/errors` and `content/codes`. For build time, tests and
 * measurements; the browser receives the value as data.
 *
 * @param root the project's folder
 * @throws Error with every fault of the first file that has any
 */
export function loadKnowledge(root: string): Knowledge {
	const signatures = readdirSync(join(root, 'content/errors'))
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => ({
			id: name.slice(0, -'.yaml'.length),
			...read(root, `content/errors/${name}`, signatureSchema),
		}));
	const families = Object.keys(codeRegistries) as CodeFamily[];
	const registries = families.map((family): [CodeFamily, readonly RegisteredCode[]] => [
		family,
		read(root, `content/codes/${family}.yaml`, codeRegistries[family].schema).codes,
	]);
	return buildKnowledge(signatures, Object.fromEntries(registries), messageKey);
}

function read<T extends z.ZodType>(root: string, file: string, schema: T): z.output<T> {
	const result = readWithSchema(file, readFileSync(join(root, file), 'utf8'), schema);
	if (!result.ok) throw new Error(result.faults.map(formatFault).join('\n'));
	return result.value;
}
