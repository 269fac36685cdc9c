import { visible } from '../../content-files/fault.ts';
import { findLiterals, type Located, lineBreaks } from './literal.ts';
import { checkUnseen } from './look-alikes.ts';

/** Marks that must come in pairs, and signs that nobody can see: faults that any prose text can have. */
export function checkPunctuation(prose: string, firstLine: number): Located[] {
	const faults: Located[] = [];
	const report = (pattern: RegExp, message: (found: string) => string) => {
		for (const { text, line } of findLiterals(prose, pattern, firstLine)) {
			const fault = { line, message: message(text) };
			// Where one opens and one closes, both are the same fault.
			if (!faults.some((other) => other.line === line && other.message === fault.message))
				faults.push(fault);
		}
	};
	const quotes = findLiterals(prose, doubleQuotes, firstLine);
	const last = quotes.at(-1);
	if (last && quotes.length % 2 === 1) {
		const message = `a quotation mark (${last.text}) has no partner; open and close the quotation`;
		faults.push({ line: last.line, message });
	}
	report(/`+/g, () => 'a backtick has no partner; close the code span');
	report(/\*\*/g, () => 'the asterisks "**" stand in the text; put them around whole words');
	for (const pattern of strays)
		report(
			pattern,
			(mark) =>
				`the mark "${mark}" has no partner; put one on each side of whole words, or take it out`,
		);
	faults.push(...bracketFaults(prose, firstLine));
	report(
		/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
		(mark) => `invisible direction mark ${visible(mark)}; take it out, the page isolates literals`,
	);
	return [...faults, ...checkUnseen(prose, firstLine)];
}

/** Marks of emphasis that open or close none; `**` is told by itself. */
const strays: readonly RegExp[] = [
	/(?:^|[\s("„«])(?<free>\*|__?)(?=\p{L})/gu,
	/\p{L}(?<free>\*|__?)(?=[\s.,;:!?)]|$)/gu,
];

const brackets = '()（）「」『』【】《》';

/** Brackets that are not closed or not opened. `a)` before an item of a list in a sentence is none. */
function bracketFaults(prose: string, firstLine: number): Located[] {
	const open: { sign: string; at: number; kind: number }[] = [];
	const fault = (sign: string, at: number) => ({
		line: firstLine + lineBreaks(prose.slice(0, at)),
		message: `the bracket "${sign}" has no partner; open and close it`,
	});
	for (const { 0: sign, index: at } of prose.matchAll(/[()（）「」『』【】《》]/gu)) {
		const index = brackets.indexOf(sign);
		// Those of double width go together with those of single width.
		const kind = index < 4 ? 0 : Math.floor(index / 2);
		const isItem = /(?:^|\s)[\p{L}\d]{1,2}$/u.test(prose.slice(Math.max(0, at - 3), at));
		if (index % 2 === 0) open.push({ sign, at, kind });
		else if (open.at(-1)?.kind === kind) open.pop();
		else if (open.length > 0 || !isItem) return [fault(sign, at)];
	}
	return open.slice(0, 1).map(({ sign, at }) => fault(sign, at));
}

/** Not the Hebrew gershayim inside an abbreviation, as in `דוא"ל`. */
const doubleQuotes = /[“”„«»]|(?:^|[^\p{L}])(?<free>")|"(?!\p{L})/gu;

/** Whether quotation marks of all kinds come in pairs; an apostrophe inside a word, after one or before a literal is none. */
export function quotesBalance(text: string): boolean {
	const single = /(?:^|[^\p{L}])['‘‚]|['’](?![\p{L}`])/gu;
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	return (count(doubleQuotes) + count(single)) % 2 === 0;
}
