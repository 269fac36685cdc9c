import type { Block, Link } from '../../articles/core.ts';
import { quoted } from '../../content-files/fault.ts';
import { acronymsIn } from '../literals/acronyms.ts';
import { bareSpans } from '../literals/bare-spans.ts';
import { compareLiterals } from '../literals/compare-literals.ts';
import { findEnglish } from '../literals/left-in-english.ts';
import { compareLinkTexts } from '../literals/links.ts';
import type { Literal, Located } from '../literals/literal.ts';
import { compareNumbers, numbersIn } from '../literals/numbers.ts';
import { comparePairs } from '../literals/pairs.ts';
import { compareAcronyms } from '../literals/spelling.ts';
import { compareVersions, versionsIn } from '../literals/versions.ts';
import { compareYears, yearsIn } from '../literals/years.ts';

/** What is compared between blocks of the source and of a translation. */
export interface Contents {
	/** Where a fault stands whose literal is missing. */
	line: number;
	spans: Literal[];
	/** Lines of code blocks, whose order counts. */
	codeLines: Literal[];
	links: Link[];
	directives: Literal[];
	/** Runs of prose, one a block. */
	prose: Literal[];
}

/** The contents of one block. */
export function contentsOf({ kind, line, code, links, directives, prose }: Block): Contents {
	const isCodeBlock = kind.endsWith('code block');
	return {
		line,
		spans: isCodeBlock ? [] : code,
		codeLines: isCodeBlock ? code : [],
		links,
		directives,
		prose: [{ text: prose, line }],
	};
}

/** The contents of many blocks as if they were one. */
export function merge(list: readonly Contents[], line = 1): Contents {
	return {
		line,
		spans: list.flatMap((contents) => contents.spans),
		codeLines: list.flatMap((contents) => contents.codeLines),
		links: list.flatMap((contents) => contents.links),
		directives: list.flatMap((contents) => contents.directives),
		prose: list.flatMap((contents) => contents.prose),
	};
}

/** How the contents of a translation differ from those of its source. */
export function compareContents(source: Contents, translation: Contents): Located[] {
	const { line } = translation;
	const targets = ({ links }: Contents) =>
		links.map(({ target, line }) => ({ text: target, line }));
	const english = source.prose.map(({ text }) => text).join('\n');
	const { spans, prose, bare } = withoutBareSpans(source.spans, translation);
	const inProse = (find: typeof versionsIn, runs: readonly Literal[]) =>
		runs.flatMap(({ text, line }) => find(text, line));
	const compareIn = (find: typeof versionsIn): [Literal[], Literal[]] => [
		inProse(find, source.prose),
		inProse(find, prose),
	];
	return [
		...bare,
		...compareLiterals('code span', spans, translation.spans, line),
		...compareCodeLines(source.codeLines, translation.codeLines, line),
		...compareLiterals('link target', targets(source), targets(translation), line),
		...compareLiterals('directive', source.directives, translation.directives, line),
		...compareLinkTexts(source.links, translation.links),
		...compareVersions(...compareIn(versionsIn), line),
		...compareAcronyms(...compareIn(acronymsIn)),
		...compareYears(...compareIn(yearsIn)),
		...compareNumbers(english, ...compareIn(numbersIn)),
		...comparePairs(source.spans, translation.spans),
		...prose.flatMap(({ text, line }) => findEnglish(english, text, line)),
		...hollow(english, prose, line),
	];
}

/** A block without a word, where the source has a sentence. */
function hollow(english: string, prose: readonly Literal[], line: number): Located[] {
	const isSentence = (english.match(/\p{L}{2,}/gu)?.length ?? 0) > 3;
	if (!isSentence || prose.length === 0 || prose.some(({ text }) => /\p{L}/u.test(text))) return [];
	return [{ line, message: 'nothing is said here; translate what the source says' }];
}

/** Code of the source that a translation has as prose, run by run, and what is left to be compared. */
function withoutBareSpans(source: readonly Literal[], translation: Contents) {
	let spans = [...source];
	const bare: Located[] = [];
	const prose = translation.prose.map(({ text, line }) => {
		const found = bareSpans(spans, translation.spans, text, line);
		spans = found.source;
		bare.push(...found.faults);
		return { text: found.prose, line };
	});
	return { spans, prose, bare };
}

function compareCodeLines(source: Literal[], translation: Literal[], line: number): Located[] {
	const faults = compareLiterals('line of code', source, translation, line);
	if (faults.length > 0) return faults;
	const moved = translation.find(({ text }, index) => text !== source[index]?.text);
	if (!moved) return [];
	const message = `line of code ${quoted(moved.text)} stands in another place than in the source; copy the code block from the source`;
	return [{ line: moved.line, message }];
}
