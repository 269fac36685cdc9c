import type { RegLine } from './reg-lines.ts';

type Lookup = (name: string) => string | undefined;

/**
 * A line of PowerShell with what its variables stand for. Outside of quotation marks a variable is one word, whatever
 * it holds; between single ones it is none.
 *
 * @param textOf the text of a variable by its name in lower case
 */
export function withShellVariables(line: string, textOf: Lookup): string {
	const inText = (text: string) =>
		text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (all, braced, bare) => {
			return textOf((braced ?? bare).toLowerCase()) ?? all;
		});
	return line.replace(/"[^"]*"|'[^']*'|\$(?:\{\w+\}|\w+)/g, (part) => {
		if (part.startsWith("'")) return part;
		if (part.startsWith('"')) return inText(part);
		const text = inText(part);
		return text !== part && /[^\w:.\\-]/.test(text) && !text.includes("'") ? `'${text}'` : text;
	});
}

/** A variable that a loop runs over: `foreach ($x in $list)`, `$list | % {`. */
const loopedOver = /(\bin\s+|^\s*)\$(\w+)(?=\s*\)\s*\{|\s*\|\s*(?:%|foreach))/i;
const wordList = /^\s*@?\(?((?:\s*["'][^"'$]*["']\s*,?)+)\)?[\s;]*$/;

/** Lines in which `$name` and `%name%` are written out where they were set to plain text before. */
export function withVariables(lines: readonly RegLine[]): RegLine[] {
	const values = new Map<string, string>();
	const lists = new Map<string, string>();
	const textOf: Lookup = (name) => values.get(name);
	return lines.map(({ line, text: typed }) => {
		const text = typed.replace(
			loopedOver,
			(all, before, name) =>
				`${before}${lists.get(name.toLowerCase()) ?? all.slice(before.length)}`,
		);
		const [, set, to] = /^(\s*\$\w+\s*=)(.*)$/s.exec(text) ?? [];
		const filled = `${set ?? ''}${withShellVariables(to ?? text, textOf)}`.replace(
			/%(\w+)%/g,
			(all, name) => values.get(name.toLowerCase()) ?? all,
		);
		const name = /\$(\w+)/.exec(set ?? '')?.[1]?.toLowerCase();
		// Set to anything else, it is known no more.
		if (name !== undefined) {
			values.delete(name);
			lists.delete(name);
			const list = wordList.exec(to ?? '')?.[1];
			if (list !== undefined) lists.set(name, list);
		}
		const plain = set === undefined ? undefined : joinedText(filled.slice(set.length));
		if (name !== undefined && plain !== undefined) values.set(name, plain);
		const [, own, data] = /^\s*@?set\s+"?(\w+)=([^"]*?)"?\s*$/i.exec(filled) ?? [];
		if (own !== undefined) values.set(own.toLowerCase(), data as string);
		return { line, text: filled };
	});
}

/** The text that quoted parts with `+` between them make; nothing where anything else stands there. */
function joinedText(expression: string): string | undefined {
	const part = /\s*(?:"([^"$]*)"|'([^']*)'|(HK[\w:.\\-]+))\s*/y;
	let text = '';
	const end = expression.replace(/[\s;]+$/, '').length;
	while (part.lastIndex < end) {
		const [all, double, single, bare] = part.exec(expression) ?? [];
		if (all === undefined) return undefined;
		text += double ?? single ?? bare ?? '';
		if (part.lastIndex >= end) return text;
		if (expression[part.lastIndex] !== '+') return undefined;
		part.lastIndex++;
	}
	return undefined;
}
