import type { z } from 'astro/zod';
import { anyOf } from './fault.ts';
import { findSchema, keysOf } from './schema-path.ts';
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
	if (issue.code === 'unrecognized_keys') {
		const known = keysOf(findSchema(schema, path));
		return issue.keys.map((key) => ({
			path: [...path, key],
			message: `unknown key "${key}"${didYouMean(key, known) || '; take it out'}${listed(known)}`,
		}));
	}
	const received = valueAt(data, path);
	const name = `"${path.join('.') || 'the file'}"`;
	const expected = describeExpected(issue, findSchema(schema, path));
	const message =
		received === undefined
			? `missing field ${name}, ${expected}`
			: `${name} is ${JSON.stringify(received)}, ${expected}${suggestion(issue, received)}`;
	return [{ path, message }];
}

function describeExpected(issue: z.core.$ZodIssue, schema: z.core.$ZodType | undefined): string {
	const what = (schema as { description?: string } | undefined)?.description;
	const meaning = what === undefined ? '' : `: ${what}`;
	switch (issue.code) {
		case 'invalid_type':
			return `expected ${withArticle(issue.expected)}${meaning}`;
		case 'invalid_value':
			return `expected ${anyOf(issue.values.map(String))}`;
		default: {
			// The schemas' own messages begin with what they expect, those of zod with what is wrong.
			const [first = '', ...rest] = issue.message;
			return `${first.toLowerCase()}${rest.join('')}${meaning}`;
		}
	}
}

function suggestion(issue: z.core.$ZodIssue, received: unknown): string {
	return issue.code === 'invalid_value'
		? didYouMean(String(received), issue.values.map(String))
		: '';
}

/** The keys that are known, unless they are too many to be of help. */
function listed(known: readonly string[]): string {
	return known.length === 0 || known.length > 16 ? '' : `; known keys: ${known.join(', ')}`;
}

function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
		data,
	);
}

function withArticle(type: string): string {
	return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
