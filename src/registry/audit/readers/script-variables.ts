import { shellValueOf } from './shell-expression.ts';
import { type ShellValue, shellText } from './shell-values.ts';
import { withVariables } from './variables.ts';

/** `$name = …`, also with a type before it. */
const assigns = /^\s*(?:\[[\w.[\]]+\]\s*)?\$(?:script:|global:|local:)?(\w+)\s*=(?!=)\s*(.*)$/is;
/** A change of a part of what a variable holds: `$x['a'] = 1`, `$x.a = 1`, `$x += 1`, `$x.Add(1)`. */
const changes =
	/^\s*(?:\+\+|--)?\$(\w+)(?:\s*(?:\+\+|--)|(?:\[[^\]]*\]|\.\w+)+\s*[-+]?=(?!=)|\s*[-+*]=|\.(?:Add|Remove|Insert|Clear)\w*\()/i;

/** What the variables of a script hold, as far as it is known. */
export class ScriptVariables {
	private known = new Map<string, ShellValue>();
	/** Set from within functions for the whole script. */
	private readonly shared = new Set<string>();
	/** In brackets of cmd that run on a condition. */
	private isBranch = false;

	readonly valueOf = (name: string) => this.known.get(name);

	filled(text: string): string {
		return withVariables(text, this.valueOf);
	}

	set(name: string, value: ShellValue | undefined): void {
		if (value === undefined) this.known.delete(name);
		else this.known.set(name, value);
	}

	/** From here on nobody knows what these variables hold. */
	forget(names: readonly string[]): void {
		for (const name of names) this.known.delete(name.replace(/^\$/, '').toLowerCase());
	}

	/** Runs something that keeps its own values to itself. */
	within(values: readonly [string, ShellValue | undefined][], run: () => void): void {
		const { known } = this;
		this.known = new Map(known);
		for (const [name, value] of values) this.set(name, value);
		run();
		this.known = known;
		this.forget([...this.shared]);
	}

	/** Runs something of which nobody knows whether it runs, and so what the variables hold that it sets. */
	perhaps(run: () => void): void {
		const before = new Map(this.known);
		run();
		for (const [name, value] of this.known) if (before.get(name) !== value) this.known.delete(name);
	}

	/**
	 * Takes a line that sets a variable.
	 *
	 * @returns whether it is one, or the expression of which nobody knows what it gives back
	 */
	takes(text: string): boolean | string {
		if (/^\s*(?:\)\s*else|@?if)\b[^{]*\(\s*$/i.test(text)) this.isBranch = true;
		else if (/^\s*\)\s*$/.test(text)) this.isBranch = false;
		const [, condition, own, data = ''] =
			/^\s*@?(if\s.{1,300}?\s)?set\s+"?(\w+)=([^"]*?)"?\s*$/i.exec(this.filled(text)) ?? [];
		if (own !== undefined)
			this.set(own.toLowerCase(), condition || this.isBranch ? undefined : shellText(data));
		const changed = changes.exec(text)?.[1];
		if (changed !== undefined) {
			this.forget([changed]);
			return true;
		}
		const [, name, expression = ''] = assigns.exec(text) ?? [];
		if (name === undefined) return own !== undefined;
		if (/\$(?:script|global):/i.test(text)) this.shared.add(name);
		const value = shellValueOf(expression, this.valueOf);
		this.set(name.toLowerCase(), value);
		return value !== undefined || expression;
	}
}
