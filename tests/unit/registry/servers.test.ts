import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Paste, readServers } from '../../../src/registry/audit/readers/paste.ts';
import { audit, readPaste, repairFor, undoRepair } from '../../../src/registry/core.ts';
import { applied, placesOf } from './applied.ts';
import { catalogue, choose, legalChoices, protocols, stray } from './data.ts';
import { type Machine, machines } from './machines.ts';
import { type Print, prints } from './printed.ts';

const client = `${protocols}\\TLS 1.2\\Client`;
const short = client.replace('HKEY_LOCAL_MACHINE', 'HKLM');
const drive = client.replace('HKEY_LOCAL_MACHINE', 'HKLM:');

/** What is said of a server holds on the machine: nothing that is there is called absent, and an undo is exact. */
function holdsOn(machine: Machine, { snapshot, format }: Paste) {
	if (format === 'instructions' || format === 'unknown') return;
	for (const choices of [choose(), ...legalChoices.slice(0, 3)]) {
		const result = audit(snapshot, choices, catalogue, stray);
		for (const { status, key, name, found } of result.rows) {
			if (name === undefined || status === 'unseen' || status === 'stray') continue;
			const there = machine.get(key)?.get(name);
			expect(found && 'value' in found ? found.value : undefined, `${key} ${name}`).toBe(there);
		}
		const repair = repairFor(result, snapshot, stray);
		const back = applied(applied(machine, repair), undoRepair(repair, snapshot));
		expect(placesOf(back)).toEqual(placesOf(machine));
	}
}

const two = fc.tuple(machines, machines);
const listings = [
	'reg export of SCHANNEL',
	'reg export of .NET',
	'reg query /s',
	'reg query /s at a prompt',
	'reg query at a prompt',
	'Get-ChildItem',
	'Get-ChildItem at a prompt',
	'Get-ItemProperty',
	'Get-ItemProperty at a prompt',
	'.Enabled',
	'| fl',
];
const headings: [what: string, head: (name: string) => string][] = [
	['a frame', (name) => `=== ${name} ===`],
	['a long frame', (name) => `---------- ${name} ----------`],
	['stars', (name) => `***** Server: ${name} *****`],
	['a rhombus', (name) => `# ${name}`],
	['a label', (name) => `Server: ${name}`],
	['a label in German', (name) => `Rechnername: ${name}`],
	['a label in Turkish', (name) => `Sunucu adı: ${name}`],
	['its number', (name) => `1) ${name}`],
	['a line of Ansible', (name) => `${name} | CHANGED | rc=0 >>`],
	['a heading of HTML', (name) => `<h2>${name}</h2>`],
	['words around it', (name) => `On ${name} we have:`],
	['a colon', (name) => `${name}:`],
	['a sentence', (name) => `Output from ${name}:`],
	['brackets', (name) => `[${name}]`],
	['its share', (name) => `\\\\${name}`],
	['a remark on it', (name) => `### ${name} (Exchange 2019 CU14)`],
	['its domain', (name) => `${name}.corp.example.com`],
	['hostname', (name) => `C:\\>hostname\r\n${name}\r\n\r\nC:\\>`],
	[
		'a transcript',
		(name) =>
			`**********************\r\nWindows PowerShell transcript start\r\nMachine: ${name} (Microsoft Windows NT 10.0.17763.0)\r\n**********************`,
	],
];

describe('several servers in one text', () => {
	test.each(listings.flatMap((kind) => headings.map(([what, head]) => ({ kind, what, head }))))(
		'$kind, each below $what, are told apart',
		({ kind, head }) => {
			const print = prints[kind] as Print;
			fc.assert(
				fc.property(two, ([one, other]) => {
					const texts = [one, other].map((machine) => print(machine, client, 'Enabled'));
					fc.pre(texts.every(Boolean));
					const text = texts
						.map((each, at) => `${head(`EX0${at + 1}`)}\r\n\r\n${each}`)
						.join('\r\n');
					for (const { name, paste } of readServers(text)) {
						if (paste.format === 'unknown') continue;
						const at = /^EX0([12])/.exec(name)?.[1];
						// Where a server shows nothing, nothing is said about it.
						expect(at, text).toBeDefined();
						holdsOn([one, other][Number(at) - 1] as Machine, paste);
					}
				}),
				{ numRuns: 6 },
			);
		},
	);

	test.each(listings)('%s, of which nothing names a server, are not mixed', (kind) => {
		const print = prints[kind] as Print;
		fc.assert(
			fc.property(two, ([one, other]) => {
				const texts = [one, other].map((machine) => print(machine, client, 'Enabled'));
				fc.pre(texts.every(Boolean));
				const paste = readPaste(texts.join('\r\n'));
				for (const machine of [one, other]) holdsOn(machine, paste);
			}),
			{ numRuns: 100 },
		);
	});
});

