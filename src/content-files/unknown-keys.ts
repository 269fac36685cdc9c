import type { z } from 'astro/zod';
import type { Path } from './located-data.ts';
import { keysOf, valueAt } from './schema-path.ts';
import { didYouMean, suggest } from './suggest.ts';

/** Something that a schema refuses: where it is, and what is wrong with it, in the words of an author. */
export interface DescribedIssue {
	path: Path;
	message: string;
}

/**
 * The keys of one object that its schema does not know.
 *
 * @param missing the issues of fields that are not there
 * @param schema of the object
 * @returns each with the path of the missing key that was `meant` by it, if one was
 */
export function unknownKeys(
	issue: z.core.$ZodIssueUnrecognizedKeys,
	missing: readonly z.core.$ZodIssue[],
	data: unknown,
	schema: z.core.$ZodType | undefined,
): (DescribedIssue & { meant: Path | undefined })[] {
	const path = issue.path as Path;
	const all = keysOf(schema);
	const there = Object.keys((valueAt(data, path) ?? {}) as object);
	const known = all.filter((key) => !there.includes(key));
	const absent = missing
		.filter((other) => other.path.length === path.length + 1)
		.filter((other) => joined(other.path.slice(0, -1)) === joined(path))
		.map((other) => String(other.path.at(-1)));
	// What is left over on both sides belongs together, in whatever language the key is.
	const isOnly = path.length === 0 && issue.keys.length === 1 && absent.length === 1;
	return issue.keys.map((key) => {
		const glued = absent.find((name) => key.startsWith(`${name}:`));
		const right = glued ?? suggest(key, absent) ?? (isOnly ? absent[0] : undefined);
		const advice =
			right === undefined
				? didYouMean(key, known) || '; take it out'
				: `; did you mean "${right}"?`;
		const message =
			glued === undefined
				? `unknown key "${key}"${advice}${listed(all)}`
				: `there is no space after "${glued}:"; put one in`;
		return {
			path: [...path, key],
			message,
			meant: right === undefined ? undefined : [...path, right],
		};
	});
}

/** A path as one text, by which two are compared. */
export const joined = (path: readonly PropertyKey[]) => path.map(String).join('\n');

/** The keys that are known, unless they are too many to be of help. */
export function listed(known: readonly string[]): string {
	return known.length === 0 || known.length > 16 ? '' : `; known keys: ${known.join(', ')}`;
}
