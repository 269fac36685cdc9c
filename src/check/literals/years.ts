import { didYouMean } from '../../content-files/suggest.ts';
import { findLiterals, type Literal, type Located } from './literal.ts';
import { withoutVersions } from './versions.ts';

const year = /(?:^|[^\p{N}.,:/-])(?<free>\p{Nd}{4})(?![\p{N}-]|[.,:/]\p{N})/gu;

/** The years in a prose text, in the digits in which they stand there; not those of products. */
export function yearsIn(prose: string, firstLine: number): Literal[] {
	return findLiterals(withoutVersions(prose), year, firstLine).filter(
		({ text }) => !/^\d/.test(text) || /^(?:19|20)/.test(text),
	);
}

/**
 * Years that a translation has and its source has not. One that it lacks may belong to a product that it names in full:
 * `Windows Server 2012 and 2012 R2`.
 */
export function compareYears(
	source: readonly Literal[],
	translation: readonly Literal[],
): Located[] {
	const known = new Set(source.map(({ text }) => text));
	const left = [...known].filter((text) => !translation.some((other) => other.text === text));
	const extra = known.size === 0 ? [] : translation.filter(({ text }) => !known.has(text));
	return extra.map(({ text, line }) => ({
		line,
		message: `year "${text}" is not in the source${didYouMean(text, left) || `; write ${[...known].join(' or ')}`}`,
	}));
}
