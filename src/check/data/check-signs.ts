import type { Command } from '../../commands/schema.ts';
import type { Fault } from '../../content-files/fault.ts';
import type { Entry } from '../../content-files/read-folder.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { checkAlphabets, checkCommandText, checkUnseen } from '../literals/look-alikes.ts';

/** Not the list of names that were mangled, which has such signs on purpose. */
const dataPath = /^content\/(?:errors|codes|search|terms|registry(?!\/stray))\/?[^/]*\.yaml$/;

/** Invisible signs and words of two alphabets in data, by which no pasted text and no registry value is recognised. */
export function checkSigns(files: ContentFiles): Fault[] {
	return [...files].flatMap(([file, text]) => {
		if (!dataPath.test(file)) return [];
		return [...checkUnseen(text, 1), ...checkAlphabets(text, 1)].map((found) => ({
			file,
			...found,
		}));
	});
}

/** Signs in commands that the shell does not read as they look. */
export function checkCommandSigns(
	commands: ReadonlyMap<string, Entry<Command> | undefined>,
): Fault[] {
	return [...commands.values()].flatMap((command) => {
		if (!command) return [];
		const { file, value, lineOf } = command;
		const line = lineOf(['text']);
		// A block begins below its key, a text of one line beside it.
		const lines = value.text.replace(/\n$/, '').split('\n');
		const first = value.text.endsWith('\n') ? line + 1 : line;
		const literals = lines.map((text, index) => ({ text, line: first + index }));
		return checkCommandText(literals).map((found) => ({ file, ...found }));
	});
}
