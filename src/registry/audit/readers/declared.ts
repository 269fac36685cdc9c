import { assignment } from './command-data.ts';
import { type ReadFault, readFault } from './fault.ts';
import { type Import, importLines } from './reg.ts';
import type { RegLine, Step } from './reg-lines.ts';

/** One resource of a DSC configuration or one task of Ansible, with its properties by lower-case name. */
interface Declaration {
	line: number;
	text: string;
	properties: ReadonlyMap<string, string>;
}

const resource = /^[ \t]*x?Registry(?:Key)?[ \t]+['"]?[^\r\n{'"]*['"]?\s*\{([^{}]*)\}/gim;
const task = /^([ \t]*)(?:- )?(?:[\w.]+\.)?win_regedit:(.*)((?:\r?\n(?:\1[ \t].*|[ \t]*))*)/gm;

/** Whether a text declares registry values, for PowerShell DSC or for Ansible. */
export function isDeclared(text: string): boolean {
	return declarationsOf(text).length > 0;
}

/** Reads what a configuration or a file of tasks declares, as an import that does the same. */
export function readDeclared(text: string): Import & { faults: ReadFault[] } {
	const unclear: Step[] = [];
	const lines: RegLine[] = [];
	for (const { line, text: head, properties } of declarationsOf(text)) {
		const effect = effectOf(properties);
		if (effect) lines.push(...effect.map((text) => ({ line, text })));
		else unclear.push({ line, text: head, skipped: 'notFollowed' });
	}
	const { snapshot, steps } = importLines(lines);
	const all = [...steps, ...unclear].sort((a, b) => a.line - b.line);
	const faults = all.flatMap(({ line, text, skipped }) =>
		skipped ? [readFault(line, skipped, text)] : [],
	);
	return { snapshot, steps: all, faults };
}

function declarationsOf(text: string): Declaration[] {
	// A remark keeps its place, so that lines can be counted.
	const bare = text.replace(/^[ \t]*#.*/gm, '');
	const lineAt = (index: number) => bare.slice(0, index).split('\n').length;
	const dsc = [...bare.matchAll(resource)].map(({ index, 0: all, 1: body = '' }) => ({
		line: lineAt(index),
		text: all.slice(0, 200).trim(),
		properties: new Map(
			[
				...body.matchAll(/(\w+)[ \t]*=[ \t]*(@?\(?(?:'(?:[^']|'')*'|"[^"]*"|[^\s;'"]+)[^\r\n;]*)/g),
			].map(([, name = '', data = '']) => [name.toLowerCase(), plain(data)]),
		),
	}));
	const tasks = [...bare.matchAll(task)].map(
		({ index, 0: all, 2: inline = '', 3: below = '' }) => ({
			line: lineAt(index),
			text: all.slice(0, 200).trim(),
			properties: new Map([...pairsOn(inline), ...pairsBelow(inline, below)]),
		}),
	);
	return [...dsc, ...tasks];
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
function effectOf(properties: Declaration['properties']): string[] | undefined {
	const of = (...names: string[]) =>
		names.map((name) => properties.get(name)).find((data) => data !== undefined);
	const key = of('key', 'path')?.replace(/^(HK\w+):(?=\\)/, '$1');
	const name = of('valuename', 'name', 'value', 'entry');
	const data = of('valuedata', 'data') ?? '';
	const isOpen = [key, name, data].some((text) => /\$(?!true$|false$)|\{\{/.test(text ?? ''));
	if (key === undefined || isOpen) return undefined;
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
