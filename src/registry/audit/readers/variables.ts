import { expanded, shellValueOf } from './shell-expression.ts';
import { asParameters, inCommand, type ShellLookup, textOfValue } from './shell-values.ts';

/**
 * A command in which variables are written out where they are known: `$name` of PowerShell, also as a table of
 * parameters (`@name`) or in brackets that put texts together, and `%name%` of cmd. Between single quotation marks
 * PowerShell knows none.
 */
export function withVariables(line: string, lookup: ShellLookup): string {
	const filled = line.replace(
		/'[^']*'|"(?:[^"`]|`.)*"|\((?=[^()]*(?:\$|-f|\+|Join-Path))(?:[^()"']|"[^"]*"|'[^']*'|\((?:[^()"']|"[^"]*"|'[^']*')*\))*\)|\s@\w+(?=\s|$)|\$(?:\{\w+\}|\w+)(?:\.\w+|\[[^\][]*\])*/gi,
		(part) => {
			if (part.startsWith("'")) return part;
			if (part.startsWith('"')) return part.includes('$') ? expanded(part, lookup) : part;
			if (/^\s@/.test(part)) {
				const table = lookup(part.slice(2).toLowerCase());
				const parameters = table instanceof Map && asParameters(table);
				return parameters ? ` ${parameters}` : part;
			}
			const value = shellValueOf(part, lookup);
			return (value && inCommand(value)) ?? part;
		},
	);
	return filled.replace(
		/%(\w+)%|!(\w+)!/g,
		(all, one, two) => textOfValue(lookup((one ?? two).toLowerCase())) ?? all,
	);
}
