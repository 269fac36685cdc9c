import { describe, expect, it, test } from 'vitest';
import { audit, readPaste, repairFor } from '../../../src/registry/core.ts';
import { catalogue, choose, protocols, stray } from './data.ts';

const tls12 = `${protocols}\\TLS 1.2`;
const [client, server] = [`${tls12}\\Client`, `${tls12}\\Server`];
const short = tls12.replace('HKEY_LOCAL_MACHINE', 'HKLM');
const drive = short.replace('HKLM', 'HKLM:');

function auditText(text: string) {
	const { snapshot, faults, format } = readPaste(text);
	const result = audit(snapshot, choose(), catalogue, stray);
	const found = result.rows.filter(({ status }) => status !== 'stray');
	return {
		format,
		faults,
		/** DisabledByDefault and Enabled of the client, then of the server. `unknown`: not shown. */
		found: found.map(({ status }) => (status === 'unseen' ? 'unknown' : status)).join(' '),
		strays: result.rows.filter(({ status }) => status === 'stray').map(({ key }) => key),
		repair: repairFor(result, snapshot, stray),
	};
}

const values = '    DisabledByDefault    REG_DWORD    0x0\r\n    Enabled    REG_DWORD    0x1\r\n';
const both = `\r\n${client}\r\n${values}\r\n${server}\r\n${values}\r\n`;
const enabled = '    Enabled    REG_DWORD    0x1\r\n';
const broken = (text: string, width: number) =>
	text.replace(new RegExp(`^.{${width}}`, 'gm'), '$&\r\n');

describe('reg query', () => {
	const read: [what: string, text: string][] = [
		['as it is printed', both],
		['with tabs for gaps', both.replaceAll('    ', '\t')],
		['with no-break spaces from a mail', both.replaceAll('    ', '\u00a0 \u00a0 ')],
		['quoted in a mail', both.replace(/^/gm, '> ')],
		['without blank lines', both.replaceAll('\r\n\r\n', '\r\n').trim()],
		['of a numbered control set', both.replaceAll('CurrentControlSet', 'ControlSet001')],
		['from a console of 80 columns', broken(both, 80)],
		['from a console of 100 columns', broken(both, 100)],
		['below its command', `C:\\Users\\a>reg query "${short}" /s\r\n${both}C:\\Users\\a>`],
		['in PowerShell', `PS C:\\> reg query "${short}" /s\r\n${both}PS C:\\>`],
		['in the Exchange shell', `[PS] C:\\Windows\\system32>reg query "${short}" /s\r\n${both}`],
	];

	test.each(read)('is read %s', (_, text) => {
		expect(auditText(text)).toMatchObject({
			format: 'reg-query',
			faults: [],
			found: 'ok ok ok ok',
		});
	});

	test.each([
		'End of search: 4 match(es) found.',
		'Suchende: 4 Übereinstimmung(en) gefunden.',
		'Aramanın sonu: 4 eşleşme bulundu.',
		'סוף החיפוש: נמצאו 4 התאמות.',
		'Край на търсенето: намерени са 4 съвпадения.',
		'Konec iskanja: št. najdenih zadetkov: 4.',
	])('passes over the closing line of a search: %s', (line) => {
		expect(auditText(`${both}${line}\r\n`)).toMatchObject({ faults: [], found: 'ok ok ok ok' });
	});

	const partial: [what: string, text: string, found: string][] = [
		[
			'only the values that were searched for',
			`\r\n${client}\r\n${enabled}\r\n${server}\r\n${enabled}\r\nEnd of search: 2 match(es) found.\r\n`,
			'unknown ok unknown ok',
		],
		[
			'only the value that was asked for',
			`C:\\>reg query "${short}\\Client" /v Enabled\r\n\r\n${client}\r\n${enabled}\r\n`,
			'unknown ok unknown unknown',
		],
		[
			'only the names of subkeys without /s',
			`\r\n${client}\r\n${server}\r\n`,
			'unknown unknown unknown unknown',
		],
		[
			'empty keys with /s',
			`C:\\>reg query "${short}" /s\r\n\r\n${tls12}\r\n\r\n${client}\r\n\r\n${server}\r\n\r\nC:\\>`,
			'missing missing missing missing',
		],
		[
			'that there is no such key',
			`C:\\>reg query "${short}" /s\r\nHATA: Sistem belirtilen kayıt defteri anahtarını bulamadı.\r\n`,
			'missing missing missing missing',
		],
	];

	test.each(partial)('tells what is absent from what is not shown: %s', (_, text, found) => {
		const result = auditText(text);
		expect(result).toMatchObject({ faults: [], found });
		const written = result.repair.filter(({ action }) => action === 'write');
		expect(written).toHaveLength(found.split(' ').filter((status) => status === 'missing').length);
	});

	test.each([
		'EROARE: Sistemul nu a putut găsi cheia de registry sau valoarea specificată.',
		'ΣΦΑΛΜΑ: Δεν ήταν δυνατή η εύρεση του καθορισμένου κλειδιού ή της τιμής μητρώου.',
		'FEJL: Den angivne nøgle eller værdi i registreringsdatabasen blev ikke fundet.',
		'LỖI: Hệ thống không thể tìm thấy khóa hoặc giá trị đăng ký đã chỉ định.',
		'ข้อผิดพลาด: ระบบไม่พบคีย์รีจิสทรีหรือค่าที่ระบุ',
		'GREŠKA: Sustav nije mogao pronaći navedeni ključ registra ili vrijednost.',
		'GREŠKA: Sistem nije mogao da pronađe navedeni ključ registratora ili vrednost.',
		'KLAIDA: sistemai nepavyko rasti nurodyto registro rakto ar reikšmės.',
		'TÕRGE: süsteem ei leidnud määratud registrivõtit või -väärtust.',
		'CHYBA: Systém nenašiel zadaný kľúč databázy Registry alebo hodnotu.',
		'KESALAHAN: Sistem tidak dapat menemukan kunci atau nilai registri yang ditentukan.',
	])('knows that there is no such key: %s', (message) => {
		const { found } = auditText(`C:\\>reg query "${short}\\Client"\r\n${message}\r\n\r\nC:\\>`);
		expect(found).toBe('missing missing unknown unknown');
	});

	const net = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319';
	const strong = `\r\n${net}\r\n    SchUseStrongCrypto    REG_DWORD    0x1\r\n\r\n`;
	const printedNet = `\r\nSchUseStrongCrypto : 1\r\nPSPath : Microsoft.PowerShell.Core\\Registry::${net}\r\n\r\n`;
	test.each([
		['its prompt', `C:\\Windows\\SysWOW64>reg query "${net}"\r\n${strong}`],
		['its program', `C:\\>%windir%\\SysWOW64\\reg.exe query "${net}"\r\n${strong}`],
		[
			'its banner',
			`Windows PowerShell (x86)\r\nCopyright (C) Microsoft Corporation.\r\n\r\nPS C:\\> gp 'Registry::${net}'\r\n${printedNet}PS C:\\>`,
		],
	])('says of a 32-bit console, known by %s, that it is not read', (_, text) => {
		const { snapshot, faults } = readPaste(text);
		expect([...snapshot.keys]).toEqual([]);
		expect(faults.map(({ kind }) => kind)).toContain('console32');
		const shown = text.replaceAll(net, client).replaceAll('SchUseStrongCrypto', 'Enabled');
		expect(readPaste(shown).snapshot.keys.get(client.toLowerCase())?.values.size).toBe(1);
	});

	it('never deletes a stray key of which it saw the name only', () => {
		const { strays, repair } = auditText(`\r\n${protocols}\\SSL 2.0\r\n${protocols}\\TLS 1,2\r\n`);
		expect([strays, repair]).toEqual([[`${protocols}\\TLS 1,2`], []]);
	});
});

