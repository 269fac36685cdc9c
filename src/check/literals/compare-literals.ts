import { quoted } from '../../content-files/fault.ts';
import { suggest } from '../../content-files/suggest.ts';
import type { Literal, Located } from './literal.ts';
import { difference } from './multiset.ts';

/**
 * Says how the literals of one kind differ from the source's, and what would be right.
 *
 * @param noun what is compared: `code span`, `link target`, `product version`
 * @param line where a literal that is missing should have been
 * @example compareLiterals('code span', [{ text: 'TLS 1.2', line: 9 }], [{ text: 'TLS 1,2', line: 7 }], 7)
 *   // [{ line: 7, message: 'code span "TLS 1,2" is not in the source; did you mean "TLS 1.2"?' }]
 */
export function compareLiterals(
	noun: string,
	source: readonly Literal[],
	translation: readonly Literal[],
	line: number,
): Located[] {
	const { extra, missing } = difference(source, translation);
	const known = source.map(({ text }) => text);
	const { meant, wholes, unpaired } = pairUp(
		extra,
		missing.map(({ text }) => text),
	);
	const faults = extra.map((literal) => ({
		line: literal.line,
		message: `${noun} ${quoted(literal.text)} ${advice(literal.text, known, meant.get(literal), wholes.get(literal))}`,
	}));
	const told = new Set(wholes.values());
	const lost = unpaired
		.filter((text) => !told.has(text))
		.map((text) => ({
			line,
			message: `${noun} ${quoted(text)} of the source is missing; put it in`,
		}));
	return [...faults, ...lost];
}

/** What is wrong with a literal that stands in the translation too often, and what would be right. */
function advice(
	text: string,
	known: readonly string[],
	meant: string | undefined,
	whole: string | undefined,
): string {
	if (whole !== undefined) return `is only a part of ${quoted(whole)}; write the whole of it`;
	const tooOften = known.includes(text);
	const better = meant ?? (tooOften ? undefined : suggest(text, known));
	const remedy = better === undefined ? 'take it out' : `did you mean ${quoted(better)}?`;
	return tooOften
		? `stands here more often than in the source; ${remedy}`
		: `is not in the source; ${remedy}`;
}

/** For each literal that is too much, the missing one that it was probably meant to be, or is a part of. */
function pairUp(extra: readonly Literal[], missing: readonly string[]) {
	const unpaired = [...missing];
	const meant = new Map<Literal, string>();
	const wholes = new Map<Literal, string>();
	const pair = (literal: Literal, text: string | undefined) => {
		if (text === undefined) return;
		meant.set(literal, text);
		unpaired.splice(unpaired.indexOf(text), 1);
	};
	for (const literal of extra) {
		const whole = missing.find((text) => isPart(literal.text, text));
		if (whole === undefined) pair(literal, suggest(literal.text, unpaired));
		else wholes.set(literal, whole);
	}
	// What is left over on both sides belongs together, however different it reads.
	const [last, ...more] = extra.filter((literal) => !meant.has(literal) && !wholes.has(literal));
	if (last && more.length === 0 && unpaired.length === 1) pair(last, unpaired[0]);
	return { meant, wholes, unpaired };
}

/** Whether `text` is a piece of `literal` that was cut off at a space: `421` of `421 4.4.2`. */
function isPart(text: string, literal: string): boolean {
	return text !== literal && ` ${literal} `.includes(` ${text} `);
}
