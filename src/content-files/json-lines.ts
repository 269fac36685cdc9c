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
	const reader = new LineReader();
	for (const [part] of text.matchAll(parts)) reader.take(part);
	const { lines } = reader;
	return (wanted) => {
		for (let depth = wanted.length; depth > 0; depth--) {
			const known = lines.get(pathOf(wanted.slice(0, depth)));
			if (known !== undefined) return known;
		}
		return lines.get('') ?? 1;
	};
}

/** Takes the parts of a text one after the other, and notes on which line each key and item begins. */
class LineReader {
	/** By path, as `pathOf` makes it. */
	readonly lines = new Map<string, number>();
	#line = 1;
	/** The place of what was begun last. */
	#path = '';
	readonly #around: Open[] = [];

	take(part: string): void {
		const open = this.#around.at(-1);
		if (part === '\n') this.#line++;
		else if (part === '}' || part === ']') this.#around.pop();
		else if (part === ',') {
			if (open?.item === undefined) (open as Open).isKeyNext = true;
		} else if (open?.isKeyNext) this.#key(open, part);
		else this.#value(open, part);
	}

	#key(map: Open, part: string): void {
		map.isKeyNext = false;
		this.#begin(below(map.path, JSON.parse(part)));
	}

	/** The value of a key stands where the key does; the whole and the items of a list have places of their own. */
	#value(open: Open | undefined, part: string): void {
		if (open === undefined) this.#begin('');
		else if (open.item !== undefined) this.#begin(below(open.path, open.item++));
		const path = this.#path;
		if (part === '{') this.#around.push({ path, item: undefined, isKeyNext: true });
		else if (part === '[') this.#around.push({ path, item: 0, isKeyNext: false });
	}

	#begin(path: string): void {
		this.#path = path;
		this.lines.set(path, this.#line);
	}
}

/** A key that is a number is none of a list. */
function below(path: string, key: string | number): string {
	return `${path}\n${typeof key === 'number' ? '#' : '.'}${key}`;
}

const pathOf = (keys: Path) => keys.reduce<string>(below, '');
