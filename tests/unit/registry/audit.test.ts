import { describe, expect, it, test } from 'vitest';
import type { NoteId } from '../../../src/registry/audit/audit.ts';
import { importLines } from '../../../src/registry/audit/readers/reg.ts';
import type { Choices } from '../../../src/registry/core.ts';
import {
	audit,
	planFor,
	readPaste,
	repairFor,
	undoRepair,
	writeReg,
} from '../../../src/registry/core.ts';
import { catalogue, choose, legalChoices, protocols, stray } from './data.ts';

const header = 'Windows Registry Editor Version 5.00\r\n\r\n';
const tls12 = `${protocols}\\TLS 1.2`;
const right = planFor(choose(), catalogue);

function auditText(text: string, changes: Partial<Choices> = {}) {
	const { snapshot } = readPaste(text);
	const result = audit(snapshot, choose(changes), catalogue, stray);
	const repair = repairFor(result, snapshot, stray);
	return { ...result, snapshot, repair, undo: undoRepair(repair, snapshot) };
}

/** An export of the right values with one line in place of another. */
function exportWith(line: string, instead: string): string {
	return writeReg(right).replace(line, instead);
}

test.each(legalChoices)(
	'finds everything right after $preset on $windows with $options',
	(choices) => {
		const wanted = planFor({ ...choices, preset: choices.preset }, catalogue);
		const { rows, repair } = auditText(writeReg(wanted.length > 0 ? wanted : right), choices);
		const shown = rows.filter(({ status }) => status !== 'unseen');
		expect(new Set(shown.map(({ status }) => status))).toEqual(new Set(['ok']));
		expect(repair).toEqual([]);
	},
);

const cases: [what: string, line: string, status: string, note: NoteId | undefined][] = [
	['1', '"Enabled"=dword:00000001', 'ok', undefined],
	['0xffffffff', '"Enabled"=dword:ffffffff', 'ok', 'nonZero'],
	['0', '"Enabled"=dword:00000000', 'wrong', 'wrongData'],
	['a text', '"Enabled"="1"', 'wrong', 'wrongType'],
	['a QWORD', '"Enabled"=hex(b):01,00,00,00,00,00,00,00', 'wrong', 'wrongType'],
	[
		'a dword of 9 digits, which no importer takes',
		'"Enabled"=dword:000000001',
		'unseen',
		'notShown',
	],
];

test.each(cases)('Enabled with %s', (_, line, status, note) => {
	const { rows } = auditText(exportWith('"Enabled"=dword:00000001', line));
	const row = rows.find(({ setting }) => setting === 'tls-1-2-client-enabled');
	expect([row?.status, row?.note]).toEqual([status, note]);
});

test.each([
	['hex(1):31,00', 'lacks its end'],
	['hex(1):31,00,00,00,00,00', 'has two ends'],
	['hex(1):', 'has no bytes'],
	['hex(2):31,00', 'lacks its end'],
	['hex(7):31,00', 'lacks its end'],
])('a text that no import can bring back is named, and left alone by the repair: %s %s', (data) => {
	const { rows, repair } = auditText(`${header}[${tls12}\\Client]\r\n"Enabled"=${data}\r\n\r\n`);
	const row = rows.find(({ setting }) => setting === 'tls-1-2-client-enabled');
	expect([row?.status, row?.note]).toEqual(['wrong', 'wrongType']);
	expect(repair.map((change) => 'name' in change && change.name)).toEqual(['DisabledByDefault']);
});

test.each([
	['hex(7):e4,00,00', []],
	['"ä"', []],
	['hex(7):31,00,00', ['Enabled']],
	['"1"', ['Enabled']],
])('of a file in a code page, only what is ASCII can be brought back: %s', (data, names) => {
	const { repair } = auditText(`REGEDIT4\r\n\r\n[${tls12}\\Client]\r\n"Enabled"=${data}\r\n\r\n`);
	const written = repair.map((change) => ('name' in change ? change.name : ''));
	expect(written).toEqual(['DisabledByDefault', ...names]);
});

