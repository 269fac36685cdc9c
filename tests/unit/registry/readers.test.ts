import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ReadFaultKind } from '../../../src/registry/audit/readers/fault.ts';
import { isKnownName } from '../../../src/registry/audit/readers/known-names.ts';
import { readValueLine } from '../../../src/registry/audit/readers/reg-value.ts';
import { encodeUtf16le, findValue, readPaste } from '../../../src/registry/core.ts';
import { catalogue, protocols } from './data.ts';

const client = `${protocols}\\TLS 1.2\\Client`;
const dword = (value: number) => ({ type: 'REG_DWORD', value });
const found = (text: string | Uint8Array, name: string, key = client) =>
	findValue(readPaste(text).snapshot, key, name)?.data;

const numbered = (text: string, mark: (at: number) => string) =>
	text
		.split('\r\n')
		.map((line, at) => `${mark(at + 1)}${line}`)
		.join('\r\n');

const values: [line: string, data: unknown][] = [
	['"Enabled"=dword:00000001', dword(1)],
	['"Enabled"=dword:1', dword(1)],
	['"Enabled" = dword: 00000001  ; a comment', dword(1)],
	['"Enabled"=dword:FFFFFFFF', dword(0xffffffff)],
	['"Enabled"=hex(4):01,00,00,00', dword(1)],
	['"Enabled"=-', 'delete'],
	['"Enabled"=- ; gone', 'delete'],
	['"Path"="C:\\\\a \\"b\\""', { type: 'REG_SZ', value: 'C:\\a "b"' }],
	['"Text"=hex(1):41,00,00,00', { type: 'REG_SZ', value: 'A' }],
	['"Long"=hex(b):01,00,00,00,00,00,00,00', { type: 11, hex: '0100000000000000' }],
	['"Raw"=hex:de,ad', { type: 3, hex: 'dead' }],
	['@="default"', { type: 'REG_SZ', value: 'default' }],
];

test.each(values)('reads %s', (line, data) => {
	expect(readValueLine(line)).toMatchObject({ data });
});

const skipped: [line: string, why: ReadFaultKind][] = [
	['"Enabled"=dword:000000001', 'dwordDigits'],
	['"Enabled"=dword:0x1', 'dwordNumber'],
	['"Enabled"=dword:', 'dwordNumber'],
	['"Enabled"=dword:00 01', 'trailing'],
	['"Enabled"=DWORD:00000001', 'typeCase'],
	['"Enabled"=dword：00000001', 'typeColon'],
	['"Enabled"=daword:00000001', 'typeUnknown'],
	['"Enabled"=-x', 'trailing'],
	['"Enabled"="a\\b"', 'textQuote'],
	['"Enabled"="open', 'textQuote'],
	['"Enabled"=hex:xy', 'hexNumber'],
	['"Enabled"=dword:1 # not a comment here', 'trailing'],
	['"Enabled', 'nameQuote'],
	['"Enabled": dword:1', 'noEquals'],
	['"Enabled"\u00a0=dword:1', 'noEquals'],
	['"Enabled"=dword:\u00a01', 'dwordNumber'],
	['"Enabled"=dword:1\u00a0', 'dwordNumber'],
	['"Enabled"="1"\u00a0', 'trailing'],
];

test.each(skipped)('skips %s: %s', (line, why) => {
	expect(readValueLine(line)).toEqual({ skipped: why });
});

