import { askedBy, isReadCommand, keyOf } from './asked.ts';
import type { Asked } from './asked-for.ts';
import { machineOfPrompt, prompt } from './prompt.ts';
import { remoteOf, starter } from './remote.ts';

/** What one command printed, as far as it was pasted. */
export interface Part {
	asked: Asked;
	/** As it was typed; empty where nobody knows. */
	command: string;
	/** The lines behind the command, with the number of the first. */
	lines: readonly string[];
	firstLine: number;
	/** The next command or prompt follows: nothing of the end is missing. */
	isEnded: boolean;
	/** The server that it ran on: empty where nothing names one, nothing where it ran on several. */
	machine: string | undefined;
	/** It may be of a 32-bit console, and shows keys that such a one finds elsewhere. */
	isOf32: boolean;
}

/** Cuts a session into its commands. What stands before the first was printed by a command that nobody knows. */
export function partsOf(text: string): Part[] {
	const lines = text.split(/\r\n|\r|\n/);
	const parts: Part[] = [];
	let start = 0;
	let asked: Asked = { for: 'unknown' };
	let typed = '';
	let prompted = '';
	let machine: string | undefined = '';
	let is32 = false;
	let isShell32 = false;
	const close = (end: number, isEnded: boolean) => {
		const isOf32 = is32 && lines.slice(Math.max(start - 1, 0), end).some(namesSoftware);
		if (end > start || asked.for !== 'unknown') {
			parts.push({
				asked,
				command: typed,
				lines: lines.slice(start, end),
				firstLine: start + 1,
				isEnded,
				machine,
				isOf32,
			});
		}
	};
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] as string;
		const found = prompt.exec(line);
		const banner = /^(?:Windows )?PowerShell( \(x86\)| 7[\d.]*)?\s*$/.exec(line);
		if (banner) is32 = isShell32 = banner[1] === ' (x86)';
		if (!found && !isReadCommand(line) && !starter.test(line)) continue;
		close(at, true);
		const place = found?.groups?.['place'];
		const stands = place ? keyOf(place) : undefined;
		let command = found ? line.slice(found[0].length) : line;
		// A command that goes on: the line ends in PowerShell's mark, or its own prompt follows.
		while (/`\s*$/.test(command) && at + 1 < lines.length) {
			command = `${command.replace(/`\s*$/, ' ')}${(lines[++at] as string).replace(/^>> ?/, '')}`;
		}
		const remote = remoteOf(command);
		typed = command.trim();
		asked = askedBy(remote?.command ?? command, stands);
		if (found) prompted = machineOfPrompt(found);
		machine = remote ? (remote.machine === '' ? prompted : remote.machine) : prompted;
		// Where the 32-bit console starts. It reads its own half of `HKLM\\SOFTWARE`, under the name of the other.
		is32 =
			isShell32 || /\\SysWOW64(?:\\|$)/i.test(place ?? '') || /^\S{0,40}\\SysWOW64\\/i.test(typed);
		start = at + 1;
	}
	close(lines.length, false);
	return parts;
}

function namesSoftware(line: string): boolean {
	return /\\SOFTWARE\\|:\\SOFTWARE/i.test(line);
}
