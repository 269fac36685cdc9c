import type { Fault } from '../../content-files/fault.ts';
import { findLiterals, type Located } from '../literals/literal.ts';
import { checkPlainText } from '../literals/plain-text.ts';
import { checkPunctuation } from '../literals/punctuation.ts';
import { checkRawLiterals } from '../literals/raw-literals.ts';
import { checkSpelling } from '../literals/spelling.ts';
import { splitVersions } from '../literals/versions.ts';
import type { ArticleText } from './article-text.ts';

const spans = /`[^`]*`/g;

/** Code in a title or description, whose backticks would be shown. */
function checkSpans(text: string, firstLine: number): Located[] {
	return findLiterals(text, spans, firstLine).map(({ text, line }) => ({
		line,
		message: `"${text}" is shown with its backticks here; take them out`,
	}));
}

/** Faults that the text of an article has on its own, source or translation. */
export function checkProse({ file, head, bodyOffset, blocks }: ArticleText): Fault[] {
	const inHead = Object.values(head ?? {}).flatMap(({ text, line }) => [
		...checkSpans(text, line),
		...checkPunctuation(text.replace(spans, ' '), line),
		...checkSpelling(text, line),
		...checkPlainText(text, line),
	]);
	const inBody = blocks
		.flatMap(({ prose, line, markup, html }): Located[] => [
			...checkRawLiterals(prose, line),
			...checkPunctuation(prose, line),
			...checkSpelling(prose, line),
			...splitVersions(prose, markup, line),
			...html.map(({ text, line }) => ({
				line,
				message: `raw HTML "${text}" is not shown; use Markdown or a directive`,
			})),
		])
		.map(({ line, message }) => ({ line: line + bodyOffset, message }));
	return [...inHead, ...inBody].map((fault) => ({ file, ...fault }));
}
