import type { Fault } from '../../content-files/fault.ts';
import { compareLiterals } from '../literals/compare-literals.ts';
import { findEnglish } from '../literals/left-in-english.ts';
import type { Literal, Located } from '../literals/literal.ts';
import { compareNumbers, numbersIn } from '../literals/numbers.ts';
import { rawLiteralsIn } from '../literals/raw-literals.ts';
import { compareVersions, versionsIn } from '../literals/versions.ts';
import { alignGap, type Run } from './align-gap.ts';
import type { ArticleText } from './article-text.ts';
import { type Contents, compareContents, contentsOf, merge } from './block-contents.ts';
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
		...compareNumbers(source.text, numbersIn(source.text, line), numbersIn(text, line)),
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
	const aligned = alignGap(
		source.blocks.slice(start, source.blocks.length - behind),
		translation.blocks.slice(start, translation.blocks.length - behind),
	);
	// Which block belongs to which is not known in between: there the literals are compared over the whole.
	if (!aligned)
		return [broken, ...compareContents(merge(left), merge(own, broken.line)), ...around];
	const { pairs, runs, isSure } = aligned;
	const alone = runs.map((run) => runFault(source, translation, run, start));
	return [
		...(isSure ? alone : [broken]),
		...pairs.flatMap(([from, to]) => compareContents(left[from] as Contents, own[to] as Contents)),
		...runs.flatMap(({ source: from, translation: to, missing, extra }) => {
			if (missing === 0 || extra === 0) return [];
			const [lost, found] = [left.slice(from, from + missing), own.slice(to, to + extra)];
			return compareContents(merge(lost), merge(found, found[0]?.line));
		}),
		...around,
	];
}

/** Blocks of the source that the translation lacks, or the other way round. */
function runFault(source: ArticleText, translation: ArticleText, run: Run, start: number): Located {
	const [from, to] = [
		source.blocks[start + run.source],
		translation.blocks[start + run.translation],
	];
	if (!from || !to || from.kind !== to.kind)
		return structureFault(source, translation, start + run.translation, start + run.source);
	if (run.missing === 0)
		return { line: to.line, message: `this ${to.kind} is not in the source; take it out` };
	const where = `${source.file}:${from.line + source.bodyOffset}`;
	const message = `the ${from.kind} of the source (${where}) is missing here; put it in`;
	return { line: to.line, message };
}

/** A block that is of another kind than the source's. */
function structureFault(
	source: ArticleText,
	translation: ArticleText,
	at: number,
	from: number = at,
): Located {
	const end = 'the end of the article';
	const [expected, found] = [source.blocks[from], translation.blocks[at]];
	const where = expected ? ` (${source.file}:${expected.line + source.bodyOffset})` : '';
	return {
		line: found?.line ?? translation.blocks.at(-1)?.line ?? 1,
		message: `found ${found?.kind ?? end}, expected ${expected?.kind ?? end} as in the source${where}`,
	};
}
