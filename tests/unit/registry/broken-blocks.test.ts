import { describe, expect, it, test } from 'vitest';
import { audit, readPaste } from '../../../src/registry/core.ts';
import blocks from './broken-blocks.json' with { type: 'json' };
import { catalogue, choose, protocols, stray } from './data.ts';

/** The block as the article prints it: two keys, two values, one key, two values, in bold here and there. */
function asPrinted({ keys, client, server }: (typeof blocks)[number]): string {
	const [parent, first, second] = keys.map((key) => `[${protocols}\\${key}]`);
	return `${parent} ${first} **${client}** ${second} **${server}**`;
}

const right = ['', '\\Client', '\\Server'].map((end) =>
	`${protocols}\\TLS 1.2${end}`.toLowerCase(),
);

// The numbers come from importing the same blocks with Wine's regedit.
describe('an instruction block of the translated article', () => {
	test.each(blocks)('$locale of $date does what an importer does with it', (block) => {
		const { format, snapshot, steps } = readPaste(asPrinted(block));
		expect(format).toBe('instructions');
		const { rows } = audit(snapshot, choose(), catalogue, stray);
		const written = [...snapshot.keys.values()].reduce((sum, { values }) => sum + values.size, 0);
		const ok = rows.filter(({ status }) => status === 'ok').length;
		const opened = new Set(
			steps.filter(({ name }) => name === undefined).map(({ key }) => key?.toLowerCase()),
		);
		expect({
			right: ok,
			skipped: steps.filter(({ skipped }) => skipped).length,
			elsewhere: written - ok,
			wrongKeys: [...opened].filter((key) => key && !right.includes(key)).length,
		}).toEqual(block.expected);
	});

	test.each(blocks)('$locale of $date leaves no stray name unknown', (block) => {
		const { snapshot } = readPaste(asPrinted(block));
		const { rows } = audit(snapshot, choose(), catalogue, stray);
		expect(rows.filter(({ note }) => note?.startsWith('strayUnknown'))).toEqual([]);
		const strayKeys = rows.filter(({ status, name }) => status === 'stray' && name === undefined);
		expect(strayKeys).toHaveLength(block.expected.wrongKeys);
	});
});

it('finds the keys and values of a block inside prose and page source', () => {
	const text = `<p>Set these: <b>[${protocols}\\TLS 1.2\\Client]</b> then &quot;Enabled&quot;=dword:1 and restart.</p>`;
	const { steps } = readPaste(text);
	expect(steps.map(({ text }) => text)).toEqual([
		`[${protocols}\\TLS 1.2\\Client]`,
		'"Enabled"=dword:1',
	]);
});

const client = `${protocols}\\TLS 1.2\\Client`;
const short = client.replace('HKEY_LOCAL_MACHINE', 'HKLM');
const drive = short.replace('HKLM', 'HKLM:');
const one = '"Enabled"=dword:00000001';

