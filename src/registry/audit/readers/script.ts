import type { RegLine } from './reg-lines.ts';
import { shellValueOf } from './shell-expression.ts';
import { linesThatRun, statementsOf } from './shell-statements.ts';
import { type ShellValue, shellText } from './shell-values.ts';
import { withVariables } from './variables.ts';

/**
 * The commands of a script that run, one a line: without remarks and what is only printed, with lines that go on
 * joined, and with loops over known words and variables of known texts written out.
 */
export function commandsThatRun(text: string): RegLine[] {
	const script = new Script();
	script.run(linesThatRun(text).flatMap(statementsOf));
	return script.commands;
}

/** `$name = …`, also with a type before it. */
const assigns = /^\s*(?:\[[\w.[\]]+\]\s*)?\$(?:script:|global:|local:)?(\w+)\s*=(?!=)\s*(.*)$/is;
/** A change of a part of what a variable holds: `$x['a'] = 1`, `$x.a = 1`, `$x += 1`, `$x.Add(1)`. */
const changes =
	/^\s*\$(\w+)(?:(?:\[[^\]]*\]|\.\w+)+\s*[-+]?=(?!=)|\s*[-+*]=|\.(?:Add|Remove|Insert|Clear)\w*\()/i;
const branch = /^\s*(?:else\s*)?(?:if|elseif|else|switch)\b/i;
/** A loop of PowerShell: over the words of an expression, or of what is passed on to it. */
const loops = [
	/^\s*foreach\s*\(\s*\$(\w+)\s+in\s+(.*)\)\s*$/is,
	/^(.*?)\s*\|\s*(?:%|foreach(?:-object)?)\s*$/is,
];
const loopOfCmd = /^\s*@?for\s+%%?(\w)\s+in\s+\(([^()]*)\)\s+do\s*(\(?)/i;
/** Blocks in blocks, deeper than any script has them. */
const deepest = 50;
/** More statements than any script runs here, so that loops in loops come to an end. */
const most = 20_000;

class Script {
	readonly commands: RegLine[] = [];
	private readonly known = new Map<string, ShellValue>();
	/** In brackets of cmd that run on a condition. */
	private isBranch = false;
	private left = most;
	private depth = 0;

	run(lines: readonly RegLine[]): void {
		this.depth++;
		for (let at = 0; at < lines.length && this.left-- > 0; at++) {
			const { line, text } = lines[at] as RegLine;
			const inCmd = loopOfCmd.exec(text);
			if (inCmd) at = this.loopOfCmd(lines, at, inCmd);
			else if (lines[at + 1]?.text === '{' && this.depth < deepest) at = this.block(lines, at);
			else if (/^\s*param\s*\(/i.test(text)) this.forget(text.match(/\$(\w+)/g) ?? []);
			else if (!this.assign(line, text)) this.commands.push({ line, text: this.filled(text) });
		}
		this.depth--;
	}

	private filled(text: string): string {
		return withVariables(text, (name) => this.known.get(name));
	}

	/** From here on nobody knows what these variables hold. */
	private forget(names: readonly string[]): void {
		for (const name of names) this.known.delete(name.replace(/^\$/, '').toLowerCase());
	}

	/** Takes a line that sets a variable. What a command gives back is not known, but the command runs. */
	private assign(line: number, text: string): boolean {
		if (/^\s*(?:\)\s*else|@?if)\b[^{]*\(\s*$/i.test(text)) this.isBranch = true;
		else if (/^\s*\)\s*$/.test(text)) this.isBranch = false;
		const [, condition, own, data] =
			/^\s*@?(if\s.{1,300}?\s)?set\s+"?(\w+)=([^"]*?)"?\s*$/i.exec(this.filled(text)) ?? [];
		if (own !== undefined && (condition || this.isBranch)) this.forget([own]);
		else if (own !== undefined) this.known.set(own.toLowerCase(), shellText(data as string));
		const changed = changes.exec(text)?.[1];
		if (changed !== undefined) {
			this.forget([changed]);
			return true;
		}
		const [, name, expression = ''] = assigns.exec(text) ?? [];
		if (name === undefined) return own !== undefined;
		const value = shellValueOf(expression, (each) => this.known.get(each));
		if (value === undefined) this.known.delete(name.toLowerCase());
		else this.known.set(name.toLowerCase(), value);
		if (value === undefined) this.commands.push({ line, text: this.filled(expression) });
		return true;
	}

	/** A statement with a block behind it. @returns where the block ends */
	private block(lines: readonly RegLine[], start: number): number {
		const { line, text } = lines[start] as RegLine;
		let depth = 0;
		let end = start + 1;
		for (; end < lines.length; end++) {
			if (lines[end]?.text === '{') depth++;
			else if (lines[end]?.text === '}' && --depth === 0) break;
		}
		const body = lines.slice(start + 2, end);
		const kind = loops.findIndex((loop) => loop.test(text));
		const [, one = '', two = ''] = loops[kind]?.exec(text) ?? [];
		const name = kind === 0 ? one.toLowerCase() : '_';
		const items = kind < 0 ? undefined : this.itemsOf(kind === 0 ? two : one);
		if (items === undefined) {
			if (kind >= 0) this.known.delete(name);
			this.commands.push({ line, text: this.filled(text) });
			const before = new Map(this.known);
			// A key that was asked for first is made only where it is missing.
			this.run(/Test-Path/i.test(text) ? body.map(withoutForce) : body);
			// Whether a branch runs is not known, and so is what it sets.
			if (branch.test(text))
				this.forget(
					[...this.known.keys()].filter((each) => this.known.get(each) !== before.get(each)),
				);
			return end;
		}
		for (const item of items.slice(0, 50)) {
			this.known.set(name, item);
			this.run(body);
		}
		this.known.delete(name);
		return end;
	}

	private itemsOf(expression: string): ShellValue[] | undefined {
		const value = shellValueOf(expression, (each) => this.known.get(each));
		return value === undefined || Array.isArray(value) ? value : [value];
	}

	/** `for %%x in (a b) do …`: the rest of the line, or all lines up to the closing bracket. */
	private loopOfCmd(lines: readonly RegLine[], start: number, head: RegExpExecArray): number {
		const { line, text } = lines[start] as RegLine;
		const [all, name = '', words = '', opening] = head;
		const body = [{ line, text: text.slice(all.length) }];
		let end = start;
		for (let depth = opening ? 1 + level(body[0]?.text) : 0; depth > 0; ) {
			const next = lines[++end];
			if (!next) break;
			depth += level(next.text);
			if (depth > 0) body.push(next);
		}
		const items = this.filled(words).match(/"[^"]*"|[^\s,"]+/g) ?? [];
		const pattern = new RegExp(`%%?(~?)${name}(?!\\w)`, 'g');
		for (const item of items.slice(0, 50)) {
			const fill = (text: string) =>
				text.replace(pattern, (_, bare) => (bare ? item.replaceAll('"', '') : item));
			this.run(body.map(({ line, text }) => ({ line, text: fill(text) })));
		}
		return end;
	}
}

function withoutForce({ line, text }: RegLine): RegLine {
	return /^\s*(?:New-Item|ni)\s/i.test(text)
		? { line, text: text.replace(/\s-Force\b(?!:)/i, '') }
		: { line, text };
}

function level(text = ''): number {
	const bare = text.replace(/"[^"]*"/g, '');
	return (bare.match(/\(/g)?.length ?? 0) - (bare.match(/\)/g)?.length ?? 0);
}
