import { quoted } from './fault.ts';
import type { Literal, Located } from './literal.ts';
import { difference } from './multiset.ts';
import { suggest } from './suggest.ts';

/**
 * Says how the literals of one kind differ from the source's, and what would be right.
 * A literal that is too much is paired with the missing one it was probably meant to be.
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
	const unpaired = missing.map(({ text }) => text);
	const partner = new Map<Literal, string>();
	const pair = (literal: Literal, meant: string | undefined) => {
		if (meant === undefined) return;
		partner.set(literal, meant);
		unpaired.splice(unpaired.indexOf(meant), 1);
	};
	const wholeOf = ({ text }: Literal) => unpaired.find((whole) => isPart(text, whole));
	const others = extra.filter((literal) => wholeOf(literal) === undefined);
	for (const literal of others) pair(literal, suggest(literal.text, unpaired));
	// What is left over on both sides belongs together, however different it reads.
	const [last, ...more] = others.filter((literal) => !partner.has(literal));
	if (last && more.length === 0 && unpaired.length === 1) pair(last, unpaired[0]);

	const faults = extra.map((literal) => {
		const { text, line } = literal;
		const whole = partner.has(literal) ? undefined : wholeOf(literal);
		if (whole !== undefined) {
			const message = `${noun} ${quoted(text)} is only a part of ${quoted(whole)}; write the whole of it`;
			return { line, message };
		}
		const tooOften = known.includes(text);
		const advice = partner.get(literal) ?? (tooOften ? undefined : suggest(text, known));
		return {
			line,
			message:
				`${noun} ${quoted(text)} ${tooOften ? 'stands here more often than in the source' : 'is not in the source'}; ` +
				(advice === undefined ? 'take it out' : `did you mean ${quoted(advice)}?`),
		};
	});
	const lost = unpaired.map((literal) => ({
		line,
		message: `${noun} ${quoted(literal)} of the source is missing; put it in`,
	}));
	return [...faults, ...lost];
}

/** Whether `text` is a piece of `literal` that was cut off at a space: `421` of `421 4.4.2`. */
function isPart(text: string, literal: string): boolean {
	return text !== literal && ` ${literal} `.includes(` ${text} `);
}
