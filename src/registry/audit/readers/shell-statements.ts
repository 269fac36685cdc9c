import { prompt } from './prompt.ts';
import type { RegLine } from './reg-lines.ts';

/** A line or a statement of a script. `unsure`: whether it runs at all is not known. */
export interface Statement extends RegLine {
	unsure?: true;
}

/** The lines of a script that run: without remarks and what is only printed, with lines that go on joined. */
export function linesThatRun(text: string): Statement[] {
	const lines = withoutBlocks(text).split(/\r\n|\r|\n/);
	const held = heldAsText(lines);
	return withBracketsJoined(joined(lines))
		.filter(runs)
		.map((each) => (held.has(each.line) ? { ...each, unsure: true } : each));
}

/** The lines that a script only holds as a text, between `@'` and `'@`, with their numbers. */
function heldAsText(lines: readonly string[]): Set<number> {
	const held = new Set<number>();
	let end = '';
	for (const [at, line] of lines.entries()) {
		if (end === '') end = /@(["'])\s*$/.exec(line.slice(-80))?.[1] ?? '';
		else if (line.startsWith(`${end}@`)) end = '';
		else held.add(at + 1);
	}
	return held;
}

/** `<# … #>`, with as many lines as before. */
function withoutBlocks(text: string): string {
	return text.replace(/<#(?:[^#]|#(?!>))*#>/g, (block) => block.replace(/[^\r\n]+/g, ''));
}

function runs({ text }: RegLine): boolean {
	return !/^\s*@?(?:#|rem(?:\s|$)|::|echo(?:[.\s]|$)|write-(?:host|output|verbose|warning)\s|'[^']*'\s*$|"[^"]*"\s*$)/i.test(
		text,
	);
}

/** Lines that end in PowerShell's backtick or in the caret of cmd go on on the next. */
function joined(lines: readonly string[]): RegLine[] {
	const result: RegLine[] = [];
	let isOpen = false;
	for (const [at, printed] of lines.entries()) {
		const line = withoutPrompt(withoutRemark(printed));
		const text = /[`^]\s*$/.test(line.slice(-200)) ? line.trimEnd().slice(0, -1) : line;
		const last = result.at(-1);
		if (last && isOpen) last.text += ` ${text.trim()}`;
		else result.push({ line: at + 1, text });
		isOpen = text !== line;
	}
	return result;
}

/** Another program at the start of a line has an `>` behind it as well. */
function withoutPrompt(line: string): string {
	const before = prompt.exec(line)?.[0] ?? '';
	return /["']|\s(?:add|delete)\s/i.test(before)
		? line
		: line.slice(before.length).replace(/^>> ?/, '');
}

/** PowerShell takes `#` for the start of a remark where a word could begin, outside quotation marks. */
function withoutRemark(line: string): string {
	for (const { 0: part, index } of line.matchAll(/"[^"]*"|'[^']*'|(?:^|[\s;{}])#/g)) {
		const isRemark = part.endsWith('#') && !/^\s*\[/.test(line);
		if (isRemark) return line.slice(0, index + part.length - 1);
	}
	return line;
}

/** Where a list, a table or a bracket of PowerShell may go on over several lines. */
const opens =
	/^\s*(?:\[[\w.[\]]+\]\s*)?\$[\w:]+\s*=|^\s*(?:foreach|param)\s*\(|^\s*@\(|SetValue\s*\(|\|\s*$/i;
/** More lines than any list in a script has, and than all lists of a script have together. */
const [mostJoined, mostInAll] = [200, 50_000];

function withBracketsJoined(lines: readonly RegLine[]): RegLine[] {
	const result: RegLine[] = [];
	let left = mostInAll;
	for (let at = 0; at < lines.length; at++) {
		const first = lines[at] as RegLine;
		const parts = [first.text];
		let end = at;
		if (opens.test(first.text)) {
			let depth = depthOf(first.text);
			let last = first.text;
			const isOpen = () => depth > 0 || /[+,|]\s*$/.test(last);
			while (isOpen() && end + 1 < lines.length && end - at < mostJoined && left-- > 0) {
				const next = (lines[++end] as RegLine).text.trim();
				parts.push(next === '' || /[+,|=({[]\s*$/.test(last) ? ' ' : '; ', next);
				if (next !== '') last = next;
				depth += depthOf(next);
			}
			if (isOpen()) {
				parts.length = 1;
				end = at;
			}
		}
		result.push({ line: first.line, text: parts.join('') });
		at = end;
	}
	return result;
}

/** How many more lists, tables and brackets a line opens than it closes. */
function depthOf(text: string): number {
	let depth = 0;
	for (const [mark] of text.matchAll(/"[^"]*"|'[^']*'|@\{|[()[\]{}]/g)) {
		if (/^(?:@\{|[([{])$/.test(mark)) depth++;
		else if (/^[)\]}]$/.test(mark)) depth--;
	}
	return depth;
}

/** What runs in cmd, and the lines of a `.reg` file, are not parted at signs that only PowerShell has. */
const isWhole = /^\s*(?:@?(?:reg(?:\.exe)?|cmd|call|if|for|set)\s|\[-?HK|"[^"]*"\s*=|@=)/i;
const isShellIf = /^\s*(?:\}\s*)?(?:else)?\s*(?:if|for)\s*\([^%]*\$/i;

/** The statements of a line of PowerShell, with `{` and `}` of blocks as statements of their own. */
export function statementsOf(whole: Statement): Statement[] {
	const { text } = whole;
	if (isWhole.test(text) && !isShellIf.test(text)) return [whole];
	const parts: string[] = [''];
	const open: string[] = [];
	for (const [part] of text.matchAll(
		/"(?:[^"`]|`.)*"|'[^']*'|&#?\w{1,8};|@\{|[(){};]|[^"'(){};@&]+|./gs,
	)) {
		const isInner = open.length > 0;
		if (part === '@{' || part === '(') open.push(part);
		else if (isInner && /^[)}]$/.test(part)) open.pop();
		else if (!isInner && part === ';') {
			parts.push('');
			continue;
		} else if (!isInner && /^[{}]$/.test(part)) {
			parts.push(part, '');
			continue;
		}
		parts.push((parts.pop() ?? '') + part);
		// What a block takes may stand on one line with what it does.
		if (part === ')' && open.length === 0 && /^\s*param\s*\(/i.test(parts.at(-1) ?? ''))
			parts.push('');
	}
	return parts.filter((part) => part.trim() !== '').map((text) => ({ ...whole, text }));
}

/** A key that is made only where there is none, which leaves the one that is there alone. */
export function withoutForce(statement: Statement): Statement {
	const { text } = statement;
	return /^\s*(?:New-Item|ni)\s/i.test(text)
		? { ...statement, text: text.replace(/\s-Force\b(?!:)/i, '') }
		: statement;
}