const pair = ['DisabledByDefault : 0', 'Enabled           : 1'];
const block = (key: string, more = '') =>
	`\r\n\r\n${pair.join('\r\n')}\r\nPSPath            : Microsoft.PowerShell.Core\\Registry::${key}\r\n${more}\r\n`;
const listing = (heading: string) =>
	`\r\n\r\n${heading}\r\n\r\n\r\nName                           Property\r\n----                           --------\r\n${['Client', 'Server'].map((side) => `${side.padEnd(31)}${pair.join(`\r\n${' '.repeat(31)}`)}\r\n`).join('')}`;
const columns = 'Enabled DisabledByDefault\r\n------- -----------------\r\n';

describe('PowerShell', () => {
	const read: [what: string, text: string, found: string][] = [
		[
			'in the Exchange shell',
			`[PS] C:\\>gp '${drive}\\Client'\r\n${block(client)}[PS] C:\\>`,
			'ok ok unknown unknown',
		],
		[
			'at a distance',
			`[EX01]: PS C:\\> gp '${drive}\\Client'\r\n${block(client, 'PSComputerName    : EX01\r\nRunspaceId        : 1\r\n')}`,
			'ok ok unknown unknown',
		],
		[
			'with the provider in the path',
			`PS C:\\> gp 'Registry::${client}' | fl Enabled,DisabledByDefault\r\n\r\n${pair.join('\r\n')}\r\n`,
			'ok ok unknown unknown',
		],
		[
			'where an absent value was asked for by name',
			`PS C:\\> gp '${drive}\\Client' | fl Enabled,DisabledByDefault\r\n\r\n\r\nEnabled           : 1\r\nDisabledByDefault :\r\n`,
			'missing ok unknown unknown',
		],
		[
			'where the values are named without their data',
			`Property      : {DisabledByDefault, Enabled}\r\nPSPath        : Microsoft.PowerShell.Core\\Registry::${client}\r\n${block(server)}`,
			'unknown unknown ok ok',
		],
		['in a French listing', listing(`    Ruche : ${tls12}`), 'ok ok ok ok'],
		['where the key did not fit', listing(`    Hive: \r\n    ${tls12}`), 'ok ok ok ok'],
		[
			'where the key was broken',
			listing(`    Hive: ${tls12.slice(0, 70)}\r\n    ${tls12.slice(70)}`),
			'ok ok ok ok',
		],
		[
			'as a table below its command',
			`PS C:\\> gp '${drive}\\Client' | select Enabled,DisabledByDefault\r\n\r\n${columns}      1                 0\r\n\r\n`,
			'ok ok unknown unknown',
		],
		[
			'as a table with an empty cell',
			`PS C:\\> gp '${drive}\\Client' | ft Enabled,DisabledByDefault\r\n\r\n${columns}                        1\r\n\r\n`,
			'wrong missing unknown unknown',
		],
		[
			'as a table with the paths',
			`Enabled DisabledByDefault PSPath\r\n------- ----------------- ------\r\n${[client, server].map((key) => `      1                 0 Microsoft.PowerShell.Core\\Registry::${key}\r\n`).join('')}`,
			'ok ok ok ok',
		],
	];

	const told = [
		['Client', 'Enabled', '1'],
		['Client', 'DisabledByDefault', '0'],
		['Server', 'Enabled', 'Not Found'],
	] as const;
	read.push(
		[
			'from the script that Microsoft has for checking TLS 1.2',
			`Path${' '.repeat(120)}Name                     Value\r\n----${' '.repeat(120)}----                     -----\r\n${told.map(([side, name, data]) => `${drive}\\${side} ${name.padEnd(24)} ${data}\r\n`).join('')}`,
			'ok ok unknown missing',
		],
		[
			'from the list of that script',
			told
				.map(
					([side, name, data]) =>
						`Path  : ${drive}\\${side}\r\nName  : ${name}\r\nValue : ${data}\r\n\r\n`,
				)
				.join(''),
			'ok ok unknown missing',
		],
		[
			'from the CSV of that script',
			`"Path","Name","Value"\r\n${told.map(([side, ...rest]) => `"${[`${drive}\\${side}`, ...rest].join('","')}"\r\n`).join('')}`,
			'ok ok unknown missing',
		],
		[
			'from JSON on one line',
			JSON.stringify(
				[client, server].map((key) => ({
					DisabledByDefault: 0,
					Enabled: 1,
					PSPath: `Microsoft.PowerShell.Core\\Registry::${key}`,
				})),
			),
			'ok ok ok ok',
		],
		[
			'from Export-Clixml',
			`<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">\r\n${[client, server].map((key) => `<Obj RefId="0"><MS>\r\n<I32 N="DisabledByDefault">0</I32>\r\n<I32 N="Enabled">1</I32>\r\n<S N="PSPath">Microsoft.PowerShell.Core\\Registry::${key}</S>\r\n<S N="PSChildName">x</S>\r\n</MS></Obj>\r\n`).join('')}</Objs>`,
			'ok ok ok ok',
		],
		[
			'as .NET gives a value',
			`PS C:\\> [Microsoft.Win32.Registry]::GetValue('${client}','Enabled',$null)\r\n1\r\nPS C:\\>`,
			'unknown ok unknown unknown',
		],
	);

	test.each(read)('is read %s', (_, text, found) => {
		expect(auditText(text)).toMatchObject({ format: 'powershell', faults: [], strays: [], found });
	});

	it('takes the frame of a transcript for no values', () => {
		const text = `**********************\r\nStart time: 20261121090000\r\nUsername: CONTOSO\\a\r\n**********************\r\nPS C:\\> gp '${drive}\\Client'\r\n${block(client)}PS C:\\> Stop-Transcript\r\n**********************\r\nEnd time: 20261121090100\r\n**********************\r\n`;
		expect(auditText(text)).toMatchObject({ strays: [], found: 'ok ok unknown unknown' });
	});

	it('does not take a value that was just set for one that was read', () => {
		const text = `PS C:\\> Set-ItemProperty '${drive}\\Client' Enabled 1\r\n${block(server)}`;
		expect(auditText(text).found).toBe('unknown unknown ok ok');
	});

	const unclear: [what: string, text: string][] = [
		[
			'of the check script, cut short',
			`Path   Name   Value\n----   ----   -----\n${drive.slice(0, 80)}... Enabled 1\n`,
		],
		['cut short', `Enabled PSPath\n------- ------\n      1 Microsoft.PowerShell.Core\\Regi...\n`],
		[
			'of several keys without their paths',
			`PS C:\\> gp '${drive}\\*'\n\n${columns}      1 0\n      1 1\n`,
		],
		[
			'whose text reaches into the next column',
			`Ena PSPath\n--- ------\n12345 Registry::${client}\n`,
		],
	];

	test.each(unclear)('takes nothing from a table %s', (_, text) => {
		const { snapshot, faults } = readPaste(text);
		expect([...snapshot.keys.values()].flatMap(({ values }) => [...values])).toEqual([]);
		expect(faults.length).toBeGreaterThan(0);
	});
});
