import { askedBy, isReadCommand, keyOf } from './asked.ts';
import type { Asked } from './asked-for.ts';
import { prompt } from './prompt.ts';

/** What one command printed, as far as it was pasted. */
export interface Part {
	asked: Asked;
	/** The lines behind the command, with the number of the first. */
	lines: readonly string[];
	firstLine: number;
	/** The next command or prompt follows: nothing of the end is missing. */
	isEnded: boolean;
	/** The server at whose prompt it was typed; empty where the prompt names none. */
	machine: string;
}

/** Cuts a session into its commands. What stands before the first was printed by a command that nobody knows. */
export function partsOf(text: string): Part[] {
	const lines = text.split(/\r\n|\r|\n/);
	const parts: Part[] = [];
	let start = 0;
	let asked: Asked = { for: 'unknown' };
	let machine = '';
	let is32 = false;
	const close = (end: number, isEnded: boolean) => {
		const isOther = is32 && lines.slice(Math.max(start - 1, 0), end).some(namesSoftware);
		if (!isOther && (end > start || asked.for !== 'unknown')) {
			parts.push({ asked, lines: lines.slice(start, end), firstLine: start + 1, isEnded, machine });
		}
	};
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] as string;
		const found = prompt.exec(line);
		if (!found && !isReadCommand(line)) continue;
		close(at, true);
		const place = found?.[2] ? keyOf(found[2]) : undefined;
		let command = found ? line.slice(found[0].length) : line;
		// A command that goes on: the line ends in PowerShell's mark, or its own prompt follows.
		while (/`\s*$/.test(command) && at + 1 < lines.length) {
			command = `${command.replace(/`\s*$/, ' ')}${(lines[++at] as string).replace(/^>> ?/, '')}`;
		}
		asked = askedBy(command, place);
		machine = found?.[1] && !/^PS$/i.test(found[1]) ? found[1].toLowerCase() : found ? '' : machine;
		// Where the 32-bit console starts. It reads its own half of `HKLM\\SOFTWARE`, under the name of the other.
		is32 = /\\SysWOW64\\/i.test(found?.[2] ?? '');
		start = at + 1;
	}
	close(lines.length, false);
	return parts;
}

function namesSoftware(line: string): boolean {
	return /\\SOFTWARE\\|:\\SOFTWARE/i.test(line);
}