const row = (value: number) => `\r\n${client}\r\n    Enabled    REG_DWORD    0x${value}\r\n\r\n`;
const object = (value: number, machine: string) =>
	`Enabled        : ${value}\r\nPSPath         : Microsoft.PowerShell.Core\\Registry::${client}\r\nPSComputerName : ${machine}\r\n\r\n`;
/** What is known of `Enabled` on each server. */
const told = (text: string) =>
	readServers(text).map(({ name, paste: { snapshot } }) => {
		const row = audit(snapshot, choose(), catalogue, stray).rows.find(
			({ key, name }) => key === client && name === 'Enabled',
		);
		return `${name}:${row?.status === 'unseen' ? row.note : JSON.stringify(row?.found ?? 'absent').replace(/.*"value":(\d+).*/, '$1')}`;
	});

test.each<[what: string, text: string, told: string[]]>([
	[
		'reg query over the network',
		`C:\\>reg query "\\\\EX01\\${short}" /v Enabled\r\n${row(1)}C:\\>reg query "\\\\EX02\\${short}" /v Enabled\r\n${row(0)}C:\\>`,
		['EX01:1', 'EX02:0'],
	],
	[
		'reg query over the network, which prints the server with the key',
		`${row(1).replace('HKEY', '\\\\EX01\\HKEY')}${row(0).replace('HKEY', '\\\\EX02\\HKEY')}`,
		['EX01:1', 'EX02:0'],
	],
	[
		'Invoke-Command on each',
		`PS C:\\> Invoke-Command -ComputerName EX01 { reg query "${short}" }\r\n${row(1)}PS C:\\> icm EX02 -ScriptBlock { reg query "${short}" }\r\n${row(0)}PS C:\\>`,
		['EX01:1', 'EX02:0'],
	],
	[
		'Invoke-Command on both, which prints who is who',
		`PS C:\\> Invoke-Command -ComputerName EX01,EX02 -ScriptBlock { Get-ItemProperty '${drive}' }\r\n\r\n\r\n${object(1, 'EX01')}${object(0, 'EX02')}PS C:\\>`,
		['EX01:1', 'EX02:0'],
	],
	[
		'Invoke-Command on both, which prints it in a column',
		`PS C:\\> Invoke-Command -ComputerName EX01,EX02 { gp '${drive}' } | ft PSComputerName, Enabled\r\n\r\nPSComputerName Enabled\r\n-------------- -------\r\nEX01                 1\r\nEX02                 0\r\n\r\nPS C:\\>`,
		['EX01:1', 'EX02:0'],
	],
	[
		'Invoke-Command on both, which prints no names',
		`PS C:\\> Invoke-Command -ComputerName EX01,EX02 { reg query "${short}" }\r\n${row(1)}${row(1)}PS C:\\>`,
		[':notShown'],
	],
	[
		'Invoke-Command in sessions',
		`PS C:\\> Invoke-Command -Session $s { reg query "${short}" }\r\n${row(1)}PS C:\\>`,
		[':notShown'],
	],
	[
		'winrs and PsExec',
		`C:\\>winrs -r:EX01 reg query "${short}"\r\n${row(1)}C:\\>psexec \\\\EX02 -s reg query "${short}"\r\n${row(0)}C:\\>`,
		['EX01:1', 'EX02:0'],
	],
	[
		'prompts of PowerShell at a distance',
		`[EX01]: PS C:\\> reg query "${short}"\r\n${row(1)}[EX01]: PS C:\\> exit\r\nPS C:\\> reg query "${short}"\r\n${row(0)}PS C:\\> etsn EX02\r\n[EX02]: PS C:\\> reg query "${short}"\r\n${row(7)}[EX02]: PS C:\\>`,
		['EX01:1', ':0', 'EX02:7'],
	],
	[
		'prompts of SSH',
		`admin@EX01 C:\\Users\\admin>reg query "${short}"\r\n${row(1)}admin@EX02 C:\\Users\\admin>reg query "${short}"\r\n${row(0)}admin@EX02 C:\\Users\\admin>`,
		['EX01:1', 'EX02:0'],
	],
	[
		'a server with its domain and without',
		`EX01:\r\n\r\n${row(1)}ex01.corp.example.com:\r\n\r\n${row(1)}`,
		['ex01.corp.example.com:1'],
	],
	[
		'one that is asked twice and says the same',
		`C:\\>reg query "${short}" /v Enabled\r\n${row(1)}C:\\>reg query "${short}"\r\n${row(1)}C:\\>`,
		[':1'],
	],
	[
		'two consoles without names',
		`C:\\>reg query "${short}"\r\n${row(1)}C:\\>\r\nC:\\>reg query "${short}"\r\n${row(0)}C:\\>`,
		[':differs'],
	],
	[
		'a reading, a change and a reading',
		`C:\\>reg query "${short}"\r\n${row(1)}C:\\>reg add "${short}" /v Enabled /t REG_DWORD /d 0 /f\r\nC:\\>reg query "${short}"\r\n${row(0)}C:\\>`,
		[':0'],
	],
	[
		'one that is there and is not',
		`C:\\>reg query "${short}"\r\n${row(1)}C:\\>reg query "${short}"\r\n\r\nERROR: The system was unable to find the specified registry key or value.\r\n\r\nC:\\>`,
		[':differs'],
	],
	[
		'headings of parts, which are none',
		`=== TLS 1.2 ===\r\n${row(1)}--- Client ---\r\n${row(1)}`,
		[':1'],
	],
	[
		'a loop over servers',
		`PS C:\\> foreach ($s in 'EX01','EX02') { reg query "\\\\$s\\${short}" }\r\n${row(1)}${row(0)}PS C:\\>`,
		[':notShown'],
	],
	[
		'the same under both spellings of the local one',
		`C:\\>reg query "\\\\localhost\\${short}"\r\n${row(1)}C:\\>reg query "${short}"\r\n${row(1)}C:\\>`,
		[':1'],
	],
])('%s', (_, text, expected) => {
	expect(told(text)).toEqual(expected);
});

