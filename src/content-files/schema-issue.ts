import type { z } from 'astro/zod';
import { anyOf, shorten, visible } from './fault.ts';
import type { LocatedData, Path } from './located-data.ts';
import { findSchema, keysOf, valueAt } from './schema-path.ts';
import { didYouMean } from './suggest.ts';
import { type DescribedIssue, joined, listed, unknownKeys } from './unknown-keys.ts';

/**
 * The issues that `zod` reports, in the words of this project's faults: what is, what would be right. A misspelt
 * key is one fault, not also the absence of the right one.
 */
export function describeIssues(
	issues: readonly z.core.$ZodIssue[],
	located: LocatedData,
	schema: z.core.$ZodType,
): DescribedIssue[] {
	const missing = issues.filter((issue) => isMissing(issue, located.data));
	const unknown = issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys'
			? unknownKeys(issue, missing, located.data, findSchema(schema, issue.path as Path))
			: [],
	);
	const meant = new Set(unknown.flatMap(({ meant }) => (meant ? [joined(meant)] : [])));
	const others = issues
		.filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(joined(path)))
		.map((issue) => describeIssue(issue, located, schema));
	return [...others, ...unknown.map(({ path, message }) => ({ path, message }))];
}

function isMissing(issue: z.core.$ZodIssue, data: unknown): boolean {
	return issue.code !== 'unrecognized_keys' && valueAt(data, issue.path as Path) === undefined;
}

function describeIssue(
	issue: z.core.$ZodIssue,
	{ data, written }: LocatedData,
	schema: z.core.$ZodType,
): DescribedIssue {
	const path = issue.path as Path;
	const received = valueAt(data, path);
	if (path.length === 0 && issue.code === 'invalid_type') {
		if (issue.expected === 'array') {
			return { path, message: 'there is no list, expected items that begin with "- "' };
		}
		const message = `there are no keys, expected lines of the form "key: text"${listed(keysOf(schema))}`;
		return { path, message };
	}
	const name = path.length > 0 ? `"${path.join('.')}"` : 'the file';
	const expected = describeExpected(issue, findSchema(schema, path));
	if (received === undefined) return { path, message: `missing field ${name}, ${expected}` };
	if (received === null) return { path, message: `${name} is empty, ${expected}` };
	const literal = typeof received === 'string' ? undefined : written(path);
	// In escapes a path of the registry would not be recognised.
	const text = JSON.stringify(received).replaceAll('\\\\', '\\');
	const shown = shorten(literal ?? visible(text), 160);
	return { path, message: `${name} is ${shown}, ${expected}${remedy(issue, received)}` };
}

function describeExpected(issue: z.core.$ZodIssue, schema: z.core.$ZodType | undefined): string {
	const what = descriptionOf(schema);
	const meaning = what === undefined ? '' : `: ${what}`;
	switch (issue.code) {
		case 'invalid_type':
			return `expected ${kinds[issue.expected] ?? `a ${issue.expected}`}${meaning}`;
		case 'invalid_value':
			return `expected ${anyOf(issue.values.map(String))}`;
		case 'too_small':
			return `expected at least ${amount(issue.minimum, issue.origin)}${meaning}`;
		case 'too_big':
			return `expected at most ${amount(issue.maximum, issue.origin)}${meaning}`;
		default: {
			if (issue.code === 'invalid_format' && issue.format === 'url') {
				return `expected a whole web address, such as https://example.org/page${meaning}`;
			}
			// The schemas' own messages begin with what they expect, those of zod with what is wrong.
			const [first = '', ...rest] = issue.message;
			return `${first.toLowerCase()}${rest.join('')}${meaning}`;
		}
	}
}

/** Also of what is optional. */
function descriptionOf(schema: z.core.$ZodType | undefined): string | undefined {
	if (schema === undefined) return undefined;
	const { description } = schema as { description?: string };
	const { innerType } = schema._zod.def as { innerType?: z.core.$ZodType };
	return description ?? descriptionOf(innerType);
}

/** `1 letter or digit`, `2 items`, `4294967295`. */
function amount(limit: number | bigint, origin: string): string {
	if (origin === 'string') return Number(limit) === 1 ? 'one letter or digit' : `${limit} letters`;
	if (origin === 'array') return Number(limit) === 1 ? 'one item' : `${limit} items`;
	return String(limit);
}

function remedy(issue: z.core.$ZodIssue, received: unknown): string {
	if (issue.code === 'invalid_value') {
		return didYouMean(String(received), issue.values.map(String));
	}
	const notText = typeof received === 'number' || typeof received === 'boolean';
	return issue.code === 'invalid_type' && issue.expected === 'string' && notText
		? '; put it in quotation marks'
		: '';
}

/** What `zod` expects, as an author calls it. */
const kinds: Readonly<Record<string, string>> = {
	string: 'a text',
	array: 'a list, such as [one, two]',
	object: 'keys of its own below it',
	record: 'keys of its own below it',
	// What has to be there, of a file that has faults of its own, so that nobody knows which keys.
	nonoptional: 'keys of its own below it',
	boolean: 'true or false',
	number: 'a whole number',
	int: 'a whole number',
};