const absent: [windows: string, changes: Partial<Choices>, setting: string, note: NoteId][] = [
	['windows-7-server-2008-r2', {}, 'tls-1-2-client-enabled', 'missingOff'],
	['server-2012', {}, 'tls-1-2-client-enabled', 'missingOn'],
	['server-2022', { options: ['tls-1-3'] }, 'tls-1-3-client-enabled', 'missingOn'],
	['server-2019', { options: ['dotnet-4'] }, 'dotnet-4-64-strong-crypto', 'missingDotnet'],
	['server-2012', { options: ['winhttp'] }, 'winhttp-64-default-protocols', 'missingWinhttp'],
	['server-2019', { preset: 'weak-ciphers-off' }, 'cipher-null', 'missingDefault'],
];

test.each(absent)('on %s with %j an absent %s means: %s', (windows, changes, setting, note) => {
	const { rows } = auditText(`${header}[HKEY_LOCAL_MACHINE]\r\n\r\n`, { windows, ...changes });
	expect(rows.find((row) => row.setting === setting)).toMatchObject({ status: 'missing', note });
});

it('takes any set of protocols with TLS 1.2 in it for right', () => {
	const key =
		'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
	const changes = { windows: 'server-2012', options: ['winhttp'] };
	const status = (data: string) =>
		auditText(`${header}[${key}]\r\n"DefaultSecureProtocols"=dword:${data}\n`, changes).rows.find(
			({ setting }) => setting === 'winhttp-64-default-protocols',
		)?.status;
	expect(['00000a80', '00000800', '00002820', '000000a0'].map(status)).toEqual([
		'ok',
		'ok',
		'ok',
		'wrong',
	]);
});

describe('what the export does not show', () => {
	it('is said to be unseen, and left alone by the repair', () => {
		const { rows, repair } = auditText(writeReg(right), { options: ['dotnet-4'] });
		expect(rows.filter(({ note }) => note === 'notShown')).toHaveLength(4);
		expect(repair).toEqual([]);
	});

	it('is all but the printed keys where PowerShell printed single keys', () => {
		const drive = tls12.replace('HKEY_LOCAL_MACHINE', 'HKLM:');
		const path = 'Microsoft.PowerShell.Core\\Registry';
		const text = `PS C:\\> gp '${drive}\\Client'\n\nDisabledByDefault : 0\nPSPath            : ${path}::${tls12}\\Client\nPSProvider        : ${path}\n`;
		const { rows, repair } = auditText(text);
		expect(rows.map(({ status, note }) => note ?? status)).toEqual([
			'ok',
			'missingOn',
			'notShown',
			'notShown',
		]);
		expect(repair).toEqual([right[1]]);
	});
});

/** The lines as one export of `SCHANNEL` has them, with all keys above, each line as Windows writes it. */
function asExport(text: string): string {
	const root = protocols.replace(/\\Protocols$/, '');
	const seen = new Set<string>();
	const sections = `[${root}]\n${text}`.split('\n').flatMap((line) => {
		const key = /^\[(.*)\]$/.exec(line)?.[1];
		if (key === undefined) return line === '' ? [] : [line.replace(/dword:1$/, 'dword:00000001')];
		const names = key.slice(root.length).split('\\');
		const path = names.map((_, at) => `${root}${names.slice(0, at + 1).join('\\')}`);
		const isNew = (part: string) => seen.size < seen.add(part).size;
		return path.filter(isNew).flatMap((part) => ['', `[${part}]`]);
	});
	return `${header.trim()}\n${sections.join('\n')}\n\n`;
}