describe('a heading names its server in the words of its language', () => {
	const labels = [
		...['Nom du serveur :', 'Nom de l’ordinateur :', "Nom d'hôte :", 'Serveur :'],
		...[
			'Nombre del servidor:',
			'Nombre de host:',
			'Equipo:',
			'Nome do servidor:',
			'Nome do computador:',
		],
		...[
			'Nome del server:',
			'Nome computer:',
			'Nome host:',
			'Servernaam:',
			'Computernaam:',
			'Hostnaam:',
		],
		...[
			'Nazwa serwera:',
			'Nazwa komputera:',
			'Nazwa hosta:',
			'Имя сервера:',
			'Имя компьютера:',
			'Имя узла:',
		],
		...[
			'Ім’я сервера:',
			"Ім'я комп'ютера:",
			'Сервер:',
			'サーバー名:',
			'コンピューター名：',
			'ホスト名:',
			'サーバー：',
		],
		...[
			'服务器名称：',
			'服务器：',
			'计算机名:',
			'主机名：',
			'서버 이름:',
			'컴퓨터 이름:',
			'호스트 이름:',
			'서버:',
		],
		...['اسم الخادم:', 'اسم الكمبيوتر:', 'الخادم:', 'اسم المضيف:'],
	];
	const heads = [
		...labels.map((label) => (name: string) => `${label} ${name}`),
		...labels.map((label) => (name: string) => `=== ${label}${name} ===`),
		...[
			'サーバー%の出力:',
			'% の出力：',
			'服务器%的输出：',
			'服务器%：',
			'【%】',
			'【服务器：%】',
			'「%」',
			'%의 출력:',
			'서버 % 출력:',
		].map((head) => (name: string) => head.replace('%', name)),
	];

	it.each(heads.map((head) => [head('EX01'), head]))('%s', (_, head) => {
		expect(told(`${head('EX01')}\r\n${row(1)}${head('EX02')}\r\n${row(0)}`)).toEqual([
			'EX01:1',
			'EX02:0',
		]);
	});

	it.each(['サーバー', '服务器', '서버 ', 'الخادم '])('or by a number: %s1', (word) => {
		expect(told(`${word}1:\r\n${row(1)}${word}2:\r\n${row(0)}`)).toEqual([
			`${word}1:1`,
			`${word}2:0`,
		]);
	});

	it.each(['値: 1', '服务器已重启。', '결과:', '状态：正常'])('and %s names none', (line) => {
		expect(told(`${line}\r\n${row(1)}`)).toEqual([':1']);
	});
});
