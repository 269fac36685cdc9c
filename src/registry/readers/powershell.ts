import {
	emptySnapshot,
	type FoundValue,
	fold,
	openKey,
	type Snapshot,
	withFullRoot,
} from '../snapshot.ts';
import { type ReadFault, readFault } from './fault.ts';

/** Properties that PowerShell adds to every key it prints. */
const added = ['PSPath', 'PSParentPath', 'PSChildName', 'PSDrive', 'PSProvider'];

/**
 * Reads what `Get-ItemProperty`, `Format-List` and `Get-ChildItem` print for registry keys. The key is taken from
 * `PSPath`, from the heading of a listing with the names of its subkeys, or from a command line that was pasted
 * with its output. PowerShell does not print types: a number is read as a REG_DWORD.
 */
export function readPowerShell(text: string): { snapshot: Snapshot; faults: ReadFault[] } {
	const snapshot = emptySnapshot('key');
	const faults: ReadFault[] = [];
	const lines = joinWrapped(text.split(/\r\n|\r|\n/));
	let pending: { value: FoundValue; line: number; text: string }[] = [];
	let key: string | undefined;
	let heading: string | undefined;
	const flush = (path: string | undefined) => {
		for (const { value, line, text } of pending) {
			if (path === undefined) faults.push(readFault(line, 'noPath', text));
			else openKey(snapshot, path).values.set(fold(value.name), value);
		}
		pending = [];
	};
	for (const { line, text } of lines) {
		const path = pathIn(text);
		const pair = readPair(text);
		if (path !== undefined && !/^\s*PS(?:Path|ParentPath)\s*:/.test(text)) {
			flush(key);
			key = path;
			heading = /^\s*\S+: /.test(text) ? path : undefined;
			openKeyUnlessHeading(snapshot, path, heading);
		} else if (/^\s*PSPath\s*:/.test(text) && path !== undefined) {
			openKey(snapshot, path);
			flush(path);
		} else if (pair && !added.includes(pair.name)) {
			if (heading !== undefined && pair.subkey !== '') {
				flush(key);
				key = `${heading}\\${pair.subkey}`;
				openKey(snapshot, key);
			}
			pending.push({ value: { name: pair.name, data: dataOf(pair.data) }, line, text });
		} else if (text.trim() !== '' && !pair && !/^[\s-]+$|^Name +Property$/.test(text.trimEnd())) {
			if (heading !== undefined && /^\S+ *$/.test(text))
				openKey(snapshot, `${heading}\\${text.trim()}`);
			else if (!/^(?:PS )?[A-Z]:\\.*>|^PS>/.test(text))
				faults.push(readFault(line, 'unreadable', text));
		}
	}
	flush(key);
	return { snapshot, faults };
}

/** `Enabled : 1`, and in a listing `Client   Enabled : 1` with the subkey before it. */
function readPair(text: string): { subkey: string; name: string; data: string } | undefined {
	const colon = text.endsWith(':') ? text.length - 1 : text.indexOf(': ');
	const left = text.slice(0, Math.max(colon, 0)).trimEnd();
	const gap = left.trimStart().lastIndexOf('  ');
	const name = left.trimStart().slice(gap < 0 ? 0 : gap + 2);
	if (name === '') return undefined;
	const subkey = gap < 0 ? '' : left.trimStart().slice(0, gap).trim();
	return { subkey, name, data: text.slice(colon + 1).trim() };
}

function openKeyUnlessHeading(snapshot: Snapshot, path: string, heading: string | undefined): void {
	if (heading === undefined) openKey(snapshot, path);
}

/** A registry path in a line: `…Registry::HKEY_…` to the end, or `HKLM:\\…` as far as the command names it. */
function pathIn(text: string): string | undefined {
	const at = text.search(/HKEY_[A-Z_]{1,20}\\|HK[A-Z]{2,3}:\\/);
	if (at < 0) return undefined;
	const before = text[at - 1] ?? '';
	const rest = text.slice(at);
	const isDrive = rest[4] === ':' || rest[5] === ':';
	const end = /["']/.test(before) ? rest.indexOf(before) : isDrive ? rest.search(/ [|-]/) : -1;
	let path = (end < 0 ? rest : rest.slice(0, end)).replace(/^([A-Z]+):/, '$1').trimEnd();
	while (path.endsWith('\\') || path.endsWith('*')) path = path.slice(0, -1);
	return withFullRoot(path);
}

function dataOf(text: string): FoundValue['data'] {
	const number = /^-?\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
	return number >= -0x80000000 && number <= 0xffffffff
		? { type: 'REG_DWORD', value: number >>> 0 }
		: { type: 'REG_SZ', value: text };
}

/**
 * Joins values that the console wrapped: their next lines start below the first one's text. Where the break may
 * have fallen on a space of a known kind of name (`TLS 1.2`), the space comes back.
 */
function joinWrapped(lines: readonly string[]): { line: number; text: string }[] {
	const joined: { line: number; parts: string[] }[] = [];
	let column = -1;
	for (const [at, text] of lines.entries()) {
		const parts = joined.at(-1)?.parts;
		const bare = text.trimStart();
		if (
			parts &&
			column > 0 &&
			text.length - bare.length === column &&
			!/^(?:$|\S+ +: )/.test(bare)
		) {
			const brokeAtSpace = /(?:TLS|SSL|RC[24]|DES|Triple|Internet)$/.test(
				parts.at(-1)?.slice(-8) ?? '',
			);
			parts.push(brokeAtSpace ? ` ${bare.trimEnd()}` : bare.trimEnd());
			continue;
		}
		joined.push({ line: at + 1, parts: [text] });
		column = /^\S+ *: /.exec(text.slice(0, 80))?.[0].length ?? -1;
	}
	return joined.map(({ line, parts }) => ({ line, text: parts.join('') }));
}
