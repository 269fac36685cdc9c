import type { z } from 'astro/zod';
import { type Document, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import type { LocatedData, Path } from './located-data.ts';
import { describeIssues } from './schema-issue.ts';
import { syntaxFaults } from './yaml-fault.ts';
import { misreadTexts } from './yaml-misread.ts';

/** A parsed value, or everything that is wrong with the text it came from. Never both. */
export type Read<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

/** What was read last of each file: a check after a change reads nearly all of it again. */
const lastRead = new Map<string, { text: string; read: Read<LocatedData> }>();

/**
 * Parses YAML or JSON and remembers where everything stands. Its data are shared, and not to be changed.
 *
 * @param file path for the faults
 * @param firstLine 1-based line of the text inside its file (front matter starts on line 2)
 */
export function readYaml(file: string, text: string, firstLine = 1): Read<LocatedData> {
	// Of the front matter of thousands of articles nothing is kept.
	if (firstLine !== 1) return parseYaml(file, text, firstLine);
	const last = lastRead.get(file);
	if (last?.text === text) return last.read;
	const read = parseYaml(file, text, 1);
	lastRead.set(file, { text, read });
	return read;
}

function parseYaml(file: string, text: string, firstLine: number): Read<LocatedData> {
	const lines = new LineCounter();
	// Its warnings are for the console; what they warn of is a fault here.
	const document = parseDocument(text, {
		lineCounter: lines,
		uniqueKeys: true,
		logLevel: 'error',
	});
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	const faults = document.errors.length
		? syntaxFaults(document.errors, text)
		: misreadTexts(document, text);
	if (faults.length > 0) {
		const located = faults.map(({ offset, message }) => ({ file, line: lineAt(offset), message }));
		return { ok: false, faults: located };
	}
	const value = {
		data: document.toJS(),
		lineOf: (path: Path) => lineAt(offsetOf(document, path)),
		written: (path: Path) => {
			const node = document.getIn(path, true);
			return isScalar(node) ? node.source : undefined;
		},
	};
	return { ok: true, value };
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
	located: LocatedData,
	schema: T,
): Read<LocatedValue<z.output<T>>> {
	const { data, lineOf } = located;
	const result = schema.safeParse(data);
	if (result.success) return { ok: true, value: { value: result.data, lineOf } };
	const faults = describeIssues(result.error.issues, located, schema).map(({ path, message }) => ({
		file,
		line: lineOf(path),
		message,
	}));
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
