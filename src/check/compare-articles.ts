import { type Block, blocksOf } from '../articles/blocks.ts';
import { parseArticle } from '../articles/parse.ts';
import { compareLiterals } from './compare-literals.ts';
import type { Fault } from './fault.ts';
import { compareLinkTexts } from './links.ts';
import { compareVersions, rawLiteralsIn } from './prose-literals.ts';

export interface ArticleText {
	file: string;
	title: string;
	description: string;
	body: string;
	/** Lines of the file before the body. */
	bodyOffset: number;
}

/** Holds a translation against its source: the same blocks in the same order, with the same literals. */
export function compareArticles(source: ArticleText, translation: ArticleText): Fault[] {
	const sourceBlocks = blocksOf(parseArticle(source.body));
	const blocks = blocksOf(parseArticle(translation.body));
	const at = (line: number) => ({ file: translation.file, line: line + translation.bodyOffset });
	const head = (['title', 'description'] as const)
		.filter((key) => source[key] && translation[key])
		.flatMap((key) => compareVersions(source[key], translation[key]))
		.map((message) => ({ file: translation.file, line: 2, message }));

	const broken = structureFault(sourceBlocks, blocks, source);
	if (broken) {
		const all = merge(blocks);
		const literals = compareBlocks(merge(sourceBlocks), all).map((message) => ({
			...at(lineOfLiteral(message, blocks) ?? broken.line),
			message,
		}));
		return [...head, { ...at(broken.line), message: broken.message }, ...literals];
	}
	return [
		...head,
		...blocks.flatMap((block, index) => {
			const messages = compareBlocks(sourceBlocks[index] as Block, block);
			return messages.map((message) => ({ ...at(block.line), message }));
		}),
	];
}

/** Faults that a text has on its own, source or translation. */
export function checkProse({ file, body, bodyOffset }: ArticleText): Fault[] {
	return blocksOf(parseArticle(body)).flatMap((block) => {
		const messages = [
			...rawLiteralsIn(block.prose),
			...block.html.map((html) => `raw HTML "${html}" is not shown; use Markdown or a directive`),
		];
		if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(block.prose)) {
			messages.push('invisible direction mark; take it out, the page isolates literals by itself');
		}
		return messages.map((message) => ({ file, line: block.line + bodyOffset, message }));
	});
}

function structureFault(sourceBlocks: Block[], blocks: Block[], source: ArticleText) {
	const length = Math.max(sourceBlocks.length, blocks.length);
	for (let index = 0; index < length; index++) {
		const expected = sourceBlocks[index];
		const found = blocks[index];
		if (expected?.kind === found?.kind) continue;
		const where = expected ? ` (${source.file}:${expected.line + source.bodyOffset})` : '';
		return {
			line: found?.line ?? blocks.at(-1)?.line ?? 1,
			message: `found ${found?.kind ?? 'the end of the article'}, expected ${expected?.kind ?? 'the end of the article'} as in the source${where}`,
		};
	}
	return undefined;
}

function compareBlocks(source: Block, translation: Block): string[] {
	const targets = (block: Block) => block.links.map((link) => link.target);
	const noun = translation.kind.endsWith('code block') ? 'code block' : 'code span';
	return [
		...compareLiterals(noun, source.code, translation.code),
		...compareLiterals('link target', targets(source), targets(translation)),
		...compareLiterals('directive', source.directives, translation.directives),
		...compareLinkTexts(source.links, translation.links),
		...compareVersions(source.prose, translation.prose),
		...leftInEnglish(source.prose, translation.prose),
	];
}

/** A sentence of at least four words that reads the same in both languages was not translated. */
function leftInEnglish(source: string, translation: string): string[] {
	const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
	const same = words(source).join(' ') === words(translation).join(' ');
	return same && words(source).length >= 4 ? ['text is still in English; translate it'] : [];
}

function merge(blocks: Block[]): Block {
	return {
		kind: 'article',
		line: 1,
		code: blocks.flatMap((block) => block.code),
		links: blocks.flatMap((block) => block.links),
		directives: blocks.flatMap((block) => block.directives),
		prose: blocks.map((block) => block.prose).join('\n'),
		html: [],
	};
}

/** The block that holds the literal a message quotes, so that the fault points there. */
function lineOfLiteral(message: string, blocks: Block[]): number | undefined {
	const literal = /"([\s\S]*?)" (?:is|stands)/.exec(message)?.[1];
	if (literal === undefined) return undefined;
	return blocks.find((block) =>
		[...block.code, ...block.directives, block.prose, ...block.links.map((l) => l.target)].some(
			(text) => text.includes(literal),
		),
	)?.line;
}