describe('a .reg export', () => {
	const text = [
		'Windows Registry Editor Version 5.00',
		'',
		`[${client}]`,
		'"Enabled"=dword:00000001',
		'"Wrapped"=hex(7):41,00,\\',
		'  00,00,00,00',
		'"Enabled "=dword:00000001',
		`[${protocols}\\TLS 1.2 \\Client]`,
		'"Bad"=dword:123456789',
		'junk',
		'',
	].join('\r\n');

	const encodings: [name: string, bytes: Uint8Array][] = [
		['UTF-16LE with BOM', encodeUtf16le(text)],
		['UTF-16BE with BOM', encodeUtf16le(text).map((_, at, all) => all[at ^ 1] as number)],
		['UTF-16LE without BOM', encodeUtf16le(text).slice(2)],
		['UTF-8', new TextEncoder().encode(text)],
	];

	test.each(encodings)('is read from %s', (_, bytes) => {
		expect(found(bytes, 'enabled')).toEqual(dword(1));
		expect(found(bytes, 'Wrapped')).toEqual({ type: 7, hex: '410000000000' });
	});

	const carried: [how: string, text: string][] = [
		['with the zeros of UTF-16', text.replace(/[\s\S]/g, '$&\0')],
		['with zeros and the mark of the byte order', `\u00ff\u00fe${text.replace(/[\s\S]/g, '$&\0')}`],
		[
			'with zeros and a mark that nobody could read',
			`\ufffd\ufffd${text.replace(/[\s\S]/g, '\0$&')}`,
		],
		['with the numbers of an editor', numbered(text, (at) => `${at} `)],
		['with numbers and colons', numbered(text, (at) => `${at}: `)],
		['with numbers from a higher one on', numbered(text, (at) => `  ${at + 40}\t`)],
	];

	test.each(carried)('is read %s', (_, pasted) => {
		expect([found(pasted, 'enabled'), found(pasted, 'Enabled ')]).toEqual([dword(1), dword(1)]);
		expect(readPaste(pasted).faults.map(({ line }) => line)).toEqual([9, 10]);
	});

	it('keeps numbers that are not those of lines', () => {
		const rows = `1 ${client}\r\n3     Enabled    REG_DWORD    0x1\r\n`;
		expect(found(rows, 'Enabled')).toBeUndefined();
	});

	it('is read from the ANSI code page of the server', () => {
		const bytes = Uint8Array.from([
			...new TextEncoder().encode(`REGEDIT4\r\n[${protocols}\\`),
			0xea,
			0xeb,
			0x5d,
		]);
		const { snapshot } = readPaste(bytes, 'windows-1251');
		expect([...snapshot.keys.values()].map(({ key }) => key)).toEqual([`${protocols}\\кл`]);
	});

	it('keeps spaces that have become part of a name', () => {
		expect(readPaste(text).snapshot.keys.has(`${protocols}\\tls 1.2 \\client`.toLowerCase())).toBe(
			true,
		);
		expect(found(text, 'Enabled ')).toEqual(dword(1));
	});

	it('names the line that could not be read and why, and reads the rest', () => {
		expect(readPaste(text).faults).toEqual([
			{ line: 9, kind: 'dwordDigits', text: '"Bad"=dword:123456789' },
			{ line: 10, kind: 'unreadable', text: 'junk' },
		]);
	});

	it('takes ControlSet001 for the current one, unless that is exported as well', () => {
		const set = text.replaceAll('CurrentControlSet', 'ControlSet001');
		expect(found(set, 'Enabled')).toEqual(dword(1));
		expect(found(`${set.replace('00000001', '00000000')}${text}`, 'Enabled')).toEqual(dword(1));
	});

	it('takes several backslashes for one, but not right after the root', () => {
		const doubled = `REGEDIT4\n[${client.replaceAll('\\', '\\\\')}]\n"Enabled"=dword:1\n`;
		expect(readPaste(doubled).faults.map(({ kind }) => kind)).toEqual(['keyRoot', 'noKey']);
		expect(found(doubled.replace('\\\\', '\\'), 'Enabled')).toEqual(dword(1));
		expect(found(`REGEDIT4\n[${client}\\]\n"Enabled"=dword:1\n`, 'Enabled')).toEqual(dword(1));
	});

	it('takes the short form of a root, and ignores what stands below a deleted key', () => {
		const short = client.replace('HKEY_LOCAL_MACHINE', 'hklm');
		expect(found(`REGEDIT4\n[${short}]\n"Enabled"=dword:1\n`, 'Enabled')).toEqual(dword(1));
		expect(found(`REGEDIT4\n[-${client}]\n"Enabled"=dword:1`, 'Enabled')).toBeUndefined();
	});
});

