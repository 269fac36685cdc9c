import { visible } from './fault.ts';
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
	const faults = extra.map(({ text, line }) => {
		const whole = unpaired.find((literal) => isPart(text, literal));
		if (whole !== undefined) {
			const message = `${noun} "${visible(text)}" is only a part of "${whole}"; write the whole of it`;
			return { line, message };
		}
		const meant = suggest(text, unpaired) ?? (extra.length === 1 ? unpaired[0] : undefined);
		if (meant !== undefined) unpaired.splice(unpaired.indexOf(meant), 1);
		const tooOften = known.includes(text);
		const advice = meant ?? (tooOften ? undefined : suggest(text, known));
		return {
			line,
			message:
				`${noun} "${visible(text)}" ${tooOften ? 'stands here more often than in the source' : 'is not in the source'}; ` +
				(advice === undefined ? 'take it out' : `did you mean "${visible(advice)}"?`),
		};
	});
	const lost = unpaired.map((literal) => ({
		line,
		message: `${noun} "${visible(literal)}" of the source is missing; put it in`,
	}));
	return [...faults, ...lost];
}

/** Whether `text` is a piece of `literal` that was cut off at a space: `421` of `421 4.4.2`. */
function isPart(text: string, literal: string): boolean {
	return text !== literal && ` ${literal} `.includes(` ${text} `);
}
