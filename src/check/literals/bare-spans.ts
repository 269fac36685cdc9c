import { visible } from '../../content-files/fault.ts';
import { type Literal, type Located, lineBreaks } from './literal.ts';
import { difference } from './multiset.ts';
import { rawLiteralsIn } from './raw-literals.ts';

/** Code of the source that a translation has, but not as code. */
export interface BareSpans {
	/** The source's code without it. */
	source: Literal[];
	/** The translation's prose with blanks in its place, so that it is nothing else that is wrong. */
	prose: string;
	faults: Located[];
}

/** What stands around code in place of backticks. */
const marks = String.raw`["'“”„‟‘’‚«»‹›「」『』´｀*_]{0,2}[ \u00a0\u202f]?`;

/**
 * Code spans that have lost only their backticks, or have quotation marks in their place: `421 4.7.66` as words of the
 * sentence. Such a text is there; what is missing is its form.
 *
 * @param source code spans of the source
 * @param translation code spans of the translation
 * @param prose the translation without its code
 * @param firstLine line on which the prose begins
 */
export function bareSpans(
	source: readonly Literal[],
	translation: readonly Literal[],
	prose: string,
	firstLine: number,
): BareSpans {
	const { missing } = difference(source, translation);
	const raw = rawLiteralsIn(prose, firstLine).map((literal) => literal.text);
	const left = [...source];
	const faults: Located[] = [];
	let rest = prose;
	// Of two of which one is a part of the other, the longer one is looked for first.
	for (const literal of missing.toSorted(byLength)) {
		const text = literal.text.replace(/^`|`$/g, '');
		const found = text.length > 1 ? pattern(text).exec(rest) : null;
		if (!found) continue;
		const start = found.index + (found[1]?.length ?? 0);
		const end = found.index + found[0].length;
		// Of a single backtick, and of what may stand nowhere in prose, the check of the prose tells.
		const isOpen = rest.slice(Math.max(0, start - 1), end + 2).includes('`');
		const isTold = raw.some((other) =>
			` ${other.replace(/["“”„«»]/g, ' ')} `.includes(` ${text} `),
		);
		const at = { line: firstLine + lineBreaks(rest.slice(0, start)) };
		if (!isTold && !isOpen)
			faults.push({
				...at,
				message: `code span "${visible(text)}" stands here without its backticks; write \`${visible(text)}\``,
			});
		rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end);
		left.splice(left.indexOf(literal), 1);
	}
	return { source: left, prose: rest, faults };
}

const byLength = (a: Literal, b: Literal) => b.text.length - a.text.length;

/** The text as words of their own, with the marks around it; a digit may not go on as a number. */
function pattern(text: string): RegExp {
	const escaped = text
		.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
		.replace(/\s+/g, String.raw`\s+`);
	const edge = String.raw`[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{N}]`;
	return new RegExp(
		`((?:^|(?!${edge})[^\\\\./-]))${marks}${escaped}(?!${edge}|[./\\\\-]${edge})`,
		'u',
	);
}
