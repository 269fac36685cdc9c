/** Where a command begins that changes the registry. */
const start = /(?<![\w-])(?=(?:reg(?:\.exe)? +(?:add|delete)|(?:New|Set)-Item(?:Property)?) )/i;

export function isCommand(line: string): boolean {
	return line.includes('HK') && start.test(line);
}

/**
 * The commands of a line as the lines of a `.reg` file that do the same. PowerShell takes typographic quotation
 * marks and dashes (about_Quoting_Rules, about_Parsing), `reg` does not.
 */
export function linesOfCommand(line: string): string[] {
	return line.split(start).flatMap((command) =>
		/^reg/i.test(command)
			? linesOf(command, '/')
			: linesOf(
					command
						.replace(/[“”„]/g, '"')
						.replace(/[‘’‚‛]/g, "'")
						.replace(/[–—]/g, '-'),
					'-',
				),
	);
}

function linesOf(command: string, mark: '/' | '-'): string[] {
	const isReg = mark === '/';
	const option = (name: string) =>
		new RegExp(`\\s${name}\\s+(?:"([^"]*)"|'([^']*)'|([^\\s"';|)}-][^\\s"';|)}]*))`, 'i')
			.exec(` ${command}`)
			?.slice(1)
			.find((text) => text !== undefined);
	const place = option(isReg ? '(?:add|delete)' : '(?:-(?:Literal)?Path|\\w+-\\w+)');
	if (!place?.includes('HK')) return [];
	// Without quotation marks a key ends at its first space, and `reg` does not know what follows.
	if (isReg && !/^\S+ +\w+ +(?:"[^"]*"|[^\s"]+) *(?:\/|$)/.test(command)) return [command];
	const key = isReg ? place : place.replace(/^.*::|:(?=\\)/, '').replaceAll('/', '\\');
	const name = option(isReg ? '/v' : '-Name');
	const isDeletion = /^\S+ +delete/i.test(command);
	if (name === undefined) return [`[${isDeletion ? '-' : ''}${key}]`];
	const data = option(isReg ? '/d' : '-Value') ?? '';
	const type =
		option(isReg ? '/t' : '-(?:Property)?Type') ??
		(isReg || !/-Value +\d/i.test(command) ? '' : 'dword');
	const written = /dword/i.test(type) ? `dword:${Number(data).toString(16)}` : `"${data}"`;
	return [`[${key}]`, `"${name}"=${isDeletion ? '-' : written}`];
}