describe('stray names', () => {
	const strays: [what: string, line: string, note: NoteId, meant: string][] = [
		['a decimal comma', `[${protocols}\\TLS 1,2]`, 'strayKey', 'TLS 1.2'],
		['a space behind the version', `[${tls12} ]`, 'strayKey', 'TLS 1.2'],
		['a space before the side', `[${tls12}\\ Client]`, 'strayKey', 'TLS 1.2\\Client'],
		['a translated side', `[${tls12}\\İstemci]`, 'strayKey', 'TLS 1.2\\Client'],
		[
			'a translated side with spaces round the backslash',
			`[${tls12} \\ לקוח]`,
			'strayKey',
			'TLS 1.2\\Client',
		],
		['both', `[${protocols}\\TLS 1,2 \\ máy chủ]`, 'strayKey', 'TLS 1.2\\Server'],
		['a translated value', `[${tls12}\\Client]\n"активиран"=dword:1`, 'strayValue', 'Enabled'],
		[
			'a misspelt value',
			`[${tls12}\\Client]\n"Disabledebydefault"=dword:1`,
			'strayValue',
			'DisabledByDefault',
		],
		[
			'a value name with spaces',
			`[${tls12}\\Server]\n" Enabled "=dword:1`,
			'strayValue',
			'Enabled',
		],
		...[
			'TLS1.2',
			'TLS-1.2',
			'TLS_1.2',
			'TLSv1.2',
			'TLS v1.2',
			'TLS 1 2',
			'TSL 1.2',
			'TLS 1.2.',
		].map((name): (typeof strays)[number] => [
			`a slip in the version: ${name}`,
			`[${protocols}\\${name}]`,
			'strayKey',
			'TLS 1.2',
		]),
		...['Clients', 'Cleint', 'Clinet', 'Client_', 'Clien'].map((name): (typeof strays)[number] => [
			`a slip in the side: ${name}`,
			`[${tls12}\\${name}]`,
			'strayKey',
			'TLS 1.2\\Client',
		]),
		...['Enable', 'Enabeld', 'Enabled:', 'Enabled=', 'enalbed'].map(
			(name): (typeof strays)[number] => [
				`a slip in a value: ${name}`,
				`[${tls12}\\Client]\n"${name}"=dword:1`,
				'strayValue',
				'Enabled',
			],
		),
		...['DisableByDefault', 'Disabled By Default', 'DisabledbyDefaults', 'DisabledDyDefault'].map(
			(name): (typeof strays)[number] => [
				`a slip in a long value: ${name}`,
				`[${tls12}\\Server]\n"${name}"=dword:1`,
				'strayValue',
				'DisabledByDefault',
			],
		),
		...['TLS 1.4', 'TLS 3.0', 'DTLS 1.1', 'DTLS 1.3', 'SSL 1.2', 'TLS', '1.2'].map(
			(name): (typeof strays)[number] => [
				`another version, which is no slip: ${name}`,
				`[${protocols}\\${name}]`,
				'strayUnknownKey',
				'',
			],
		),
		...['Disabled', 'EnabledByDefault', 'Enabled1', 'OldEnabled'].map(
			(name): (typeof strays)[number] => [
				`another value, which is no slip: ${name}`,
				`[${tls12}\\Client]\n"${name}"=dword:1`,
				'strayUnknownValue',
				'',
			],
		),
		['a value in the parent key', `[${tls12}]\n"Enabled"=dword:1`, 'strayMisplaced', 'Enabled'],
		[
			'a split cipher',
			`[${protocols.replace('Protocols', 'Ciphers')}\\RC4 128\\128]`,
			'straySplitCipher',
			'RC4 128/128',
		],
		['an unknown key', `[${protocols}\\TLS 9.9]`, 'strayUnknownKey', ''],
		['an unknown subkey', `[${tls12}\\Foo]`, 'strayUnknownKey', ''],
		['an unknown value', `[${tls12}\\Client]\n"Foo"=dword:1`, 'strayUnknownValue', ''],
	];

	test.each(strays)('%s', (_, line, note, meant) => {
		const { rows, repair } = auditText(asExport(line));
		const found = rows.filter(({ status }) => status === 'stray');
		expect([found.at(-1)?.note, found.at(-1)?.literals?.right]).toEqual([note, meant]);
		const cleans = repair.some(({ action }) => action !== 'write');
		expect(cleans).toBe(meant !== '');
	});

	const dotnet = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319';
	test.each([
		['SchUseStrongCryto', 'SchUseStrongCrypto'],
		['SchUseStrongCrypto ', 'SchUseStrongCrypto'],
		['SystemDefaultTlsVersion', 'SystemDefaultTlsVersions'],
		['SystemDefaultTLS Versions', 'SystemDefaultTlsVersions'],
		['schusestrongcrypto', undefined],
		['SchSendAuxRecord', undefined],
		['InstallRoot', undefined],
	])('a value of .NET called %j is taken for a slip of %s', (name, right) => {
		const { rows, repair } = auditText(`${header}[${dotnet}]\r\n"${name}"=dword:00000001\r\n\r\n`);
		const found = rows.find(({ status }) => status === 'stray');
		expect([found?.name, found?.literals?.right]).toEqual(
			right ? [name, right] : [undefined, undefined],
		);
		expect(repair).toEqual(right ? [{ action: 'delete', key: dotnet, name }] : []);
	});

	test.each(['TLS 1.2', 'tls 1.2', 'SSL 2.0', 'DTLS 1.0', 'PCT 1.0'])('%s is none', (name) => {
		const { rows } = auditText(`${header}[${protocols}\\${name}]\n[${protocols}\\${name}\\CLIENT]`);
		expect(rows.filter(({ status }) => status === 'stray')).toEqual([]);
	});

	it('are cleared deepest first, when they are empty or hold what the instructions wrote', () => {
		const { repair } = auditText(
			asExport(
				`[${protocols}\\TLS 1,2]\n[${protocols}\\TLS 1,2\\Klient]\n"Enabled"=dword:1\n[${protocols}\\TLS 1,2\\Server]\n`,
			),
		);
		expect(repair.filter(({ action }) => action !== 'write')).toEqual(
			['\\Klient', '\\Server', ''].map((end) => ({
				action: 'delete-empty-key',
				key: `${protocols}\\TLS 1,2${end}`,
			})),
		);
	});

	it('are left alone with everything above them when they hold anything else', () => {
		const { repair } = auditText(
			asExport(
				`[${protocols}\\TLS 1,2]\n[${protocols}\\TLS 1,2\\Klient]\n"Mine"=dword:1\n[${protocols}\\TLS 1,2\\Server\\Deep]\n`,
			),
		);
		expect(repair.filter(({ action }) => action !== 'write')).toEqual([]);
	});
});

