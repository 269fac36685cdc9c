import { jsonFault } from './json-fault.ts';
import { jsonLines } from './json-lines.ts';
import type { LocatedData } from './located-data.ts';
import { type Read, readYaml } from './read-yaml.ts';

/**
 * Parses JSON and remembers where everything stands, as `readYaml` does, which would take many times as long.
 *
 * @param file path for the faults
 */
export function readJson(file: string, text: string): Read<LocatedData> {
	const data = parseJson(text);
	if (data !== undefined && hasNothingTwice(text, data)) {
		return { ok: true, value: locatedWhenAsked(data, text, () => readYaml(file, text)) };
	}
	const fault = jsonFault(text);
	// YAML contains JSON, and finds a key that is there twice.
	if (!fault) return readYaml(file, text);
	const line = text.slice(0, fault.offset).split('\n').length;
	return { ok: false, faults: [{ file, line, message: `this is not JSON: ${fault.message}` }] };
}

function locatedWhenAsked(data: unknown, text: string, read: () => Read<LocatedData>): LocatedData {
	let lineOf: LocatedData['lineOf'] | undefined;
	let known: Read<LocatedData> | undefined;
	return {
		data,
		lineOf(path) {
			lineOf ??= jsonLines(text);
			return lineOf(path);
		},
		written(path) {
			known ??= read();
			return known.ok ? known.value.written(path) : undefined;
		},
	};
}

/** Data of a text, or `undefined` where it is no JSON. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Of a key that is there twice, parsing keeps one; so what is written anew is shorter than what was read. */
function hasNothingTwice(text: string, data: unknown): boolean {
	const bare = (json: string) => json.replace(/\s+/g, '');
	return bare(JSON.stringify(data)) === bare(text);
}
