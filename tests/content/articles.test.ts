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

function sourceOf(file: string): ArticleText {
	const sourceFile = file.replace(/[^/]+$/, `${sourceLocale}.md`);
	return read(sourceFile, files.get(sourceFile) as string);
}

/** The text with the first digit of `literal` in that line turned into another one. */
function spoil(text: string, line: number, literal: string): string {
	const lines = text.split('\n');
	const wrong = literal.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
	lines[line - 1] = (lines[line - 1] as string).replace(literal, wrong);
	return lines.join('\n');
}

describe('one changed digit is caught, with its file and line', () => {
	it.each(translations)('in every code span of %s', (file, text) => {
		const source = sourceOf(file);
		const { blocks, bodyOffset } = read(file, text);
		const spans = blocks.flatMap(({ code }) => code).filter(({ text }) => /\d/.test(text));
		expect(spans.length).toBeGreaterThan(0);
		for (const span of spans) {
			const line = span.line + bodyOffset;
			const spoilt = read(file, spoil(text, line, `\`${span.text}\``));
			const faults = compareArticles(source, spoilt).map(formatFault);
			expect(faults).toEqual([expect.stringContaining(`${file}:${line}: code span "`)]);
			expect(faults[0]).toContain(`did you mean "${span.text}"?`);
		}
	});

	it.each(translations)('in every version of the prose of %s', (file, text) => {
		const source = sourceOf(file);
		for (const [index, line] of text.split('\n').entries()) {
			const prose = line.replace(/`[^`]*`|\]\([^)]*\)|^::.*$/g, '');
			for (const version of new Set(prose.match(/\bTLS 1\.\d/g))) {
				const wrong = version.replace(/\d$/, '7');
				const lines = text.split('\n');
				lines[index] = line.replace(
					new RegExp(`(?<!\`[^\`]*)${version}(?=[^\`]*(?:\`[^\`]*\`[^\`]*)*$)`),
					wrong,
				);
				if (lines[index] === line) continue;
				expect(compareArticles(source, read(file, lines.join('\n'))).map(formatFault)).toEqual([
					expect.stringContaining(`${file}:${index + 1}: product version "${wrong}"`),
				]);
			}
		}
	});

	it.each(translations)('and nothing is found in %s as it is', (file, text) => {
		const translation = read(file, text);
		expect([...checkProse(translation), ...compareArticles(sourceOf(file), translation)]).toEqual(
			[],
		);
	});
});
