import { shellValueOf } from './shell-expression.ts';
import { type ShellLookup, textOfValue } from './shell-values.ts';

/** Whether a condition of PowerShell holds; nothing where that depends on more than the script shows. */
export function holds(condition: string, lookup: ShellLookup): boolean | undefined {
	const [, not, left = '', operator, right = ''] =
		/^\s*(!|-not\b)?\s*(?:\((?=[^()]*\)\s*$))?(.+?)(?:\s+-[ci]?(eq|ne)\s+([^()]+?))?\)?\s*$/is.exec(
			condition,
		) ?? [];
	const one = shellValueOf(left, lookup);
	const two = textOfValue(shellValueOf(right, lookup));
	if (one === undefined || !('text' in one) || (operator && two === undefined)) return undefined;
	// Without brackets only what is right behind it is denied.
	if (not && operator && !condition.includes('(')) return undefined;
	const own = operator
		? (one.text.toLowerCase() === two?.toLowerCase()) === /eq/i.test(operator)
		: !(one.isNumber ? /^(?:\$false|0+)$/ : /^$/).test(one.text);
	return own !== Boolean(not);
}
