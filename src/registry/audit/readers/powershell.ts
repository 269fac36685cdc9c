import {
	emptySnapshot,
	type FoundValue,
	fold,
	openKey,
	type Snapshot,
	withFullRoot,
} from '../snapshot.ts';
import { isCommand } from './commands.ts';
import { type ReadFault, readFault } from './fault.ts';
import { prompt } from './prompt.ts';
import { isDashes, readTableRow } from './table.ts';
import { joinWrapped, type PrintedLine } from './wrapped.ts';

/** Properties that PowerShell adds to every key it prints, here and from a distance. */
const added = /^(?:PS[A-Z][A-Za-z]+|RunspaceId)$/;

/** What a printed line says. */
type Line =
	| { says: 'heading' | 'key' | 'path'; key: string }
	| { says: 'value'; subkey: string; name: string; data: string }
	| { says: 'other'; text: string }
	| { says: 'nothing' };

/**
 * Reads what `Get-ItemProperty`, `Format-List`, `Format-Table` and `Get-ChildItem` print for registry keys. The key is taken from
 * `PSPath`, from the heading of a listing with the names of its subkeys, or from a command line that was pasted
 * with its output. PowerShell does not print types: a number is read as a REG_DWORD. A property that was asked for by
 * name and is absent is printed without data.
 */
export function readPowerShell(printed: string): { snapshot: Snapshot; faults: ReadFault[] } {
	const snapshot = emptySnapshot('key');
	const faults: ReadFault[] = [];
	let pending: { value: FoundValue; line: number; text: string }[] = [];
	let key: string | undefined;
	let heading: string | undefined;
	let isNamesOnly = false;
	let table: [names: string, dashes: string] | undefined;
	const open = (path: string) => {
		settle(key);
		key = path;
		openKey(snapshot, path);
	};
	/** Gives the values read so far to their key. */
	const settle = (path: string | undefined) => {
		for (const { value, line, text } of pending) {
			if (path === undefined) faults.push(readFault(line, 'noPath', text));
			else openKey(snapshot, path).values.set(fold(value.name), value);
		}
		pending = [];
	};
	const lines = joinWrapped(printed.split(/\r\n|\r|\n/));
	for (let at = 0; at < lines.length; at++) {
		const { line, text } = lines[at] as PrintedLine;
		const isBlank = text.trim() === '';
		const below = lines[at + 1]?.text;
		if (heading === undefined && !isBlank && isDashes(below)) table = [text, below as string];
		else if (isBlank) table = undefined;
		else if (table && !isDashes(text)) {
			settle(key);
			const cells = readTableRow(...table, text);
			const isOnly = isDashes(lines[at - 1]?.text) && (below ?? '').trim() === '';
			let path = isOnly ? key : undefined;
			for (const [name, data] of cells ?? []) {
				if (name === 'PSPath') path = pathIn(data);
				else if (data !== '' && !added.test(name)) {
					pending.push({ value: { name, data: dataOf(data) }, line, text });
				}
			}
			if (path !== undefined) openKey(snapshot, path);
			if (!cells) faults.push(readFault(line, 'unreadable', text));
			settle(path);
		}
		if (table) continue;
		const said = readLine(text);
		if (said.says === 'heading') {
			settle(key);
			key = heading = said.key;
		} else if (said.says === 'key') {
			heading = undefined;
			open(said.key);
			if (/ -Name /i.test(text)) openKey(snapshot, said.key).partial = true;
		} else if (said.says === 'path') {
			openKey(snapshot, said.key).partial ||= isNamesOnly;
			isNamesOnly = false;
			settle(said.key);
		} else if (said.says === 'value') {
			if (heading !== undefined && said.subkey !== '') open(`${heading}\\${said.subkey}`);
			const value = { name: said.name, data: dataOf(said.data) };
			// `Get-ChildItem | Format-List` names the values of a key, without their data.
			if (/^\{.*\}$/.test(said.data)) isNamesOnly = true;
			else if (said.data !== '') pending.push({ value, line, text });
		} else if (said.says === 'other') {
			if (heading === undefined || / {2}|\\/.test(said.text)) {
				faults.push(readFault(line, 'unreadable', text));
			} else open(`${heading}\\${said.text}`);
		}
	}
	settle(key);
	return { snapshot, faults };
}

function readLine(text: string): Line {
	const key = pathIn(text.replace(prompt, ''));
	if (/^[-\s]*$|^\s*(?:\+ |Name +Property\s*$)/.test(text) || isCommand(text))
		return { says: 'nothing' };
	if (prompt.test(text)) return key === undefined ? { says: 'nothing' } : { says: 'key', key };
	if (key !== undefined) {
		if (/^\s*PSPath\s*:/.test(text)) return { says: 'path', key };
		if (/^\s*\S+ ?: ?HKEY_/.test(text)) return { says: 'heading', key };
		if (/^\s*HKEY_|HK[A-Z]{2,3}:\\/.test(text)) return { says: 'key', key };
	}
	const pair = readPair(text);
	if (pair === undefined) return { says: 'other', text: text.trim() };
	return added.test(pair.name) ? { says: 'nothing' } : { says: 'value', ...pair };
}

/** `Enabled : 1`, and in a listing `Client   Enabled : 1` with the subkey before it. */
function readPair(text: string): { subkey: string; name: string; data: string } | undefined {
	const colon = text.search(/(?<=\s):(?:\s|$)/);
	const left = text.slice(0, Math.max(colon, 0)).trim();
	const gap = left.lastIndexOf('  ');
	const name = left.slice(gap < 0 ? 0 : gap + 2);
	if (name === '') return undefined;
	return {
		subkey: left.slice(0, Math.max(gap, 0)).trim(),
		name,
		data: text.slice(colon + 1).trim(),
	};
}

/** A registry path in a line: `…Registry::HKEY_…` to the end, or `HKLM:\\…` as far as the command names it. */
function pathIn(text: string): string | undefined {
	const at = text.search(/HKEY_[A-Z_]{1,20}\\|HK[A-Z]{2,3}:\\/);
	if (at < 0) return undefined;
	const before = /(.)(?:[\w.\\]{0,40}Registry::)?$/.exec(text.slice(0, at))?.[1] ?? '';
	const rest = text.slice(at);
	const isDrive = rest[4] === ':' || rest[5] === ':';
	const end = /["']/.test(before) ? rest.indexOf(before) : isDrive ? rest.search(/ [|-]/) : -1;
	let path = (end < 0 ? rest : rest.slice(0, end)).replace(/^([A-Z]+):/, '$1').trimEnd();
	while (path.endsWith('\\') || path.endsWith('*')) path = path.slice(0, -1);
	return withFullRoot(path);
}

function dataOf(text: string): FoundValue['data'] {
	const number = /^-?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
	return number >= -0x80000000 && number <= 0xffffffff
		? { type: 'REG_DWORD', value: number >>> 0 }
		: { type: 'REG_SZ', value: text };
}
