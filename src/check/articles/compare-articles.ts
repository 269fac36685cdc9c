import type { Fault } from '../../content-files/fault.ts';
import { compareLiterals } from '../literals/compare-literals.ts';
import { findEnglish } from '../literals/left-in-english.ts';
import type { Literal, Located } from '../literals/literal.ts';
import { rawLiteralsIn } from '../literals/raw-literals.ts';
import { compareVersions, versionsIn } from '../literals/versions.ts';
import type { ArticleText } from './article-text.ts';
import { compareContents, contentsOf, merge } from './block-contents.ts';
import { gapBetween } from './gap.ts';

/**
 * Holds a translation against its source: the same blocks in the same order, with the same literals.
 *
 * @param misread lines of the translation that Markdown reads other than they were meant, of which is told elsewhere
 */
export function compareArticles(
	source: ArticleText,
	translation: ArticleText,
	misread: readonly number[] = [],
): Fault[] {
	const inBody = misread.map((line) => line - translation.bodyOffset);
	const body = compareBodies(source, translation, inBody).map(({ line, message }) => ({
		line: line + translation.bodyOffset,
		message,
	}));
	return [...compareHeads(source, translation), ...body].map((fault) => ({
		file: translation.file,
		...fault,
	}));
}

function compareHeads({ head: source }: ArticleText, { head }: ArticleText): Located[] {
	if (!source || !head) return [];
	return [
		...compareHeadField(source.title, head.title),
		...compareHeadField(source.description, head.description),
		...compareHeadField(source.for, head.for),
	];
}

/** Titles and descriptions have no backticks, so that all literals in them are compared as prose. */
function compareHeadField(source: Literal, { text, line }: Literal): Located[] {
	return [
		...compareVersions(versionsIn(source.text, line), versionsIn(text, line), line),
		...compareLiterals(
			'literal',
			rawLiteralsIn(source.text, line),
			rawLiteralsIn(text, line),
			line,
		),
		...findEnglish(source.text, text, line),
	];
}

function compareBodies(
	source: ArticleText,
	translation: ArticleText,
	misread: readonly number[],
): Located[] {
	const expected = source.blocks.map(contentsOf);
	const found = translation.blocks.map(contentsOf);
	const compareAll = (from: typeof expected, to: typeof found) =>
		to.flatMap((contents, index) => compareContents(from[index] as typeof contents, contents));
	const gap = gapBetween(source.blocks, translation.blocks);
	if (!gap) return compareAll(expected, found);
	const { start, at, behind } = gap;
	const left = expected.slice(start, expected.length - behind);
	const own = found.slice(start, found.length - behind);
	const around = [
		...compareAll(expected.slice(0, start), found.slice(0, start)),
		...compareAll(expected.slice(expected.length - behind), found.slice(found.length - behind)),
	];
	const end = found[found.length - behind]?.line ?? Number.POSITIVE_INFINITY;
	// The end of a table or list that is misread is known by the block in front of the gap.
	const first = found[start - 1]?.line ?? 1;
	const isMisread = misread.some((line) => line >= first && line < end);
	if (isMisread) return around;
	const broken = structureFault(source, translation, at);
	// What stands in a block that is missing, or that is too many, is missing or too many with it.
	if (left.length === 0 || own.length === 0) return [broken, ...around];
	// Which block belongs to which is not known in between: there the literals are compared over the whole.
	return [broken, ...compareContents(merge(left), merge(own, broken.line)), ...around];
}

/** A block that is of another kind than the source's. */
function structureFault(source: ArticleText, translation: ArticleText, at: number): Located {
	const end = 'the end of the article';
	const [expected, found] = [source.blocks[at], translation.blocks[at]];
	const where = expected ? ` (${source.file}:${expected.line + source.bodyOffset})` : '';
	return {
		line: found?.line ?? translation.blocks.at(-1)?.line ?? 1,
		message: `found ${found?.kind ?? end}, expected ${expected?.kind ?? end} as in the source${where}`,
	};
}
