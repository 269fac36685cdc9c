import type { z } from 'astro/zod';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { describeIssue, type Path } from './schema-issue.ts';

/** A parsed value, or everything that is wrong with the text it came from. Never both. */
export type Read<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

/** A YAML (or JSON, which YAML 1.2 contains) text as plain data, with the line of every key. */
export interface LocatedData {
	data: unknown;
	/** 1-based line of the key at `path`, or of its nearest ancestor that exists. */
	lineOf(path: Path): number;
}

/**
 * Parses YAML or JSON and remembers where everything stands.
 *
 * @param file path for the faults
 * @param firstLine 1-based line of the text inside its file (front matter starts on line 2)
 */
export function readYaml(file: string, text: string, firstLine = 1): Read<LocatedData> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	if (document.errors.length > 0) {
		const faults = document.errors.map((error) => ({
			file,
			line: lineAt(error.pos[0]),
			message: error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? error.code,
		}));
		return { ok: false, faults };
	}
	const lineOf = (path: Path) => lineAt(offsetOf(document, path));
	return { ok: true, value: { data: document.toJS(), lineOf } };
}

/** A value that a schema has accepted, with the line of every key. */
export type LocatedValue<T> = Pick<LocatedData, 'lineOf'> & { value: T };

/** As `readYaml`, and held against a schema. */
export function readLocated<T extends z.ZodType>(
	file: string,
	text: string,
	schema: T,
	firstLine = 1,
): Read<LocatedValue<z.output<T>>> {
	const read = readYaml(file, text, firstLine);
	return read.ok ? holdAgainst(file, read.value, schema) : read;
}

/** Every unknown key, missing field and wrong type is a fault at its own line. */
export function holdAgainst<T extends z.ZodType>(
	file: string,
	{ data, lineOf }: LocatedData,
	schema: T,
): Read<LocatedValue<z.output<T>>> {
	const result = schema.safeParse(data);
	if (result.success) return { ok: true, value: { value: result.data, lineOf } };
	const faults = result.error.issues.flatMap((issue) =>
		describeIssue(issue, data, schema).map(({ path, message }) => ({
			file,
			line: lineOf(path),
			message,
		})),
	);
	return { ok: false, faults };
}

/** As `readLocated`, without the lines. */
export function readWithSchema<T extends z.ZodType>(
	file: string,
	text: string,
	schema: T,
	firstLine = 1,
): Read<z.output<T>> {
	const read = readLocated(file, text, schema, firstLine);
	return read.ok ? { ok: true, value: read.value.value } : read;
}

/** Offset of the key (or list item) at `path`; where it is missing, of the map that lacks it. */
function offsetOf(document: Document, path: Path): number {
	for (let depth = path.length; depth > 0; depth--) {
		const parent = document.getIn(path.slice(0, depth - 1), true) ?? document.contents;
		const key = path[depth - 1];
		const items = (parent as { items?: unknown[] } | null)?.items ?? [];
		const item =
			typeof key === 'number'
				? items[key]
				: items.find((pair) => (pair as { key?: { value?: unknown } }).key?.value === key);
		const node = (item as { key?: unknown })?.key ?? item;
		const range = (node as { range?: [number, number, number] } | undefined)?.range;
		if (range) return range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}
