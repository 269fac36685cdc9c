import { describe, expect, it } from 'vitest';
import {
	type ArticleText,
	checkProse,
	compareArticles,
	readArticle,
} from '../../src/check/core.ts';
import { type Fault, formatFault } from '../../src/content-files/fault.ts';
import { readContent } from '../../src/content-files/tree.ts';
import { isLocale, sourceLocale } from '../../src/i18n/locales.ts';

const files = readContent(process.cwd());
const translations = [...files].filter(
	([file]) => file.startsWith('content/articles/') && !file.endsWith(`/${sourceLocale}.md`),
);

function read(file: string, text: string): ArticleText {
	const tag = file.replace(/^.*\/|\.md$/g, '');
	const faults: Fault[] = [];
	const article = isLocale(tag) ? readArticle(file, text, tag, faults) : undefined;
	if (!article || faults.length > 0) throw new Error(faults.map(formatFault).join('\n'));
	return article;
}

const sources = new Map<string, ArticleText>();

/** Read once: all languages are held against it. */
function sourceOf(file: string): ArticleText {
	const sourceFile = file.replace(/[^/]+$/, `${sourceLocale}.md`);
	const source = sources.get(sourceFile) ?? read(sourceFile, files.get(sourceFile) as string);
	sources.set(sourceFile, source);
	return source;
}

/** The text with the first digit of `literal` in that line turned into another one. */
function spoil(text: string, line: number, literal: string): string {
	const lines = text.split('\n');
	const wrong = literal.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
	lines[line - 1] = (lines[line - 1] as string).replace(literal, wrong);
	return lines.join('\n');
}

describe('one changed digit is caught, with its file and line', () => {
	// Blocks are compared each by itself, so that one span of each can be spoilt at once.
	it.each(translations)('in every code span of %s', (file, text) => {
		const source = sourceOf(file);
		const { blocks, bodyOffset } = read(file, text);
		const spans = blocks.map(({ code }) => code.filter(({ text }) => /\d/.test(text)));
		const most = Math.max(...spans.map(({ length }) => length));
		expect(most).toBeGreaterThan(0);
		for (let at = 0; at < most; at++) {
			const some = spans.flatMap((ofBlock) => ofBlock[at] ?? []);
			const spoilt = some.reduce(
				(rest, span) => spoil(rest, span.line + bodyOffset, `\`${span.text}\``),
				text,
			);
			const faults = compareArticles(source, read(file, spoilt)).map(formatFault);
			const place = ({ line }: (typeof some)[number]) =>
				`${file}:${line + bodyOffset}: code span "`;
			expect(faults).toEqual(some.map((span) => expect.stringContaining(place(span))));
			for (const [index, { text }] of some.entries())
				expect(faults[index]).toContain(`did you mean "${text}"?`);
		}
	});

	it.each(translations)('in every version of the prose of %s', (file, text) => {
		const source = sourceOf(file);
		const versionsIn = (line: string) => [
			...new Set(line.replace(/`[^`]*`|\]\([^)]*\)|^::.*$/g, '').match(/\bTLS 1\.\d/g)),
		];
		const most = Math.max(...text.split('\n').map((line) => versionsIn(line).length));
		for (let at = 0; at < most; at++) {
			const wrong: string[] = [];
			const lines = text.split('\n').map((line, index) => {
				const version = versionsIn(line)[at] ?? 'none';
				const outsideOfCode = `(?<!\`[^\`]*)${version}(?=[^\`]*(?:\`[^\`]*\`[^\`]*)*$)`;
				const spoilt = line.replace(new RegExp(outsideOfCode), version.replace(/\d$/, '7'));
				if (spoilt !== line)
					wrong.push(`${file}:${index + 1}: product version "${version.replace(/\d$/, '7')}"`);
				return spoilt;
			});
			const faults = compareArticles(source, read(file, lines.join('\n'))).map(formatFault);
			expect(faults).toEqual(wrong.map((fault) => expect.stringContaining(fault)));
		}
	});

	it.each(translations)('and nothing is found in %s as it is', (file, text) => {
		const translation = read(file, text);
		expect([...checkProse(translation), ...compareArticles(sourceOf(file), translation)]).toEqual(
			[],
		);
	});
});
