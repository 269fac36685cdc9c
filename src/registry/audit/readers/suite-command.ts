import { prompt } from './prompt.ts';

/** What passes every suite on in the order of the list. */
const passing =
	/^(?:(?:ft|fl|format-table|format-list|select|select-object)(?:\s+(?:-(?:autosize|wrap|auto|property|expandproperty|expand)|name|\*|[a-z]+(?:,\s*[a-z]+)*))*|(?:%|foreach-object|foreach)\s+(?:name|\{\s*\$_\.name\s*\})|out-string(?:\s+-width\s+\d+)?|convertto-json|convertto-csv(?:\s+-notypeinformation)?)$/i;

/**
 * Whether a line is a command that lists cipher suites, and whether it lists all of them in their order.
 *
 * @returns nothing where the line is no such command
 */
export function askedShape(line: string): 'whole' | 'part' | undefined {
	const found = prompt.exec(line);
	const command = (found ? line.slice(found[0].length) : line).trim();
	const bare = /^\(\s*Get-TlsCipherSuite\s*\)\s*\.\s*Name$/i;
	if (bare.test(command)) return 'whole';
	if (!/^Get-TlsCipherSuite(?![\w-])/i.test(command)) return undefined;
	const [first = '', ...stages] = command.split('|').map((stage) => stage.trim());
	const isAll = /^Get-TlsCipherSuite$/i.test(first) && stages.every((stage) => passing.test(stage));
	return isAll ? 'whole' : 'part';
}
