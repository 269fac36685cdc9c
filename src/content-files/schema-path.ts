import type { z } from 'astro/zod';
import type { Path } from './located-data.ts';

/** The parts of a schema's definition that lead further in; `zod` types them per kind of schema. */
interface Definition {
	shape?: Record<string | number, z.core.$ZodType>;
	element?: z.core.$ZodType;
	valueType?: z.core.$ZodType;
	keyType?: z.core.$ZodType;
	/** Of a closed set of texts. */
	entries?: Record<string, string>;
	innerType?: z.core.$ZodType;
}

/** The schema of the value at `path`; `undefined` where it cannot be followed, as through a union. */
export function findSchema(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
	return path.reduce<z.core.$ZodType | undefined>((at, key) => {
		const { element, valueType, shape } = at ? definition(at) : {};
		return element ?? valueType ?? shape?.[key];
	}, schema);
}

/** The keys that an object may have. */
export function keysOf(schema: z.core.$ZodType | undefined): string[] {
	const { shape, keyType } = schema ? definition(schema) : {};
	const { entries = {} } = keyType ? definition(keyType) : {};
	return shape ? Object.keys(shape) : Object.values(entries);
}

/** Through `optional`, `default` and their like to the definition inside. */
function definition(schema: z.core.$ZodType): Definition {
	const { innerType } = schema._zod.def as Definition;
	return innerType ? definition(innerType) : (schema._zod.def as Definition);
}

/** The value that a path leads to; `undefined` where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
		data,
	);
}
