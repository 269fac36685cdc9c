import { cmdLoopAt } from './cmd-loop.ts';
import { holds } from './script-condition.ts';
import { callValues, definition, functionOf, type ShellFunction } from './script-function.ts';
import { ScriptPlace } from './script-place.ts';
import { ScriptVariables } from './script-variables.ts';
import { shellValueOf } from './shell-expression.ts';
import { linesThatRun, type Statement, statementsOf, withoutForce } from './shell-statements.ts';
import type { ShellValue } from './shell-values.ts';

/**
 * The commands of a script that run, one a line: without remarks and what is only printed, with lines that go on
 * joined, with loops over known words, calls of its own functions and variables of known texts written out, and with
 * relative paths in full.
 */
export function commandsThatRun(text: string): Statement[] {
	const script = new Script();
	script.run(linesThatRun(text).flatMap(statementsOf));
	script.runUncalled();
	return script.commands;
}

const branch = /^\s*(if|elseif|else|switch)\b\s*(?:\((.*)\)\s*)?$/is;
/** A loop of PowerShell: over the words of an expression, or of what is passed on to it. */
const loops = [
	/^\s*foreach\s*\(\s*\$(\w+)\s+in\s+(.*)\)\s*$/is,
	/^(.*?)\s*\|\s*(?:%|foreach(?:-object)?)\s*$/is,
];
/** Blocks in blocks, deeper than any script has them. */
const deepest = 50;
/** More statements than any script runs here, so that loops in loops come to an end. */
const most = 20_000;

class Script {
	readonly commands: Statement[] = [];
	private readonly variables = new ScriptVariables();
	private readonly functions = new Map<string, ShellFunction & { isCalled?: true }>();
	private readonly place = new ScriptPlace();
	/** Whether what is run now ever runs is not known. */
	private isUnsure = false;
	/** What is known of the branches before this one: one runs, none does, or neither is known. */
	private chain: boolean | undefined;
	private left = most;
	private depth = 0;

	/** @param isOpen whether it runs on a condition, so that what ends it may not end it */
	run(lines: readonly Statement[], isOpen = false): void {
		const { chain, isUnsure } = this;
		this.depth++;
		for (let at = 0; at < lines.length && this.left-- > 0; at++) {
			const statement = lines[at] as Statement;
			const { text } = statement;
			const inCmd = cmdLoopAt(lines, at);
			if (inCmd) {
				for (const body of inCmd.bodies(this.variables.filled(inCmd.words))) this.run(body);
				at = inCmd.end;
			} else if (lines[at + 1]?.text === '{' && this.depth < deepest) at = this.block(lines, at);
			else if (/^\s*param\s*\(/i.test(text)) {
				this.variables.forget(text.match(/\$(\w+)/g) ?? []);
			} else if (!this.place.moves(this.variables.filled(text))) {
				const taken = this.variables.takes(text);
				// What a command gives back is not known, but the command runs.
				if (taken !== true) this.put(statement, taken || text);
			}
			if (!isOpen && /^\s*@?(?:exit|goto|return|throw)\b/i.test(text)) this.isUnsure = true;
			// Where a batch file goes on.
			else if (/^\s*:\w/.test(text)) this.isUnsure = isUnsure;
		}
		this.depth--;
		Object.assign(this, { chain, isUnsure });
	}

	/** Functions that nobody calls here may be called elsewhere. */
	runUncalled(): void {
		for (const { body, isCalled } of this.functions.values()) if (!isCalled) this.runAs(true, body);
	}

	private runAs(isUnsure: boolean, lines: readonly Statement[], isOpen = false): void {
		const outer = this.isUnsure;
		this.isUnsure = isUnsure;
		this.run(lines, isOpen);
		this.isUnsure = outer;
	}

	/** Takes a command, or runs the function that it calls. */
	private put({ line, unsure }: Statement, text: string): void {
		const isUnsure = unsure ?? this.isUnsure;
		const filled = this.variables.filled(text);
		const [, name = '', given = ''] = /^\s*(?:[&.]\s+)?([\w-]+)(.*)$/s.exec(filled) ?? [];
		const own = this.functions.get(name.toLowerCase());
		if (!own || this.depth >= deepest) {
			const full = this.place.inFull(filled);
			this.commands.push({ line, text: full, ...(isUnsure && { unsure: true }) });
			return;
		}
		own.isCalled = true;
		const values = callValues(own, given.replace(/\|\s*Out-\w+\s*$/i, ''), this.variables.valueOf);
		this.variables.within(values, () => this.runAs(isUnsure, own.body));
	}

	/** A statement with a block behind it. @returns where the block ends */
	private block(lines: readonly Statement[], start: number): number {
		const statement = lines[start] as Statement;
		const { text } = statement;
		let depth = 0;
		let end = start + 1;
		for (; end < lines.length; end++) {
			if (lines[end]?.text === '{') depth++;
			else if (lines[end]?.text === '}' && --depth === 0) break;
		}
		const body = lines.slice(start + 2, end);
		const [, name, inline] = definition.exec(text) ?? [];
		const kind = loops.findIndex((loop) => loop.test(text));
		const [, one = '', two = ''] = loops[kind]?.exec(text) ?? [];
		if (name !== undefined) this.functions.set(name.toLowerCase(), functionOf(inline, body));
		else if (kind < 0) this.branch(statement, body);
		else if (kind === 0) this.loop(statement, body, one.toLowerCase(), two);
		else this.loop(statement, body, '_', one);
		return end;
	}

	private loop(statement: Statement, body: readonly Statement[], name: string, list: string): void {
		const items = this.itemsOf(list);
		this.variables.set(name, undefined);
		if (items === undefined) this.branch(statement, body);
		for (const item of items?.slice(0, 50) ?? []) {
			this.variables.set(name, item);
			this.run(body);
			this.variables.set(name, undefined);
		}
	}

	private itemsOf(expression: string): ShellValue[] | undefined {
		const value = shellValueOf(expression, this.variables.valueOf);
		return value === undefined || Array.isArray(value) ? value : [value];
	}

	/** A block that runs on a condition, or whatever else a block is for. */
	private branch(statement: Statement, body: readonly Statement[]): void {
		const { text } = statement;
		const [, kind = '', condition = ''] = branch.exec(text) ?? [];
		const isNext = /^else/i.test(kind);
		if (isNext && this.chain) return;
		const isSwitch = /^switch$/i.test(kind);
		const own =
			/^else$/i.test(kind) || (isSwitch ? undefined : holds(condition, this.variables.valueOf));
		const isKnown = own !== undefined && !(isNext && this.chain === undefined);
		this.chain = isKnown ? own : undefined;
		if (own === false) return;
		this.put(statement, text);
		// A key that was asked for first is made only where it is missing.
		const lines = /Test-Path/i.test(text) ? body.map(withoutForce) : body;
		const isOpen = kind !== '' && !isKnown;
		const run = () => this.runAs(this.isUnsure || isSwitch, lines, isOpen);
		if (isOpen) this.variables.perhaps(run);
		else run();
	}
}
