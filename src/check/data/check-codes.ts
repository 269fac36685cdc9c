import type { z } from 'astro/zod';
import { anyOf, type Fault } from '../../content-files/fault.ts';
import { readLocated } from '../../content-files/read-yaml.ts';
import { didYouMean } from '../../content-files/suggest.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { codeRegistries, messageKey } from '../../lookup/core.ts';

/** The sections of `messages/<locale>/codes.json`, each with its registry; `undefined` where that has faults. */
export type CodeSections = ReadonlyMap<string, { file: string; keys: string[] } | undefined>;

/** The registries of codes, and the keys that the prose of their codes must have. */
export function readCodes(files: ContentFiles, faults: Fault[]): CodeSections {
	const names = Object.keys(codeRegistries);
	for (const file of files.keys()) {
		const name = /^content\/codes\/([^/]+)\.yaml$/.exec(file)?.[1];
		if (name === undefined || names.includes(name)) continue;
		const message = `there is no registry of codes "${name}"${didYouMean(name, names)}; expected ${anyOf(names)}`;
		faults.push({ file, line: 1, message });
	}
	const sections = Object.entries(codeRegistries).map(([name, { section, schema }]) => {
		const file = `content/codes/${name}.yaml`;
		const text = files.get(file);
		if (text === undefined) faults.push({ file, line: 1, message: 'this file is missing' });
		const keys = text === undefined ? undefined : readKeys(file, text, schema, faults);
		return [section, keys && { file, keys }] as const;
	});
	return new Map(sections);
}

/** The keys of a registry's codes, each once; `undefined` where the registry has faults. */
function readKeys(
	file: string,
	text: string,
	schema: z.ZodType,
	faults: Fault[],
): string[] | undefined {
	const read = readLocated(file, text, schema);
	if (!read.ok) {
		faults.push(...read.faults);
		return undefined;
	}
	const { value, lineOf } = read.value;
	const { codes } = value as { codes: CodeEntry[] };
	const lines = new Map<string, number>();
	const before = faults.length;
	for (const [index, entry] of codes.entries()) {
		const key = messageKey(entry);
		const line = lineOf(['codes', index, 'code']);
		faults.push(...contradictions(entry).map((message) => ({ file, line, message })));
		const first = lines.get(key);
		if (first === undefined) lines.set(key, line);
		else {
			const message = `the code "${entry.code}" stands in line ${first} already; take one out`;
			faults.push({ file, line, message });
		}
	}
	return faults.length > before ? undefined : [...lines.keys()];
}

type CodeEntry = {
	code: string;
	basic?: unknown;
	subject?: string;
	detail?: number;
	decimal?: number;
};

/** Where an entry says the same thing twice, and not the same. */
function contradictions({ code, subject, detail, decimal }: CodeEntry): string[] {
	const parts = `X.${subject}.${detail}`;
	const signed = Number(code) | 0;
	return [
		...(subject !== undefined && code !== parts
			? [
					`the code "${code}" is not what its subject and detail say, which is "${parts}"; mend one of them`,
				]
			: []),
		...(decimal !== undefined && decimal !== signed
			? [`"${code}" is ${signed} as a signed number, not ${decimal}; mend one of the two`]
			: []),
	];
}
