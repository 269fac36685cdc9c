import type { Fault } from '../../content-files/fault.ts';
import type { LocatedData, Path } from '../../content-files/located-data.ts';
import { readJson } from '../../content-files/read-json.ts';

/** One file of messages, flattened: the path of each text and the text. */
export interface MessageFile {
	file: string;
	/** Keys as `joinKeys` joins them, in the order of the file. */
	messages: ReadonlyMap<string, string>;
	/** 1-based line of a key, or of its nearest ancestor that exists. */
	lineOf(key: string): number;
	/** The same as it was read, for schemas. */
	located: LocatedData;
}

/** Keys are joined with a character that no key contains. */
const joint = '\u0000';

/** A key as a person writes it: `search.count_other`. */
export function shown(key: string): string {
	return key.replaceAll(joint, '.');
}

/** The keys that lead to a text, outermost first, as one. */
export function joinKeys(parts: readonly string[]): string {
	return parts.join(joint);
}

/** The keys that `joinKeys` has joined. */
export function partsOf(key: string): string[] {
	return key.split(joint);
}

/** The key of the group or list that a text stands in. */
export function parentOf(key: string): string {
	return joinKeys(partsOf(key).slice(0, -1));
}

/** Reads a file of messages as JSON, as the build does; whatever is not text, list or group is a fault. */
export function readMessageFile(
	file: string,
	text: string,
	faults: Fault[],
): MessageFile | undefined {
	const read = readJson(file, text);
	if (!read.ok) {
		faults.push(...read.faults);
		return undefined;
	}
	const { data, lineOf } = read.value;
	const messages = new Map<string, string>();
	const paths = new Map<string, Path>();
	const walk = (value: unknown, path: (string | number)[]): void => {
		if (typeof value === 'string') {
			paths.set(path.join(joint), path);
			messages.set(path.join(joint), value);
		} else if (typeof value === 'object' && value !== null) {
			const list = Array.isArray(value);
			for (const [key, item] of Object.entries(value)) walk(item, [...path, list ? +key : key]);
		} else {
			const message = `"${path.join('.')}" is ${value}, expected text in quotation marks`;
			faults.push({ file, line: lineOf(path), message });
		}
	};
	if (typeof data === 'object' && data !== null && !Array.isArray(data)) walk(data, []);
	else {
		const message = 'this file holds no keys; begin it with { and end it with }';
		faults.push({ file, line: 1, message });
		return undefined;
	}
	return {
		file,
		messages,
		located: read.value,
		lineOf: (key) => lineOf(paths.get(key) ?? partsOf(key)),
	};
}
