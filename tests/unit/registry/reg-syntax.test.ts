import { describe, expect, test } from 'vitest';
import { encodeUtf16le, readPaste } from '../../../src/registry/core.ts';
import { protocols } from './data.ts';

const header = 'Windows Registry Editor Version 5.00';
const client = `${protocols}\\TLS 1.2\\Client`;

/** What an import of a file leaves behind, each value as `Client:Enabled=1`, or `-` for nothing. */
function outcome(text: string): string {
	const { snapshot } = readPaste(encodeUtf16le(text));
	const values = [...snapshot.keys.values()].flatMap(({ key, values }) =>
		[...values.values()].map(({ name, data }) => {
			const shown = 'value' in data ? JSON.stringify(data.value) : `${data.type}:${data.hex}`;
			return `${key.slice(protocols.length + 1).replace(/^TLS 1\.2\\/, '')}:${name}=${shown}`;
		}),
	);
	return values.sort().join(' ') || '-';
}

/** A file with one key, in which these lines stand before `Last`. */
const under = (...lines: string[]) =>
	outcome([header, '', `[${client}]`, ...lines, '"Last"=dword:00000009', ''].join('\r\n')).replace(
		/ ?Client:Last=9$/,
		'',
	);

describe('one line of a file, as Windows and Wine import it', () => {
	const lines: [line: string, outcome: string][] = [
		['"Enabled"=dword:00000001', 'Client:Enabled=1'],
		['"Enabled"=dword:1', 'Client:Enabled=1'],
		['"Enabled"=dword:0000000000', ''],
		['"Enabled"=dword:0x1', ''],
		['"Enabled"=dword:', ''],
		['"Enabled"=dword: \t 1', 'Client:Enabled=1'],
		['"Enabled"=dword:0000 0001', ''],
		['"Enabled"=dword:-1', ''],
		['"Enabled"=dword:FFFFFFFF', 'Client:Enabled=4294967295'],
		['"Enabled"=DWORD:00000001', ''],
		['"Enabled"=dword：00000001', ''],
		['"Enabled"=dword:00000001 ; on', 'Client:Enabled=1'],
		['"Enabled"=dword:00000001 # on', ''],
		['"Enabled"=dword:00000001 1', ''],
		['"Enabled" = dword:00000001', 'Client:Enabled=1'],
		['"Enabled"\t=\tdword:00000001', 'Client:Enabled=1'],
		['\t "Enabled"=dword:00000001', 'Client:Enabled=1'],
		['\u00a0"Enabled"=dword:00000001', ''],
		['"Enabled"\u00a0=dword:00000001', ''],
		['"Enabled":dword:00000001', ''],
		['Enabled=dword:00000001', ''],
		['“Enabled”=dword:00000001', ''],
		["'Enabled'=dword:00000001", ''],
		['"Enabled=dword:00000001', ''],
		['"En\\\\abled"=dword:00000001', 'Client:En\\abled=1'],
		['"En\\abled"=dword:00000001', ''],
		['"En\\"abled"=dword:00000001', 'Client:En"abled=1'],
		['@="x"', 'Client:="x"'],
		['@=dword:00000001', 'Client:=1'],
		['""="x"', 'Client:="x"'],
		['"Enabled"="1"', 'Client:Enabled="1"'],
		['"Enabled"="1', ''],
		['"Enabled"="a\\nb"', ''],
		['"Enabled"="1";on', 'Client:Enabled="1"'],
		['"Enabled"="1" 2', ''],
		['"Enabled"=-', ''],
		['"Enabled"=- ; gone', ''],
		['"Enabled"=hex:01,00,00,00', 'Client:Enabled=3:01000000'],
		['"Enabled"=hex:1,0,0,0', 'Client:Enabled=3:01000000'],
		['"Enabled"=hex:01,00,', 'Client:Enabled=3:0100'],
		['"Enabled"=hex:', 'Client:Enabled=3:'],
		['"Enabled"=hex:0g', ''],
		['"Enabled"=hex:01 00', ''],
		['"Enabled"=hex(4):01,00,00,00', 'Client:Enabled=1'],
		['"Enabled"=hex(4):01,00', 'Client:Enabled=4:0100'],
		['"Enabled"=hex(b):01,00,00,00,00,00,00,00', 'Client:Enabled=11:0100000000000000'],
		['"Enabled"=hex(0):', 'Client:Enabled=0:'],
		['"Enabled"=hex(x):00', ''],
		['"Enabled"=hex(1):31,00', 'Client:Enabled="1"'],
		['"Enabled"=hex(1):31,00,00,00', 'Client:Enabled="1"'],
		// Wine 8 shows "1" of this; whether bytes were lost or only not shown nobody can see, so all are kept: an undo
		// that writes them back is exact in either case.
		['"Enabled"=hex(1):31,00,00,00,00,00', 'Client:Enabled=1:310000000000'],
		['"Enabled"=hex(2):25,00,50,00', 'Client:Enabled=2:250050000000'],
		['"Enabled"=hex(7):41,00,00,00,00,00', 'Client:Enabled=7:410000000000'],
		['"Enabled"=hex(7):00,00', 'Client:Enabled=7:0000'],
		['"Enabled"=qword:1', ''],
		[';"Enabled"=dword:00000001', ''],
		['#"Enabled"=dword:00000001', ''],
		['//"Enabled"=dword:00000001', ''],
	];
	test.each(lines)('%s', (line, expected) => {
		expect(under(line)).toBe(expected);
	});
});

