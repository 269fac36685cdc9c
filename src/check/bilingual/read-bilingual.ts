import { lineBreaks } from '../literals/literal.ts';
import type { Damage } from './pair-up.ts';

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
	/** Ids of segments that have no English beside them, or stand there alone as English. */
	alone: readonly string[];
	/** The lines of the front matter. */
	frontMatter: ReadonlyMap<string, string>;
}

/**
 * A pair as the tool writes it. An HTML parser does not find all of them: some hold a `<span>` that is text, or close
 * one that nobody opened, which is why the end of a pair is that of its last closing tag. A half does not reach into
 * the next pair, where its own English is lost.
 */
const half = String.raw`((?:(?!<span data-[st]tu-id=)[\s\S])*?)`;
const pair = new RegExp(
	`<span data-ttu-id="([^"]*)">${half}</span><span class="sxs-lookup"><span data-stu-id="[^"]*">${half}</span></span>(?!</span>)`,
	'g',
);

/** Whether a text has pairs. */
export function isBilingual(text: string): boolean {
	return text.includes('<span class="sxs-lookup">');
}

/** Reads a bilingual file. One without pairs has the same text on both sides. */
export function readBilingual(text: string): Bilingual {
	let [line, counted] = [1, 0];
	const pairs = [...text.matchAll(pair)].map(
		({ 0: all, 1: id = '', 2: target = '', 3: english = '', index }) => {
			line += lineBreaks(text.slice(counted, index));
			counted = index;
			return { id, target, english, start: index + all.indexOf('>') + 1, line };
		},
	);
	return {
		pairs,
		target: text.replace(pair, (_, __, target: string) => target),
		english: text.replace(pair, (_, __, ___, english: string) => english),
		alone: [...text.replace(pair, '').matchAll(/<span data-[st]tu-id="([^"]*)">/g)].map(
			([, id = '']) => id,
		),
		frontMatter: frontMatterOf(text),
	};
}

/**
 * Keys and values of the front matter; items of lists are joined, and so are the lines of a long value. It need not be
 * YAML: that of one file is not.
 */
function frontMatterOf(text: string): Map<string, string> {
	const [, head = ''] = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
	const found = new Map<string, string>();
	let last = '';
	for (const line of head.split(/\r?\n/)) {
		const [, key, value = ''] = /^([A-Za-z][\w.,-]*):(?:\s+(.*))?$/.exec(line) ?? [];
		const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
		const more = /^\s+(\S.*)$/.exec(line)?.[1];
		if (key !== undefined) {
			last = key;
			found.set(key, unquoted(value));
		} else if (last && item !== undefined) {
			found.set(last, [found.get(last), unquoted(item)].filter(Boolean).join(', '));
		} else if (last && more !== undefined) {
			const before = found.get(last)?.replace(/^[>|][+-]?$/, '');
			found.set(last, unquoted([before, more].filter(Boolean).join(' ')));
		}
	}
	return found;
}

/** A value without its quotation marks: `'it''s'`, `"it"`. */
function unquoted(value: string): string {
	const [, mark, inside = ''] = /^(["'])(.*)\1$/.exec(value.trim()) ?? [];
	if (mark === undefined) return value.trim();
	return mark === "'" ? inside.replaceAll("''", "'") : inside.replace(/\\(["\\])/g, '$1');
}