describe('reg query', () => {
	const german = [
		'',
		client,
		'    (Standard)    REG_SZ    (Wert nicht gesetzt)',
		'    Enabled    REG_DWORD    0xffffffff',
		'    Disabled By Default    REG_DWORD    0x0',
		'     DisabledByDefault     REG_DWORD    0x0',
		'    List    REG_MULTI_SZ    a\\0b',
		'    Long    REG_QWORD    0x1',
		'    Raw    REG_BINARY    DEAD',
		'    Odd    REG_FOO    1',
		`${protocols}\\TLS 1.2 `,
		'    Enabled    REG_DWORD    zwei',
		'Suchende: 3 Übereinstimmung(en) gefunden.',
	].join('\r\n');

	test.each([
		['Enabled', dword(0xffffffff)],
		['Disabled By Default', dword(0)],
		[' DisabledByDefault ', dword(0)],
		['List', { type: 7, hex: '610000006200000000000000'.slice(0, 20) }],
		['Long', { type: 11, hex: '0100000000000000' }],
		['Raw', { type: 3, hex: 'dead' }],
		['', { type: 'REG_SZ', value: '(Wert nicht gesetzt)' }],
	])('reads the value "%s" on a German Windows', (name, data) => {
		expect(found(german, name)).toEqual(data);
	});

	it('is read where the whole output is indented', () => {
		const indented = german.replace(/^(?=.)/gm, '      ');
		expect(found(indented, 'Enabled')).toEqual(dword(0xffffffff));
		expect(found(indented, ' DisabledByDefault ')).toEqual(dword(0));
	});

	it('reports what it cannot read, but not the closing line', () => {
		const { format, faults, snapshot } = readPaste(german);
		expect(format).toBe('reg-query');
		expect(faults.map(({ line, kind }) => [line, kind])).toEqual([
			[10, 'typeUnknown'],
			[12, 'dwordNumber'],
		]);
		expect(snapshot.keys.has(`${protocols}\\TLS 1.2 `.toLowerCase())).toBe(true);
	});
});

describe('PowerShell', () => {
	const printed: [what: string, text: string][] = [
		[
			'Get-ItemProperty',
			`\r\n\r\nDisabledByDefault : 0\r\nEnabled           : 1\r\nPSPath            : Microsoft.PowerShell.Core\\Registry::${client}\r\nPSParentPath      : Microsoft.PowerShell.Core\\Registry::${protocols}\\TLS 1.2\r\nPSChildName       : Client\r\nPSDrive           : HKLM\r\nPSProvider        : Microsoft.PowerShell.Core\\Registry\r\n`,
		],
		[
			'Get-ItemProperty with a path that the console wrapped at a space',
			`DisabledByDefault : 0\nEnabled           : 1\nPSPath            : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControl\n                    Set\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS\n                    1.2\\Client\nPSChildName       : Client\n`,
		],
		[
			'Get-ChildItem',
			`\n\n    Hive: ${protocols}\\TLS 1.2\n\n\nName                           Property\n----                           --------\nClient                         DisabledByDefault : 0\n                               Enabled           : 1\nServer                         DisabledByDefault : 1\n                               Enabled           : 0\n`,
		],
		[
			'the command together with its output',
			`PS C:\\> Get-ItemProperty 'HKLM:${client.slice(18)}' -ErrorAction Ignore | fl Enabled,DisabledByDefault\n\nEnabled           : 1\nDisabledByDefault : 0\n`,
		],
	];

	test.each(printed)('%s is read', (_, text) => {
		expect(readPaste(text)).toMatchObject({ format: 'powershell', faults: [] });
		expect([found(text, 'Enabled'), found(text, 'DisabledByDefault')]).toEqual([
			dword(1),
			dword(0),
		]);
	});

	it('reads the second key of a listing as a key of its own', () => {
		const [, , [, listing]] = printed as [unknown, unknown, [string, string]];
		expect(found(listing, 'Enabled', `${protocols}\\TLS 1.2\\Server`)).toEqual(dword(0));
	});

	it('takes a key that PowerShell could not find for absent', () => {
		const text = `Get-ItemProperty : Cannot find path 'HKLM:${client.slice(18)}' because it does not exist.\n    + CategoryInfo : ObjectNotFound: (HKLM:${client.slice(18)}:String) [Get-ItemProperty]`;
		const { snapshot, faults } = readPaste(text);
		expect([[...snapshot.absent], faults]).toEqual([[client.toLowerCase()], []]);
	});

	it('reads subkeys without values in a listing, also with a space in the name', () => {
		const text = `    Hive: ${protocols}\n\nName                           Property\n----                           --------\nTLS 1.2\n`;
		const { snapshot, faults } = readPaste(text);
		expect([[...snapshot.keys.values()].map(({ key }) => key), faults]).toEqual([
			[`${protocols}\\TLS 1.2`],
			[],
		]);
	});

	it('says so where no key is named', () => {
		expect(readPaste('Enabled           : 1\n').faults).toEqual([
			{ line: 1, kind: 'noPath', text: 'Enabled : 1' },
		]);
	});
});

