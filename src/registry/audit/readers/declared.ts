import { forEachItem } from './ansible-loop.ts';
import { assignment, type Effect } from './command-data.ts';
import { type ReadFault, readFault } from './fault.ts';
import { effectOfInf } from './inf.ts';
import { type Import, importLines } from './reg.ts';
import type { RegLine, Step } from './reg-lines.ts';

/** One resource of a DSC configuration, one task of Ansible for one entry of its list, or one line of an INF file. */
interface Declaration {
	line: number;
	text: string;
	effect: Effect;
}

const resource = /^[ \t]*x?Registry(?:Key)?[ \t]+['"]?[^\r\n{'"]*['"]?\s*\{([^{}]*)\}/gim;
const task = /^([ \t]*)(?:- )?(?:[\w.]+\.)?win_regedit:(.*)((?:\r?\n(?:\1[ \t].*|[ \t]*$))*)/gm;

/** Whether a text declares registry values, for PowerShell DSC, for Ansible or in an INF file. */
export function isDeclared(text: string): boolean {
	const bare = withoutRemarks(text);
	return (
		bare.search(resource) >= 0 ||
		bare.search(task) >= 0 ||
		bare.split('\n').some((line) => effectOfInf(line) !== undefined)
	);
}

/** A remark keeps its place, so that lines can be counted. */
function withoutRemarks(text: string): string {
	return text.replace(/^[ \t]*#.*/gm, '');
}

/** The line of each place in a text, asked for from its start to its end. */
function lineCounter(text: string): (index: number) => number {
	let [from, line] = [0, 1];
	return (index) => {
		line += text.slice(from, index).split('\n').length - 1;
		from = index;
		return line;
	};
}

/** Reads what a configuration or a file of tasks declares, as an import that does the same. */
export function readDeclared(text: string): Import & { faults: ReadFault[] } {
	const unclear: Step[] = [];
	const lines: RegLine[] = [];
	for (const { line, text: head, effect } of declarationsOf(text)) {
		if (effect === 'notFollowed') unclear.push({ line, text: head, skipped: effect });
		else lines.push(...effect.map((text) => ({ line, text })));
	}
	const { snapshot, steps } = importLines(lines);
	const all = [...steps, ...unclear].sort((a, b) => a.line - b.line);
	const faults = all.flatMap(({ line, text, skipped }) =>
		skipped ? [readFault(line, skipped, text)] : [],
	);
	return { snapshot, steps: all, faults };
}

function declarationsOf(text: string): Declaration[] {
	const bare = withoutRemarks(text);
	const [lineOfResource, lineOfTask] = [lineCounter(bare), lineCounter(bare)];
	const dsc = [...bare.matchAll(resource)].map(({ index, 0: all, 1: body = '' }) => ({
		line: lineOfResource(index),
		text: all.slice(0, 200).trim(),
		effect: effectOf(
			new Map(
				[
					...body.matchAll(
						/(\w+)[ \t]*=[ \t]*(@?\(?(?:'(?:[^']|'')*'|"[^"]*"|[^\s;'"]+)[^\r\n;]*)/g,
					),
				].map(([, name = '', data = '']) => [name.toLowerCase(), plain(data)]),
			),
		),
	}));
	const tasks = [...bare.matchAll(task)].flatMap(
		({ index, 0: all, 1: indent = '', 2: inline = '', 3: below = '' }) => {
			const pairs = [...pairsOn(inline), ...pairsBelow(inline, below)];
			const rest = restOfTask(bare.slice(index + all.length), indent.length);
			const lines = [...below.split(/\r?\n/), ...rest];
			const line = lineOfTask(index);
			return forEachItem(pairs, lines, scalar).map((properties) => ({
				line,
				text: all.slice(0, 200).trim(),
				effect: effectOf(properties),
			}));
		},
	);
	const inf = dsc.length + tasks.length > 0 ? [] : bare.split('\n');
	const lines = inf.flatMap((text, at) => {
		const effect = effectOfInf(text);
		return effect === undefined ? [] : [{ line: at + 1, text: text.trim(), effect }];
	});
	return [...dsc, ...tasks, ...lines];
}

/** The lines of a task behind its module: as far in as the module itself, and none of them begins another task. */
function restOfTask(text: string, indent: number): string[] {
	const lines = text.split(/\r?\n/, 200).slice(1);
	const end = lines.findIndex(
		(line) => line.trim() !== '' && (line.search(/\S/) < indent || /^- /.test(line.slice(indent))),
	);
	// A list may stand as far in as the key above it.
	const isList = /^\s*(?:loop|with_\w+):\s*$/.test(lines[end - 1] ?? '');
	return lines.slice(0, end < 0 || isList ? undefined : end);
}

/** `path="HKLM:\\…" name=Enabled`: a task on one line. Nothing is escaped there. */
function pairsOn(inline: string): [string, string][] {
	return [...inline.matchAll(/(?:^|\s)([a-z_]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)].map(
		([, name = '', double, single, bare = '']) => [name, double ?? single ?? bare],
	);
}

/** `path: HKLM:\…`, a line each or between braces. */
function pairsBelow(inline: string, below: string): [string, string][] {
	const inBraces = /^\s*\{.*\}\s*$/.test(inline)
		? inline.replace(/^\s*\{|\}\s*$/g, '\n').replaceAll(', ', '\n')
		: '';
	return [...`${inBraces}${below}`.matchAll(/^[ \t]*([a-z_]+):[ \t]+(.*?)[ \t]*\r?$/gm)].map(
		([, name = '', data = '']) => [name, scalar(data)],
	);
}

/** A text of YAML. Without quotation marks it goes on to the end of the line, or to a remark. */
function scalar(data: string): string {
	const bare = data.replace(/^!unsafe /, '');
	return /^["']/.test(bare) ? plain(bare) : bare.replace(/(?:^|[ \t]+)#.*$/, '');
}

/** The text of a quoted or bare word; a list of one is its only entry. */
function plain(data: string): string {
	const [, single, double, bare = ''] =
		/^@?\(?(?:'((?:[^']|'')*)'|"([^"]*)"|([^\s)]*))/.exec(data) ?? [];
	return single?.replaceAll("''", "'") ?? double?.replaceAll('\\\\', '\\') ?? bare;
}

/** The names that the two have for the same thing. */
function effectOf(properties: ReadonlyMap<string, string>): Effect {
	const of = (...names: string[]) =>
		names.map((name) => properties.get(name)).find((data) => data !== undefined);
	const key = of('key', 'path')?.replace(/^(HK\w+):(?=\\)/, '$1');
	const name = of('valuename', 'name', 'value', 'entry');
	const data = of('valuedata', 'data') ?? '';
	const isOpen = [key, name, data].some((text) => /\$(?!true$|false$)|\{\{/.test(text ?? ''));
	if (key === undefined || isOpen) return 'notFollowed';
	const isAbsent = /^absent$/i.test(of('ensure', 'state') ?? '');
	if (!name) {
		const keeps = /^(?:no|false)$/i.test(of('delete_key') ?? '');
		return isAbsent ? (keeps ? [`[${key}]`, '@=-'] : [`[-${key}]`]) : [`[${key}]`];
	}
	if (isAbsent) return [`[${key}]`, assignment(name, '-')];
	const type = of('valuetype', 'type', 'datatype') ?? 'String';
	const isHex = /true/i.test(of('hex') ?? '') && !/^0x/i.test(data);
	return [
		`[${key}]`,
		assignment(name, { text: isHex ? `0x${data}` : data, isNumber: false, type }),
	];
}
