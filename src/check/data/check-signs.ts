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
		const open = unbalanced(value.text);
		const halves = open ? [{ line: first + open.line, message: open.message }] : [];
		return [...checkCommandText(literals), ...halves].map((found) => ({ file, ...found }));
	});
}

const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The first quotation mark or bracket of a command that has no partner: a shell would wait for it, or stop. */
function unbalanced(text: string): { line: number; message: string } | undefined {
	const open: { sign: string; at: number }[] = [];
	for (const { 0: sign, index: at } of text.matchAll(/["'(){}[\]]/g)) {
		const last = open.at(-1);
		const isInside = last?.sign === '"' || last?.sign === "'";
		if (isInside ? last.sign === sign : last && partners[sign] === last.sign) open.pop();
		else if (!isInside) open.push({ sign, at });
	}
	const [first] = open;
	if (!first) return undefined;
	const line = text.slice(0, first.at).split('\n').length - 1;
	return {
		line,
		message: `${first.sign} has no partner in this command; write it, or take this one out`,
	};
}