describe('any input', () => {
	const pieces = fc.constantFrom(
		`[${client}]`,
		'"Enabled"=dword:1',
		'"a"=hex:01,\\',
		'\r\n',
		'\n',
		' ',
		'"',
		'[',
		']',
		'=',
		'\\',
		'**',
		client,
		'    Enabled    REG_DWORD    0x1',
		'PSPath : ',
		' : ',
		'HKEY_',
		'HKLM:\\',
		'Windows Registry Editor Version 5.00',
		'«',
		'[-HKLM]',
		'\0',
		'：',
		'Hive: ',
	);
	const texts = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
	);

	it('never throws, as text', () => {
		fc.assert(
			fc.property(texts, (text) => void readPaste(text)),
			{ numRuns: 2000 },
		);
	});

	it('never throws, as bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readPaste(bytes)),
			{ numRuns: 1000 },
		);
	});

	const repeated = [
		'[',
		']',
		'"',
		'=',
		' ',
		'\t',
		'\n',
		'"a"=',
		'[HKLM\\a]',
		'[-HKLM\\a]',
		'HKEY_',
		'HKLM\\',
		'\\',
		'" ',
		'] ',
		'a : ',
		'REG_',
		', \\\n',
		'**',
		'<a',
		'`',
		'0',
		'=dword:',
		'                    b\n',
		'«',
		'PSPath : HKLM:\\a\n',
		'reg add HKLM\\a ',
		'New-Item HKLM ',
		' - -',
		'\u00a0 ',
		'HKEY_LOCAL_MACHINE\\a\n',
		'[PS] C:\\> ',
		'    Hive:\n',
		'{',
		'$x = @(\n',
		'$x = $x + $x\n',
		'- win_regedit:\n    path: a\n',
		'foreach ($a in 1..50) {\n',
	];
	const starts = [
		'',
		'Windows Registry Editor Version 5.00\n',
		'[HKLM\\a]\n',
		'HKEY_LOCAL_MACHINE\\a\n',
		'PSPath            : HKLM:\\a\n',
		'"a"=hex:',
		'x HKEY_',
		"$x = 'abc'\nSet-ItemProperty HKLM:\\a b 1\n",
	];

	// Going over such a text again and again would take longer than the runner gives a test.
	test.each(repeated)('reads %j, repeated without end, to its end', (piece) => {
		for (const start of starts) {
			const text = `${start}${piece.repeat(100_000 / piece.length)}x`;
			expect(readPaste(text).faults, `after ${JSON.stringify(start)}`).toBeInstanceOf(Array);
		}
	});
});

test('a key that a text only names is not taken for one that is there', () => {
	const key = `${protocols.replace('HKEY_LOCAL_MACHINE', 'HKLM')}\\TLS 1.2\\Server`;
	const { format, snapshot } = readPaste(
		`Navigate to:\n${key}\n\nVerify a REG_DWORD value of "1" for "Enabled".\nHKLM:${key.slice(4)}\\Enabled = 1`,
	);
	expect([format, snapshot.keys.size]).toEqual(['unknown', 0]);
});

test('every value that this site sets is known in tables, lists and CSV', () => {
	const names = catalogue.settings.map(({ name }) => name);
	expect(names.length).toBeGreaterThan(0);
	expect(names.filter((name) => !isKnownName(name))).toEqual([]);
});
