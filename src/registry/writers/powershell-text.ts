import type { RegistryData } from '../plan/plan.ts';
import { commentLines } from './comment.ts';

/** Single-quoted, where nothing is expanded. PowerShell takes typographic quotes for the end as well. */
export function quote(text: string): string {
	return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}

/** PowerShell reads a REG_DWORD as a signed number, and writes it from one. */
export function dataLiteral(data: RegistryData): string {
	return data.type === 'REG_DWORD' ? String(data.value | 0) : quote(data.value);
}

/** The name that .NET has for a type. */
export function kindOf({ type }: RegistryData): string {
	return type === 'REG_DWORD' ? 'DWord' : 'String';
}

/**
 * The key below `HKEY_LOCAL_MACHINE`, quoted, for `OpenSubKey` and `CreateSubKey`. These take a slash as part of
 * a name, where PowerShell's own commands would make two keys of `RC4 128/128`.
 *
 * @throws RangeError for another root
 */
export function localMachineKey(key: string): string {
	const root = 'HKEY_LOCAL_MACHINE\\';
	if (!key.startsWith(root)) throw new RangeError(`not below ${root}: ${key}`);
	return quote(key.slice(root.length));
}

/** Comments above a script, each on lines of its own. */
export function commentBlock(comments: readonly string[] = []): string {
	return commentLines(comments)
		.map((line) => `# ${line}\n`)
		.join('');
}

/** Stops a 32-bit host on 64-bit Windows, which would read and write HKLM\SOFTWARE in another place. */
export const requires64Bit = `if ($env:PROCESSOR_ARCHITEW6432) {
    throw 'Run this in 64-bit PowerShell.'
}
`;

/**
 * A script as one function with its call. As a file it takes parameters and keeps its exit code; pasted into a
 * console it is one command, so that an error ends all of it, its settings stay its own, and nothing closes the
 * console. An empty line ends a pasted block in a console without PSReadLine.
 *
 * @param lines of the function, not yet indented
 */
export function functionText(name: string, lines: string): string {
	const body = lines.replace(/^(?=.)/gm, '    ');
	return `function ${name} {\n${body}}\n\n`;
}

/** Names of backups and undo files carry it: no calendar and no clock of another culture comes into them. */
export const stamp = `[DateTime]::Now.ToString('yyyyMMdd-HHmmss', [Globalization.CultureInfo]::InvariantCulture)`;

/** A script file has CRLF line ends, which every editor and host on Windows takes. */
export function scriptText(...parts: string[]): string {
	return parts.join('').replace(/\r?\n/g, '\r\n');
}