/** What an import of the block makes of the key, its value and nothing else; or why it makes nothing of a line. */
const printed: [what: string, text: string, outcome: string][] = [
	['bold marks of the other kind', `__[${client}]__\n__${one}__`, 'Enabled=1'],
	['escaped brackets', `\\[${client}\\]\n${one}`, 'Enabled=1'],
	[
		'character references',
		`<p>[${client}]<br>&#34;Enabled&#34;=dword:1</p><br>&#x22;Enabled&#x22;=dword:1`,
		'Enabled=1',
	],
	['bullets', `- [${client}]\n• ${one}`, 'Enabled=1'],
	['numbers', `1. [${client}]\n2) ${one}`, 'Enabled=1'],
	['a sentence', `Задайте в [${client}] стойност ${one}, после рестартирайте.`, 'Enabled=1'],
	['a full stop on the line of the value', `[${client}]\n${one}.`, 'dwordNumber'],
	['a remark on the line of the value', `[${client}]\n${one} (DWORD)`, 'trailing'],
	['a no-break space before the equals sign', `[${client}]\n"Enabled"\u00a0=dword:1`, 'noEquals'],
	['a no-break space after the data', `[${client}]\n${one}\u00a0`, 'dwordNumber'],
	['a full-width equals sign', `[${client}]\n"Enabled"＝dword:1`, 'noEquals'],
	['a mark that nobody sees before the name', `[${client}]\n\u200b${one}`, 'unreadable'],
	['a mark that nobody sees before the key', `\u200f[${client}]\n${one}`, 'unreadable noKey'],
	['guillemets on both sides', `[${client}]\n«\u00a0Enabled\u00a0»=dword:1`, 'nameQuote'],
	[
		'the first control set',
		`[${client.replace('Current', '').replace('Set', 'Set001')}]\n${one}`,
		'Enabled=1',
	],
	['reg add', `reg add "${short}" /v Enabled /t REG_DWORD /d 1 /f`, 'Enabled=1'],
	[
		'reg add in any order',
		`C:\\>REG.EXE ADD "${client}" /f /d 0x1 /t reg_dword /v "Enabled"`,
		'Enabled=1',
	],
	['reg add without a type', `reg add "${short}" /v Enabled /d 1 /f`, 'Enabled="1"'],
	[
		'reg add with a key in two words',
		`reg add ${short} /v Enabled /t REG_DWORD /d 1`,
		'unreadable',
	],
	[
		'reg add in typographic quotes',
		`reg add “${short}” /v Enabled /t REG_DWORD /d 1`,
		'unreadable',
	],
	[
		'reg add with ten digits',
		`reg add "${short}" /v Enabled /t REG_DWORD /d 0x1000000000`,
		'dwordDigits',
	],
	['reg delete', `reg add "${short}" /v Enabled /d 1\nreg delete "${short}" /v Enabled /f`, ''],
	[
		'New-ItemProperty',
		`New-Item '${drive}' -Force | Out-Null; New-ItemProperty -Path '${drive}' -Name 'Enabled' -Value '1' -PropertyType DWord -Force`,
		'Enabled=1',
	],
	[
		'Set-ItemProperty with a number',
		`Set-ItemProperty ‘${drive}’ –Name Enabled –Value 1`,
		'Enabled=1',
	],
	[
		'New-ItemProperty with a text',
		`New-ItemProperty -Path "${drive}" -Name Enabled -Value '1'`,
		'Enabled="1"',
	],
];

test.each(printed)('a block with %s', (_, text, outcome) => {
	const { format, snapshot, faults } = readPaste(text);
	expect(format).toBe('instructions');
	expect(snapshot.keys.size).toBeLessThan(2);
	const values = [...(snapshot.keys.get(client.toLowerCase())?.values.values() ?? [])];
	const written = values.map(
		({ name, data }) => `${name}=${'value' in data && JSON.stringify(data.value)}`,
	);
	expect([...written, ...faults.map(({ kind }) => kind)].join(' ')).toBe(outcome);
});

it('keeps a no-break space in a key, as an import does', () => {
	const { snapshot } = readPaste(`[${client.replace('TLS 1', 'TLS\u00a01')}]\n${one}`);
	const { rows } = audit(snapshot, choose(), catalogue, stray);
	expect(rows.filter(({ status }) => status === 'stray')).toMatchObject([
		{ note: 'strayKey', literals: { right: 'TLS 1.2\\Client' } },
	]);
});

it('says that PowerShell makes two keys of a cipher', () => {
	const key = drive.replace(/Protocols.*/, 'Ciphers\\RC4 128/128');
	const { rows } = audit(
		readPaste(`New-Item '${key}' -Force`).snapshot,
		choose(),
		catalogue,
		stray,
	);
	expect(rows.filter(({ note }) => note === 'straySplitCipher')).toHaveLength(1);
});

it('takes a file that has the header but runs its lines together for instructions', () => {
	const line = `[${protocols}\\TLS 1.2\\Client] "Enabled"=dword:1 "DisabledByDefault"=dword:0`;
	for (const text of [line, line.replace('] ', ']\n')]) {
		const { format, steps } = readPaste(`Windows Registry Editor Version 5.00\n${text}`);
		expect([format, steps.length]).toEqual(['instructions', 3]);
	}
});

const refused: [line: string, why: string][] = [
	['Windows Registry Editor version 5.0', 'header'],
	['« Enabled"=dword:00000001', 'nameQuote'],
	['“Enabled”=dword:00000001', 'nameQuote'],
];

test.each(refused)('says why %s has no effect: %s', (line, why) => {
	const { faults } = readPaste(`${line}\n[${protocols}\\TLS 1.2\\Client]\n${line}`);
	expect(faults.map(({ line, kind }) => [line, kind])).toEqual([
		[1, why],
		[3, why],
	]);
});
