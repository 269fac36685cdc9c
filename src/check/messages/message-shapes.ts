import type { Fault } from '../../content-files/fault.ts';
import { joinKeys, type MessageFile } from './message-file.ts';

/** Where a translation has a list or a group of keys in place of a text, or the other way round. */
export interface Misshapen {
	/** Keys of such places, as `MessageFile` joins them: what is above or below them is no second fault. */
	keys: string[];
	faults: Fault[];
}

/** Holds the lists and groups of a translation against those of the source. */
export function compareShapes(source: MessageFile, translation: MessageFile): Misshapen {
	const { file, lineOf } = translation;
	const keys: string[] = [];
	const faults: Fault[] = [];
	const walk = (from: unknown, to: unknown, path: string[]): void => {
		const [expected, found] = [kindOf(from), kindOf(to)];
		const key = joinKeys(path);
		if (expected !== found) {
			keys.push(key);
			const message = `"${path.join('.')}" is ${words[found]}, expected ${wanted(from)}`;
			// What is neither is named where the file is read.
			if (found !== 'other') faults.push({ file, line: lineOf(key), message });
		} else if (Array.isArray(from) && Array.isArray(to) && to.length > from.length) {
			keys.push(key);
			const message = `"${path.join('.')}" has ${to.length} items, expected ${from.length} as in the English`;
			faults.push({ file, line: lineOf(key), message });
		} else if (typeof from === 'object') {
			const entries = new Map(Object.entries(to as object));
			for (const [part, value] of Object.entries(from as object)) {
				if (entries.has(part)) walk(value, entries.get(part), [...path, part]);
			}
		}
	};
	walk(source.located.data, translation.located.data, []);
	return { keys, faults };
}

/** Whether a key is at, or inside of, a place that has another shape than in the source. */
export function isMisshapen(key: string, { keys }: Misshapen): boolean {
	return keys.some((outer) => `${joinKeys([key, ''])}`.startsWith(joinKeys([outer, ''])));
}

const words = { text: 'one text', list: 'a list', group: 'a group of keys', other: 'no text' };

function kindOf(value: unknown): keyof typeof words {
	if (typeof value === 'string') return 'text';
	if (Array.isArray(value)) return 'list';
	return typeof value === 'object' && value !== null ? 'group' : 'other';
}

/** What stands in the source, as what would be right. */
function wanted(value: unknown): string {
	if (typeof value === 'string') return 'one text in quotation marks';
	if (Array.isArray(value)) return `a list of ${value.length} texts in [brackets]`;
	const keys = Object.keys(value as object);
	const some = keys.slice(0, 6).map((key) => `"${key}"`);
	return `the keys ${some.join(', ')}${keys.length > some.length ? ' …' : ''}`;
}
