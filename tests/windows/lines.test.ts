import { beforeAll, describe, expect, test } from 'vitest';
import { readReg } from '../../src/registry/audit/readers/reg.ts';
import { fold } from '../../src/registry/audit/snapshot.ts';
import { encodeUtf16le, type Snapshot } from '../../src/registry/core.ts';
import { startWine } from './wine.ts';

const base = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Handshake';

/** What stands on a web page where `"Enabled"=dword:00000001` was meant, and what is right but unusual. */
// Two lines are left out: Wine 8 takes `"a\b"` and skips `[HKLM\…]`, where by Wine's own tests Windows does the opposite.
const lines = [
	'"Enabled"=dword:00000001',
	'"Enabled"=dword:0000001',
	'"Enabled"=dword:000000001',
	'"Enabled"=dword:0000000001',
	'"Enabled" = dword: 00000001',
	'  "Enabled"=dword:1  ',
	'"Enabled"=DWORD:00000001',
	'"Enabled"=Dword: 00000001',
	'"Enabled"=dword：00000001',
	'"Enabled"=dword： 00000001',
	'"Enabled"=d: 00000001',
	'"Enabled"=deword: 00000001',
	'"Enabled"=dword:0x1',
	'"Enabled"=dword:0000 0001',
	'"Enabled"=dword:1;comment',
	'"Enabled"=dword:1 ; comment',
	'"Enabled"=dword:1 # comment',
	'"Enabled"=dword:',
	'"Enabled"=dword',
	'"Enabled"=dword:g',
	'"Enabled":dword:1',
	'« Enabled"=dword:00000001',
	'“Enabled”=dword:00000001',
	"'Enabled'=dword:00000001",
	'Enabled=dword:00000001',
	'"= DWORD: 00000001',
	'" Enabled "=dword:1',
	'"Enabled "=dword:1',
	'"זמין"=dword:1',
	'"Enabled"="1"',
	'"Enabled"="1',
	'"Enabled"="1" junk',
	'"Enabled"="1" ; comment',
	'"Enabled"="a\\\\b\\"c"',
	'"Enabled"=hex(4):01,00,00,00',
	'"Enabled"=hex(b):01,00,00,00,00,00,00,00',
	'"Enabled"=hex:01,0',
	'"Enabled"=hex:01,xx',
	'"Enabled"=1',
	'"Enabled"=-',
	'"Enabled"=-1',
	'@="x"',
	'""=dword:1',
	'**"Enabled"=dword:1',
	'; "Enabled"=dword:1',
	'"Enabled"\u00a0=dword:1',
	'"Enabled"=\u00a0dword:1',
	'"Enabled"=dword:\u00a01',
	'"Enabled"=dword:1\u00a0',
	'\u00a0"Enabled"=dword:1',
	'\u200b"Enabled"=dword:1',
	'"Enabled\u00a0"=dword:1',
	'"Enabled"="1"\u00a0',
	'"Enabled"=-\u00a0',
	'"Enabled"\t=\tdword:\t1',
	'"Enabled"=dword:1.',
];

/** Keys as pages print them. `#` becomes the base. */
const keys = [
	'[#\\TLS 1.2\\Client]',
	'[#\\TLS 1.2 \\ Client]',
	'[#\\TLS 1,2\\Klient]',
	'[#\\TLS 1.2\\Client ]',
	'[ #\\a]',
	'[#\\b',
	'[#\\c] junk',
	'[#\\d]]',
	'**[#\\e]**',
	'[hkey_local_machine\\SOFTWARE\\Handshake\\g]',
	'[HKEY_LOCAL_MACHIN\\SOFTWARE\\Handshake\\h]',
	'[- #\\i]',
	'  [#\\j]',
	'[#\\\\k]',
	'\u00a0[#\\l]',
];

const text = [
	'Windows Registry Editor Version 5.00',
	...lines.flatMap((line, at) => [`[${base}\\line${at}]`, line]),
	...keys.flatMap((key, at) => [key.replace('#', `${base}\\key${at}`), '"Enabled"=dword:1', '']),
	'',
].join('\r\n');

describe('an import does what the reader says', () => {
	const expected = readReg(text).snapshot;
	let found: Snapshot;

	beforeAll(() => {
		const wine = startWine();
		wine.write('lines.reg', encodeUtf16le(text));
		wine.run(['regedit /S lines.reg', `reg export "${base}" found.reg /y >nul`]);
		found = readReg(wine.read('found.reg')).snapshot;
		wine.close();
	});

	const valuesBelow = (snapshot: Snapshot, key: string) =>
		[...snapshot.keys]
			.filter(([other]) => other.startsWith(fold(key)) && !/^\d/.test(other.slice(key.length)))
			.flatMap(([other, { values }]) =>
				[...values.values()].map((value) => ({ key: other, ...value })),
			);

	test.each(lines.map((line, at) => ({ line, at })))('with $line', ({ at }) => {
		const key = `${base}\\line${at}`;
		expect(valuesBelow(found, key)).toEqual(valuesBelow(expected, key));
	});

	test.each(keys.map((key, at) => ({ key, at })))('with $key', ({ key, at }) => {
		const below = key.includes('Handshake') ? `${base}\\${key.at(-2)}` : `${base}\\key${at}`;
		expect(valuesBelow(found, below)).toEqual(valuesBelow(expected, below));
	});
});
