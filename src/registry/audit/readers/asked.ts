import { withFullRoot } from '../snapshot.ts';
import type { Asked } from './asked-for.ts';
import { givenParameters } from './asked-parameters.ts';
import { askedOfQuery } from './asked-query.ts';
import { shapeOf } from './asked-shape.ts';
import { plainMarks, type Word, wordsOf } from './command-words.ts';

/** Commands that change a registry: what was read before them may no longer hold. */
const change =
	/(?:^|[^\w-])(?:reg(?:\.exe)?\s+(?:add|delete|import|restore|copy|load)|regedit|(?:New|Set|Remove|Clear|Rename|Copy|Move)-Item(?:Property)?|sp|ni|ri|rp|clp|cli|rni|rnp|Invoke-(?:Expression|WebRequest|DscResource)|Restart-Computer|shutdown)(?![\w-])|\.(?:ps1|cmd|bat|reg|exe)\b(?!\s+query)/i;

/** Commands that print values, by their names and their usual short forms. */
const printers: Readonly<Record<string, 'values' | 'value' | 'children' | 'item'>> = {
	'get-itemproperty': 'values',
	gp: 'values',
	'get-itempropertyvalue': 'value',
	gpv: 'value',
	'get-childitem': 'children',
	gci: 'children',
	dir: 'children',
	ls: 'children',
	'get-item': 'item',
	gi: 'item',
};

/** Whether a line is such a command although no prompt stands before it. */
export function isReadCommand(line: string): boolean {
	const [, first = ''] =
		/^(?:\s{0,20}\(\s{0,20}|\s{0,20})([\w-]{2,40}(?:\.exe)?)\s+(?![:\s])/i.exec(
			line.slice(0, 100),
		) ?? [];
	if (/^reg(?:\.exe)?$/i.test(first)) return /\squery\s/i.test(line.slice(0, 100));
	return Object.hasOwn(printers, first.toLowerCase()) && /HK|\$|Registry::/i.test(line);
}

/** Another way to start the same command. What the 32-bit `reg.exe` of `SysWOW64` sees elsewhere is left out of a session. */
const wrapping =
	/^\s*(?:&\s*|cmd(?:\.exe)?\s+\/c\s+|"?(?:[A-Z]:\\Windows|%SystemRoot%|%windir%)\\(?:System32|SysWOW64)\\(?=reg(?:\.exe)?\s))/i;

/**
 * What a command that was typed would print.
 *
 * @param place the key that the prompt stands in, where it is one
 */
export function askedBy(typed: string, place?: string): Asked {
	const command = typed.replace(wrapping, '');
	if (command.trim() === '') return { for: 'nothing' };
	if (/^\s*reg(?:\.exe)?\s+query\s/i.test(command)) return askedOfQuery(command);
	if (change.test(command)) return { for: 'change' };
	const plain = plainMarks(command).trim();
	return (
		askedOfClass(plain) ?? askedOfMember(plain, place) ?? askedOfPipeline(wordsOf(plain), place)
	);
}

/** One value alone, without its name. */
const oneValue = (key: string, name: string): Asked => ({
	for: 'values',
	keys: [key],
	names: [name],
	isBare: true,
	isWhole: false,
});

/** `[Registry]::GetValue('HKEY_…', 'Enabled', $null)`: what it gives back where there is no value prints as nothing. */
function askedOfClass(command: string): Asked | undefined {
	const [, path, name] =
		/^\[(?:Microsoft\.Win32\.)?Registry\]::GetValue\(\s*['"]([^'"]+)['"]\s*,\s*['"]([^'"]+)['"]\s*,\s*\$null\s*\)$/i.exec(
			command,
		) ?? [];
	const key = path === undefined ? undefined : keyOf(path);
	return key === undefined || name === undefined ? undefined : oneValue(key, name);
}

/** `(gp HKLM:\…).Enabled`, `(gi HKLM:\…).GetValue('Enabled')`. */
function askedOfMember(command: string, place: string | undefined): Asked | undefined {
	const [all, inner = '', called, property = ''] =
		/^\((.*)\)\s*\.\s*(?:GetValue\(\s*['"](.+?)['"]\s*\)|['"]?(\w+)['"]?)$/i.exec(command) ?? [];
	if (all === undefined) return undefined;
	const asked = askedBy(inner, place);
	const name = called ?? property;
	if (asked.for === 'values') return { ...asked, names: [name], isBare: true, isWhole: false };
	const isItem = /^(?:gi|Get-Item)\s/i.test(inner) && called !== undefined;
	if (!isItem || asked.for !== 'children' || asked.key === undefined) return { for: 'nothing' };
	return oneValue(asked.key, name);
}

function askedOfPipeline(words: readonly Word[], place: string | undefined): Asked {
	const stages: Word[][] = [[]];
	for (const word of words) {
		if (word.isMark && word.text === '|') stages.push([]);
		else if (word.isMark && word.text !== ',') return { for: 'nothing' };
		else stages.at(-1)?.push(word);
	}
	const [first = [], ...rest] = stages;
	const kind = printers[first[0]?.text.toLowerCase() ?? ''];
	const given = kind && givenParameters(first.slice(1));
	if (!given) return { for: 'nothing' };
	const keys = keysOf(given.paths, place);
	const passed = rest[0]?.[0]?.text.toLowerCase() ?? '';
	if (kind === 'children' && printers[passed] === 'values' && rest[0]?.length === 1) {
		const { names, isWhole, isBare } = shapeOf(rest.slice(1));
		return { for: 'values', isBare, isWhole, ...(names && { names }) };
	}
	const shape = shapeOf(rest);
	if (kind === 'children' || kind === 'item') {
		const isWhole = kind === 'children' && rest.length === 0 && !given.isFiltered && !given.isQuiet;
		const key = keys?.length === 1 ? keys[0] : undefined;
		return { for: 'children', isTree: given.isTree, isWhole, ...(key && { key }) };
	}
	const names = shape.names ?? given.names;
	return {
		for: 'values',
		isBare: kind === 'value' || shape.isBare,
		isWhole: shape.isWhole && names === undefined && !given.isFiltered,
		...(keys && { keys }),
		...(names && { names }),
	};
}

function keysOf(paths: readonly string[], place: string | undefined): string[] | undefined {
	const keys = paths.map((path) => keyOf(path, place));
	if (keys.length === 0 && place !== undefined) return [place];
	return keys.length > 0 && keys.every((key) => key !== undefined) ? (keys as string[]) : undefined;
}

/** A path of PowerShell as a key: a drive, the provider's own form, or relative to the key of the prompt. */
export function keyOf(path: string, place?: string): string | undefined {
	if (/[*?[\]$]/.test(path)) return undefined;
	const bare = path
		.replace(/^.*::/, '')
		.replaceAll('/', '\\')
		.replace(/^([A-Z]{3,4}):(?=\\|$)/i, '$1');
	const full = withFullRoot(bare);
	if (full !== undefined || place === undefined || /^[A-Z]+:|^\\/i.test(bare)) return full;
	if (/(?:^|\\)\.\.(?:\\|$)/.test(bare)) return undefined;
	return withFullRoot(`${place}\\${bare.replace(/^\.(?:\\|$)/, '')}`.replace(/\\+$/, ''));
}
