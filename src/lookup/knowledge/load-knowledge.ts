import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageKey } from './code-schema.ts';
import { buildKnowledge, type Knowledge, type RegisteredCode } from './knowledge.ts';
import { codeFamilies, loadCodes, readContent } from './load-codes.ts';
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
			...readContent(root, `content/errors/${name}`, signatureSchema),
		}));
	const registries = codeFamilies.map((family): [string, readonly RegisteredCode[]] => [
		family,
		loadCodes(root, family).codes,
	]);
	return buildKnowledge(signatures, Object.fromEntries(registries), messageKey);
}
