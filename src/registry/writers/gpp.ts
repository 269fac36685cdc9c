import type { Change, Plan, RegistryData } from '../plan/plan.ts';
import { commentLines } from './comment.ts';
import type { WriterOptions } from './reg.ts';

export interface GppOptions extends WriterOptions {
	/** ISO date of the data; the items carry it as the day of their change. */
	date: string;
}

/**
 * A plan as `Registry.xml` of Group Policy Preferences, to be pasted into the Registry node of the editor. The same
 * plan gives the same bytes, item ids included. Preferences stay when the policy goes, so the way back is the
 * undo of the plan as a second set of items.
 */
export function writeGpp(plan: Plan, { comments = [], date }: GppOptions): string {
	const lines = [
		'<?xml version="1.0" encoding="utf-8"?>',
		...commentLines(comments).map((line) => `<!-- ${line.replace(/-(?=-|$)/g, '- ')} -->`),
		'<RegistrySettings clsid="{A3CCFC41-DFDB-43a5-8D26-0FE8B954DA51}">',
		...plan.map((change) => item(change, date)),
		'</RegistrySettings>',
	];
	return `${lines.join('\r\n')}\r\n`;
}

/** U makes the value or changes it, D deletes it; `image` is the editor's picture for that. */
function item(change: Change, date: string): string {
	const separator = change.key.indexOf('\\');
	const update = change.action === 'write';
	const outer = {
		clsid: '{9CD4B2F4-923D-47f5-A062-E897DD1DAD50}',
		name: change.name,
		status: change.name,
		image: update ? '2' : '3',
		changed: `${date} 00:00:00`,
		uid: uidOf(JSON.stringify(change)),
		disabled: '0',
	};
	const inner = {
		action: update ? 'U' : 'D',
		displayDecimal: '0',
		default: '0',
		hive: change.key.slice(0, separator),
		key: change.key.slice(separator + 1),
		name: change.name,
		...(update ? typed(change.data) : { type: 'REG_DWORD', value: '' }),
	};
	return `  <Registry ${attributes(outer)}><Properties ${attributes(inner)}/></Registry>`;
}

function typed({ type, value }: RegistryData): { type: string; value: string } {
	return {
		type,
		value: type === 'REG_DWORD' ? value.toString(16).toUpperCase().padStart(8, '0') : value,
	};
}

function attributes(pairs: Record<string, string>): string {
	return Object.entries(pairs)
		.map(([name, value]) => `${name}="${escaped(value)}"`)
		.join(' ');
}

/** @throws RangeError where the text holds a character that XML cannot carry */
function escaped(text: string): string {
	if (/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) {
		throw new RangeError(`XML cannot carry ${JSON.stringify(text)}`);
	}
	return text.replace(/[&<>"\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** An id in the form of a GUID that follows from the content alone: four FNV-1a hashes with different seeds. */
function uidOf(text: string): string {
	const hash = [0, 1, 2, 3].map((seed) => {
		let state = 0x811c9dc5 ^ (seed * 0x9e3779b9);
		for (let at = 0; at < text.length; at++) {
			state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
		}
		return (state >>> 0).toString(16).toUpperCase().padStart(8, '0');
	});
	return `{${hash.join('').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}$)/, '$1-$2-8$3-8$4-$5')}}`;
}
