import { effectsOf, hasCommands, isCommand } from './commands.ts';
import { type Done, withoutContradictions } from './contradictions.ts';
import { type ReadFault, readFault } from './fault.ts';
import { effectsOfOwn, isOwnLine } from './own-files.ts';
import { type Import, importLines } from './reg.ts';
import {
	isBlank,
	isComment,
	isMeantAsHeader,
	isRegHeader,
	type RegLine,
	type Step,
} from './reg-lines.ts';
import { commandsThatRun } from './script.ts';
import type { Statement } from './shell-statements.ts';

/** A line of cmd that only sets a variable, or one of PowerShell that holds nothing for the registry. */
const holdsNothing =
	/^\s*@?(?:if\s.{1,300}?\s)?set\s|^(?!.*(?:HK|["“„«]\s*=|=\s*dword|Registry Editor|REGEDIT))/is;

/** A line of cmd that decides what runs, or a command that only reads; what changes something has a line of its own. */
const controls =
	/^\s*@?(?:(?:if|for|exit|goto)\s|reg(?:\.exe)?\s+(?:query|export|save|compare)\s)/i;

/**
 * Reads registry instructions as a web page prints them, with keys and values run together on one line, bold
 * marks and all, and shows what an import would really do: each key or value is taken as a line of its own.
 */
export function readInstructions(text: string): Import & { faults: ReadFault[] } {
	const isOwn = text.split(/\r\n|\r|\n/).some(isOwnLine);
	const isScript = !isOwn && hasCommands(text);
	const lines: Statement[] = isScript
		? commandsThatRun(text)
		: text.split(/\r\n|\r|\n/).map((text, at) => ({ line: at + 1, text }));
	const done = lines.flatMap(({ line, text, unsure }): Done[] => {
		if (isOwnLine(text)) return effectsOfOwn(text).map((effect) => ({ line, text, effect }));
		// The rest of a script of this site only carries its rows out.
		if (isOwn) return [];
		if (isCommand(text))
			return effectsOf(unmark(text)).map((effect) => ({
				line,
				text,
				effect: unsure && effect.length > 0 ? 'notFollowed' : effect,
			}));
		if (isScript && (controls.test(text) || holdsNothing.test(text))) return [];
		return pieces(unmark(text))
			.filter(isRegistryLine)
			.map((piece) => ({ line, text, effect: [piece] }));
	});
	const unclear: Step[] = [];
	const own: RegLine[] = [];
	for (const { effect, ...at } of withoutContradictions(done, isScript ? text : '')) {
		if (typeof effect === 'string')
			unclear.push({ line: at.line, text: at.text.trim(), skipped: effect });
		else own.push(...effect.map((text) => ({ line: at.line, text })));
	}
	const result = importLines(own);
	const late = lateHeader(text);
	const steps = [...result.steps, ...unclear, ...(late ? [late] : [])].sort(
		(a, b) => a.line - b.line,
	);
	const faults = steps.flatMap(({ line, text, skipped }) =>
		skipped ? [readFault(line, skipped, text)] : [],
	);
	return { snapshot: result.snapshot, steps, faults };
}

/** The header of a file that begins with a remark: an importer looks at the first line alone. */
function lateHeader(text: string): Step | undefined {
	const lines = text.split(/\r\n|\r|\n/);
	const at = lines.findIndex((line) => !isBlank(line) && !isComment(line));
	const isLate = lines.slice(0, Math.max(at, 0)).some(isComment);
	return isLate && isRegHeader(lines[at] ?? '')
		? { line: at + 1, text: lines[at] ?? '', skipped: 'header' }
		: undefined;
}

/** Takes bold marks, code marks, tags and escapes away, and turns the entities of a page's source back. */
function unmark(line: string): string {
	return line
		.replace(/\*\*|`|^[ \t]*__|__[ \t]*$|\\(?=[[\]])|<\/?[a-z][^<>]{0,400}>/gi, '')
		.replace(/&(?:#x([0-9a-f]{2,4})|#(\d{2,5})|(quot)|nbsp);/gi, (_, hex, decimal, quot) =>
			String.fromCharCode(hex ? `0x${hex}` : (decimal ?? (quot ? 34 : 32))),
		)
		.replace(/^[ \t]+/, '');
}

/** What stands on a line for the registry. A line that holds one assignment alone is taken to its very end. */
function pieces(line: string): string[] {
	return /^"[^"]*"[^"[]*$/.test(line) ? [line] : splitRunTogether(line);
}

/** The keys and assignments of a line, each as a line of its own; prose between them stays with what follows. */
function splitRunTogether(line: string): string[] {
	const parts: string[] = [];
	let start = 0;
	for (let at = 0; at < line.length; ) {
		if (line[at] === '[') {
			const end = line.indexOf(']', at);
			// A mark that nobody sees before the bracket keeps an importer from seeing the key.
			if (!/^[\u00a0\u200b-\u200f\ufeff]+$/.test(line.slice(start, at))) {
				parts.push(line.slice(start, at));
				start = at;
			}
			at = end < 0 ? line.length : end + 1;
		} else if (line[at] === '=') at = assignmentEnd(line, at + 1);
		else {
			at++;
			continue;
		}
		parts.push(line.slice(start, at));
		start = at;
	}
	parts.push(line.slice(start));
	return parts.map(withoutProse).filter((part) => part !== '');
}

/** Where the data of an assignment ends: after the text, the number, the bytes or the minus sign. */
function assignmentEnd(line: string, start: number): number {
	let at = start;
	while (line[at] === ' ') at++;
	if (line[at] === '-') return at + 1;
	if (line[at] === '"') {
		const end = line.indexOf('"', at + 1);
		return end < 0 ? line.length : end + 1;
	}
	const data = /[\p{L}\p{N}()]*[ ]{0,4}[:：]?[ ]{0,4}[^\s"[\]«»„“”]*/uy;
	data.lastIndex = at;
	const end = at + (data.exec(line)?.[0].length ?? 0);
	return end;
}

/** Words before the first quotation mark of an assignment and a full stop behind it are the page's, not the file's. */
function withoutProse(part: string): string {
	const text = part.replace(/^[ \t]+/, '');
	if (text.startsWith('[') || !text.includes('=')) return text;
	const quote = text.search(/["«„“]/);
	const prose = /[\p{L}\p{N}\p{P}]/u.test(text.slice(0, Math.max(quote, 0))) ? quote : 0;
	return text.slice(prose).replace(/([\da-f])[.,;:،。]+$/i, '$1');
}

/** Whether a piece is meant for the registry at all; the rest is the page's prose. */
function isRegistryLine(text: string): boolean {
	if (/^\$\w+\s*=/.test(text)) return false;
	return /^[^\p{L}\p{N}]{0,3}\[|[=＝]|^reg |^HK(?:EY_|LM\\)/u.test(text) || isMeantAsHeader(text);
}