describe('the repair', () => {
	const mangled = asExport(`[${tls12}\\Client]
"DisabledByDefault"="0"
"Enabled"=dword:00000001
"активиран"=hex(b):01,00,00,00,00,00,00,00
[${tls12}\\Server]
"Enabled"=dword:00000000
[${protocols}\\TLS 1,2]
[${protocols}\\TLS 1,2\\Klient]
"Enabled"=dword:00000001
`);
	const { repair, undo, rows } = auditText(mangled);

	it('is the smallest: it does not write what is right', () => {
		expect(
			repair.map(
				(change) =>
					`${change.action} ${'name' in change ? change.name : change.key.slice(protocols.length)}`,
			),
		).toEqual([
			'write DisabledByDefault',
			'write DisabledByDefault',
			'write Enabled',
			'delete активиран',
			'delete-empty-key \\TLS 1,2\\Klient',
			'delete-empty-key \\TLS 1,2',
		]);
		expect(rows.map(({ status }) => status).sort()).toEqual([
			'missing',
			'ok',
			'stray',
			'stray',
			'stray',
			'wrong',
			'wrong',
		]);
	});

	it('makes everything right, and its undo brings back exactly what was there', () => {
		const valuesOf = (...texts: string[]) =>
			[
				...importLines(
					texts
						.join('\n')
						.split(/\r?\n/)
						.map((text, line) => ({ line, text })),
				).snapshot.keys,
			]
				.map(([key, { values }]): [string, unknown[]] => [key, [...values.values()]])
				.sort();
		const repaired = valuesOf(mangled, writeReg(repair));
		expect(repaired.flatMap(([, values]) => values)).toHaveLength(4);
		expect(valuesOf(mangled, writeReg(repair), writeReg(undo))).toEqual(valuesOf(mangled));
	});
});

it('names every stray key of an export with thousands of them', () => {
	const lines = Array.from(
		{ length: 4000 },
		(_, at) => `[${protocols}\\TLS 1,2\\k${at}]\n"Enabled"=dword:1`,
	);
	expect(auditText(header + lines.join('\n')).strays.length).toBeGreaterThan(0);
});
