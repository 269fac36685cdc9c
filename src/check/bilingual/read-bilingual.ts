import type { Damage } from './damage.ts';

/** A sentence, or a few, in both languages. */
export interface Pair {
	/** `af05f-107`. */
	id: string;
	target: string;
	english: string;
	/** Offset of the translation in the file. */
	start: number;
	/** 1-based line of the file. */
	line: number;
}

/** A pair with what is wrong with it. */
export interface JudgedPair extends Pair {
	damages: readonly Damage[];
	/** Whether it holds registry instructions, which somebody may import. */
	isRegistryBlock: boolean;
}

/** A file of OpenLocalization, whose English shows when a reader hovers over the translation. */
export interface Bilingual {
	pairs: readonly Pair[];
	/** The file with each pair's translation in its place, and nothing else changed: what was published. */
	target: string;
	/** The same with the English. Alternative texts of images are in no pair, so that theirs stay translated. */
	english: string;
	/** The lines of the front matter. */
	frontMatter: ReadonlyMap<string, string>;
}

/**
 * A pair as the tool writes it. An HTML parser does not find all of them: some hold a `<span>` that is text, or close
 * one that nobody opened, which is why the end of a pair is that of its last closing tag.
 */
const pair =
	/<span data-ttu-id="([^"]*)">([\s\S]*?)<\/span><span class="sxs-lookup"><span data-stu-id="[^"]*">([\s\S]*?)<\/span><\/span>(?!<\/span>)/g;

/** Whether a text has pairs. */
export function isBilingual(text: string): boolean {
	return text.includes('<span class="sxs-lookup">');
}

/** Reads a bilingual file. One without pairs has the same text on both sides. */
export function readBilingual(text: string): Bilingual {
	const pairs = [...text.matchAll(pair)].map(
		({ 0: all, 1: id = '', 2: target = '', 3: english = '', index }) => ({
			id,
			target,
			english,
			start: index + all.indexOf('>') + 1,
			line: text.slice(0, index).split('\n').length,
		}),
	);
	return {
		pairs,
		target: text.replace(pair, (_, __, target: string) => target),
		english: text.replace(pair, (_, __, ___, english: string) => english),
		frontMatter: frontMatterOf(text),
	};
}

/** Keys and values of the front matter; items of lists are joined. It need not be YAML: that of one file is not. */
function frontMatterOf(text: string): Map<string, string> {
	const [, head = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
	const found = new Map<string, string>();
	let last = '';
	for (const line of head.split(/\r?\n/)) {
		const [, key, value = ''] = /^([A-Za-z][\w.,-]*):\s*(.*)$/.exec(line) ?? [];
		const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
		if (key !== undefined) {
			last = key;
			found.set(key, unquoted(value));
		} else if (item !== undefined && last) {
			found.set(last, [found.get(last), unquoted(item)].filter(Boolean).join(', '));
		}
	}
	return found;
}

function unquoted(value: string): string {
	return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}
