import type { z } from 'astro/zod';
import { anyOf } from './fault.ts';
import { didYouMean } from './suggest.ts';

export type Path = readonly (string | number)[];

interface DescribedIssue {
	path: Path;
	message: string;
}

/** The same issue as `zod` reports it, in the words of this project's faults: what is, what would be right. */
export function describeIssue(
	issue: z.core.$ZodIssue,
	data: unknown,
	schema: z.core.$ZodType,
): DescribedIssue[] {
	const path = issue.path as Path;
	const key = path.join('.') || 'the file';
	const received = valueAt(data, path);
	switch (issue.code) {
		case 'unrecognized_keys': {
			const known = keysAt(schema, path);
			return issue.keys.map((unknown) => ({
				path: [...path, unknown],
				message: `unknown key "${unknown}"${didYouMean(unknown, known)}${known.length > 0 ? `; known keys: ${known.join(', ')}` : '; take it out'}`,
			}));
		}
		case 'invalid_type':
			return [
				{
					path,
					message:
						received === undefined
							? `missing field "${key}", expected ${article(issue.expected)}`
							: `"${key}" is ${show(received)}, expected ${article(issue.expected)}`,
				},
			];
		case 'invalid_value': {
			const choices = issue.values.map(String);
			return [
				{
					path,
					message: `"${key}" is ${show(received)}, expected ${anyOf(choices)}${didYouMean(String(received), choices)}`,
				},
			];
		}
		default:
			return [{ path, message: `"${key}" is ${show(received)}: ${issue.message}` }];
	}
}

/** The keys that the object at `path` may have, as far as the schema can be followed there. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
	let { def } = unwrap(schema)._zod as { def: Definition };
	for (const key of path) {
		const next = def.element ?? def.valueType ?? def.shape?.[key];
		if (!next) return [];
		({ def } = unwrap(next)._zod as { def: Definition });
	}
	return Object.keys(def.shape ?? {});
}

/** The parts of a schema's definition that lead further in; `zod` types them per kind of schema. */
interface Definition {
	shape?: Record<string | number, z.core.$ZodType>;
	element?: z.core.$ZodType;
	valueType?: z.core.$ZodType;
	innerType?: z.core.$ZodType;
}

/** Through `optional`, `default` and their like to the schema inside. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
	const { innerType } = schema._zod.def as Definition;
	return innerType ? unwrap(innerType) : schema;
}

function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
		data,
	);
}

function show(value: unknown): string {
	return value === undefined ? 'missing' : JSON.stringify(value);
}

function article(type: string): string {
	return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
