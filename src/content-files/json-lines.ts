import type { Path } from './located-data.ts';

/** What is open around a place: a list counts its items, a map waits for its next key. */
interface Open {
	path: string;
	/** Of a list, the index of its next item. */
	item: number | undefined;
	isKeyNext: boolean;
}

/** A text, a bracket, a comma, the end of a line, or a word such as `true`. */
const parts = /"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s"[\]{},:]+/g;

/**
 * Where everything stands in a text that is JSON: reads it in one go, which takes a twentieth of what YAML takes.
 *
 * @returns 1-based line of the key or item at a path, or of its nearest ancestor that exists
 */
export function jsonLines(text: string): (path: Path) => number {
	const lines = new Map<string, number>();
	const around: Open[] = [];
	let [line, path] = [1, ''];
	/** The place of what begins here, and that it does. */
	const begin = (place: string): void => {
		path = place;
		lines.set(place, line);
	};
	for (const [part] of text.matchAll(parts)) {
		const open = around.at(-1);
		if (part === '\n') line++;
		else if (part === ',') {
			if (open?.item === undefined) (open as Open).isKeyNext = true;
		} else if (part === '}' || part === ']') around.pop();
		else if (open?.isKeyNext) {
			open.isKeyNext = false;
			begin(below(open.path, JSON.parse(part)));
		} else {
			if (open === undefined) begin('');
			else if (open.item !== undefined) begin(below(open.path, open.item++));
			if (part === '{') around.push({ path, item: undefined, isKeyNext: true });
			else if (part === '[') around.push({ path, item: 0, isKeyNext: false });
		}
	}
	return (wanted) => {
		for (let depth = wanted.length; depth > 0; depth--) {
			const known = lines.get(pathOf(wanted.slice(0, depth)));
			if (known !== undefined) return known;
		}
		return lines.get('') ?? 1;
	};
}

/** A key that is a number is none of a list. */
function below(path: string, key: string | number): string {
	return `${path}\n${typeof key === 'number' ? '#' : '.'}${key}`;
}

const pathOf = (keys: Path) => keys.reduce<string>(below, '');
