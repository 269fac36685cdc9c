import type { RegLine } from './reg-lines.ts';
import { withShellVariables, withVariables } from './variables.ts';

/**
 * The commands of a script that run, one a line: without remarks and what is only printed, with lines that go on
 * joined, and with loops over a list and variables of plain text written out.
 */
export function commandsThatRun(text: string): RegLine[] {
	const lines = joined(withoutBlocks(text).split(/\r\n|\r|\n/)).filter(runs);
	// What a loop sets of its own words is known once the loop is written out.
	return withVariables(withLoops(withVariables(lines)));
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
		const line = withoutRemark(printed);
		const text = /[`^]\s*$/.test(line.slice(-200)) ? line.trimEnd().slice(0, -1) : line;
		const last = result.at(-1);
		if (last && isOpen) last.text += ` ${text.trim()}`;
		else result.push({ line: at + 1, text });
		isOpen = text !== line;
	}
	return result;
}

/** PowerShell takes `#` for the start of a remark where a word could begin, outside quotation marks. */
function withoutRemark(line: string): string {
	for (const { 0: part, index } of line.matchAll(/"[^"]*"|'[^']*'|(?:^|[\s;{}])#/g)) {
		const isRemark = part.endsWith('#') && !/^\s*\[/.test(line);
		if (isRemark) return line.slice(0, index + part.length - 1);
	}
	return line;
}

/** A loop over words that stand there: `foreach ($x in 'a', 'b') { … }`, `'a', 'b' | % { … $_ … }`, `for %%x in (a b) do …`. */
const loops = [
	/^\s*foreach\s*\(\s*\$(\w+)\s+in\s+@?\(?((?:\s*["'][^"'$]*["']\s*,?)+)\)?\s*\)\s*\{?/i,
	/^\s*@?\(?((?:\s*["'][^"'$]*["']\s*,?)+)\)?\s*\|\s*(?:%|foreach(?:-object)?)\s*\{/i,
	/^\s*@?for\s+%%?(\w)\s+in\s+\(([^()]*)\)\s+do\s*\(?/i,
];

function withLoops(lines: readonly RegLine[]): RegLine[] {
	const result: RegLine[] = [];
	for (let at = 0; at < lines.length; at++) {
		const first = lines[at] as RegLine;
		const kind = loops.findIndex((loop) => loop.test(first.text));
		const found = loops[kind]?.exec(first.text);
		if (!found) {
			result.push(first);
			continue;
		}
		const [head, one = '', two] = found;
		const name = two === undefined ? '_' : one;
		const items = [...(two ?? one).matchAll(/"([^"]*)"|'([^']*)'|([^\s,"']+)/g)].map(
			([, a, b, c]) => a ?? b ?? c ?? '',
		);
		const body = [{ line: first.line, text: first.text.slice(head.length) }];
		let depth = level(head) + level(body[0]?.text ?? '');
		while (depth > 0 && at + 1 < lines.length) {
			const next = lines[++at] as RegLine;
			body.push(next);
			depth += level(next.text);
		}
		const inCmd = new RegExp(`%%?~?${name}(?!\\w)`, 'g');
		const fill = (text: string, item: string) =>
			kind === 2
				? text.replace(inCmd, () => item)
				: withShellVariables(text, (each) => (each === name.toLowerCase() ? item : undefined));
		const filled = items
			.slice(0, 50)
			.map((item) => body.map(({ line, text }) => ({ line, text: fill(text, item) })));
		result.push(...withLoops(filled.flat()));
	}
	return result;
}

function level(text: string): number {
	const bare = text.replace(/"[^"]*"|'[^']*'/g, '');
	return (bare.match(/[{]/g)?.length ?? 0) - (bare.match(/[}]/g)?.length ?? 0);
}
