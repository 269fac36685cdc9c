import type { Fault } from '../../content-files/fault.ts';
import { compareLiterals } from '../literals/compare-literals.ts';
import { findEnglish } from '../literals/left-in-english.ts';
import type { Literal, Located } from '../literals/literal.ts';
import { rawLiteralsIn } from '../literals/raw-literals.ts';
import { compareVersions, versionsIn } from '../literals/versions.ts';
import type { ArticleText } from './article-text.ts';
import { compareContents, contentsOf, merge } from './block-contents.ts';

/** Holds a translation against its source: the same blocks in the same order, with the same literals. */
export function compareArticles(source: ArticleText, translation: ArticleText): Fault[] {
	const body = compareBodies(source, translation).map(({ line, message }) => ({
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

function compareBodies(source: ArticleText, translation: ArticleText): Located[] {
	const expected = source.blocks.map(contentsOf);
	const found = translation.blocks.map(contentsOf);
	const broken = structureFault(source, translation);
	if (!broken) {
		return found.flatMap((contents, index) =>
			compareContents(expected[index] as typeof contents, contents),
		);
	}
	// Which block belongs to which is not known any more: the literals are compared over the whole.
	return [broken, ...compareContents(merge(expected), merge(found, broken.line))];
}

/** The first block that is of another kind than the source's. */
function structureFault(source: ArticleText, translation: ArticleText): Located | undefined {
	const end = 'the end of the article';
	const length = Math.max(source.blocks.length, translation.blocks.length);
	for (let index = 0; index < length; index++) {
		const expected = source.blocks[index];
		const found = translation.blocks[index];
		if (expected?.kind === found?.kind) continue;
		const where = expected ? ` (${source.file}:${expected.line + source.bodyOffset})` : '';
		return {
			line: found?.line ?? translation.blocks.at(-1)?.line ?? 1,
			message: `found ${found?.kind ?? end}, expected ${expected?.kind ?? end} as in the source${where}`,
		};
	}
	return undefined;
}
