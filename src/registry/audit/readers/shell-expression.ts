import { formatted, memberOf, range } from './shell-members.ts';
import {
	type ShellLookup,
	type ShellTable,
	type ShellValue,
	shellText,
	textOfValue,
} from './shell-values.ts';

/** Longer and deeper than any script has it. */
const [longest, deepest] = [20_000, 30];

/** What an expression of PowerShell stands for; nothing where it holds anything that is not known. */
export function shellValueOf(expression: string, lookup: ShellLookup): ShellValue | undefined {
	if (expression.length > longest) return undefined;
	return new Expression(expression.trim(), lookup).whole();
}

/** A text in double quotation marks with its variables written out; those that nobody knows stay. */
export function expanded(text: string, lookup: ShellLookup): string {
	return text.replace(
		/`(.)|\$\(([^()]*)\)|\$(?:\{(\w+)\}|(\w+))/g,
		(all, escaped, inner, braced, bare) => {
			if (escaped !== undefined) return /["'$`]/.test(escaped) ? escaped : all;
			const value =
				inner === undefined ? lookup((braced ?? bare).toLowerCase()) : shellValueOf(inner, lookup);
			return textOfValue(value) ?? all;
		},
	);
}

/** Reads `'text'`, `"text $x"`, numbers, `$x.Name`, `$x['Name']`, `a + b`, `'{0}' -f a`, `Join-Path a b`, lists and tables. */
class Expression {
	private readonly text: string;
	private readonly lookup: ShellLookup;
	private at = 0;
	private depth = 0;

	constructor(text: string, lookup: ShellLookup) {
		this.text = text;
		this.lookup = lookup;
	}

	whole(): ShellValue | undefined {
		const value = this.list('');
		this.take(/[\s;]*/y);
		const isTooLong = (textOfValue(value)?.length ?? 0) > longest;
		return this.at === this.text.length && !isTooLong ? value : undefined;
	}

	private take(pattern: RegExp): RegExpExecArray | undefined {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text);
		if (!found) return undefined;
		this.at = pattern.lastIndex;
		return found;
	}

	/** One value, or several with commas between them; inside of `@( )` line ends part them as well. */
	private list(end: string): ShellValue | undefined {
		const items: ShellValue[] = [];
		const gap = end === '' ? /\s*,[\s;]*/y : /[\s,;]*/y;
		do {
			this.take(/\s*/y);
			if (end !== '' && this.text[this.at] === end) break;
			const item = this.sum();
			if (item === undefined) return undefined;
			items.push(item);
		} while (this.at < this.text.length && this.take(gap));
		return items.length === 1 && end === '' ? items[0] : items;
	}

	private sum(): ShellValue | undefined {
		let left = this.depth++ < deepest ? this.term() : undefined;
		this.depth--;
		while (left !== undefined) {
			if (this.take(/\s*\+[\s;]*/y)) {
				const [one, two] = [textOfValue(left), textOfValue(this.term())];
				left = one === undefined || two === undefined ? undefined : shellText(one + two);
			} else if (this.take(/\s*-f\s+/iy)) left = formatted(left, this.list(''));
			else return left;
		}
		return undefined;
	}

	private term(): ShellValue | undefined {
		this.take(/\s*(?:\[[\w.]+(?:\[\])?\]\s*)*/y);
		const single = this.take(/'((?:[^']|'')*)'/y)?.[1];
		if (single !== undefined) return shellText(single.replaceAll("''", "'"));
		const double = this.take(/"((?:[^"`]|`.|"")*)"/y)?.[1];
		if (double !== undefined) {
			const text = expanded(double.replaceAll('""', '"'), this.lookup);
			return text.includes('$') ? undefined : shellText(text);
		}
		if (this.take(/@\(/y)) return this.upTo(')', this.list(')'));
		if (this.take(/@\{/y)) return this.upTo('}', this.table());
		if (this.take(/\(/y)) return this.upTo(')', this.list(''));
		if (this.take(/Join-Path(?=\s)/iy)) return this.path();
		const [, from, to] = this.take(/(\d{1,4})\.\.(\d{1,4})/y) ?? [];
		if (from !== undefined) return range(Number(from), Number(to));
		const number = this.take(/-?(?:0x[0-9a-f]+|\d+)(?![\w.])/iy)?.[0];
		if (number !== undefined) return { text: number, isNumber: true };
		const constant = this.take(/\$(?:true|false)(?!\w)/iy)?.[0];
		if (constant !== undefined) return { text: constant.toLowerCase(), isNumber: true };
		const name = this.take(/\$(?:script:|global:|local:)?(?:\{(\w+)\}|(\w+))/iy);
		if (name) return this.members(this.lookup((name[1] ?? name[2] ?? '').toLowerCase()));
		const bare = this.take(/HK[\w:.\\-]+/y)?.[0];
		return bare === undefined ? undefined : shellText(bare);
	}

	private upTo(end: string, value: ShellValue | undefined): ShellValue | undefined {
		this.take(/[\s;]*/y);
		return this.text[this.at++] === end ? value : undefined;
	}

	/** `.Name`, `['Name']` and `[0]` behind a value. */
	private members(whole: ShellValue | undefined): ShellValue | undefined {
		let value = whole;
		while (value !== undefined) {
			const dotted = this.take(/\.(\w+)(?:\(\))?/y)?.[1];
			const isIndex = dotted === undefined && this.take(/\[/y);
			if (dotted === undefined && !isIndex) return value;
			const index = isIndex ? textOfValue(this.upTo(']', this.sum())) : dotted;
			value = index === undefined ? undefined : memberOf(value, index);
		}
		return undefined;
	}

	private table(): ShellTable | undefined {
		const table: ShellTable = new Map();
		for (;;) {
			this.take(/[\s;]*/y);
			if (this.text[this.at] === '}') return table;
			const found = this.take(/(?:"([^"$]*)"|'([^']*)'|([\w.-]+))\s*=\s*/y);
			const name = found?.[1] ?? found?.[2] ?? found?.[3];
			const value = name === undefined ? undefined : this.list('');
			if (name === undefined || value === undefined) return undefined;
			table.set(name.toLowerCase(), { name, value });
		}
	}

	/** `Join-Path $base 'TLS 1.2\Client'`, with or without the names of its parameters. */
	private path(): ShellValue | undefined {
		const parts: string[] = [];
		while (this.take(/\s+(?:-(?:Path|ChildPath|AdditionalChildPath)\s+)?(?=["'$(@\w])/iy)) {
			const bare = this.take(/[A-Z][\w.\\:]*(?=[\s);]|$)/iy)?.[0];
			const part = bare ?? textOfValue(this.term());
			if (part === undefined) return undefined;
			parts.push(part);
		}
		const [first, ...rest] = parts;
		if (first === undefined || rest.length === 0) return undefined;
		return shellText(
			rest.reduce((path, part) => `${path.replace(/\\$/, '')}\\${part.replace(/^\\/, '')}`, first),
		);
	}
}