describe('lines that go on', () => {
	const cases: [what: string, lines: string[], outcome: string][] = [
		['bytes', ['"A"=hex:01,\\', '  02'], 'Client:A=3:0102'],
		['bytes with a remark behind the mark', ['"A"=hex:01,\\ ; more', '02'], 'Client:A=3:0102'],
		['bytes over an empty line', ['"A"=hex:01,\\', '', '02'], 'Client:A=3:0102'],
		['a number, which cannot', ['"A"=dword:0000\\', '0001'], ''],
		['a text, which cannot', ['"A"="x\\', 'y"'], ''],
	];
	test.each(cases)('%s', (_, lines, expected) => {
		expect(under(...lines)).toBe(expected);
	});
});

describe('a key', () => {
	const of = (line: string) => outcome([header, '', line, '"A"=dword:1', '', ''].join('\r\n'));
	const keys: [line: string, outcome: string][] = [
		[`[${client}]`, 'Client:A=1'],
		[`[${client.replace('HKEY_LOCAL_MACHINE', 'HKLM')}]`, 'Client:A=1'],
		[`[${client.replace('HKEY_LOCAL_MACHINE', 'hkey_local_machine')}]`, 'Client:A=1'],
		[`[${client.replace('HKEY_LOCAL_MACHINE', 'HKLM:')}]`, '-'],
		[`[${client}\\]`, 'Client:A=1'],
		[`[${client.replace('\\TLS', '\\\\TLS')}]`, 'Client:A=1'],
		[`[${client} ]`, 'Client :A=1'],
		[`[ ${client}]`, '-'],
		[`[${client}`, '-'],
		[`${client}`, '-'],
		[`[${client}] ; here`, 'Client:A=1'],
		[`\t[${client}]`, 'Client:A=1'],
		[`[-${client}]`, '-'],
		[`[- ${client}]`, '-'],
		['[HKEY_LOCAL_MASCHINE\\SYSTEM]', '-'],
	];
	test.each(keys)('%s', (line, expected) => {
		expect(of(line)).toBe(expected);
	});
});

describe('the first line', () => {
	const body = `\r\n\r\n[${client}]\r\n"A"=dword:00000001\r\n\r\n`;
	const isRefused = (text: string | Uint8Array) => {
		const { format, faults } = readPaste(text);
		return format !== 'reg' || faults.some(({ kind }) => kind === 'header');
	};
	const heads: [line: string, refused: boolean][] = [
		[header, false],
		['REGEDIT4', false],
		[` \t${header}`, false],
		[`\ufeff${header}`, false],
		[header.toUpperCase(), true],
		[header.replace('5.00', '5'), true],
		[`${header} `, true],
		[`; first\r\n${header}`, true],
		['REGEDIT5', true],
		['', true],
	];
	test.each(heads)('%j, refused: %s', (line, refused) => {
		expect(isRefused(line + body)).toBe(refused);
	});

	test('in UTF-16 with the other order of bytes is refused', () => {
		const bytes = encodeUtf16le(header + body);
		for (let at = 0; at < bytes.length; at += 2) {
			[bytes[at], bytes[at + 1]] = [bytes[at + 1] as number, bytes[at] as number];
		}
		expect(isRefused(bytes)).toBe(true);
	});

	test.each(['\n', '\r', '\r\n'])('may end in %j, like every other', (end) => {
		expect(outcome((header + body).replaceAll('\r\n', end))).toBe('Client:A=1');
	});
});

test.each([1, 255, 4_000])('a value of %d characters is read whole', (length) => {
	expect(under(`"A"="${'x'.repeat(length)}"`)).toBe(`Client:A="${'x'.repeat(length)}"`);
});
