import { describe, expect, it, test } from 'vitest';
import { compareServers } from '../../../src/registry/audit/fleet.ts';
import { recordCsv, recordText } from '../../../src/registry/audit/record.ts';
import { serversOf } from '../../../src/registry/audit/server-files.ts';
import { audit, readPaste } from '../../../src/registry/core.ts';
import { catalogue, choose, protocols, stray } from './data.ts';
import { v4 } from './machines.ts';

const header = 'Windows Registry Editor Version 5.00\r\n\r\n';
const value = (key: string, name: string, data: number) =>
	`${header}[${key}]\r\n"${name}"=dword:0000000${data}\r\n\r\n`;
const tls = (enabled: number) => value(`${protocols}\\TLS 1.2\\Client`, 'Enabled', enabled);
const net = (strong: number) => value(v4, 'SchUseStrongCrypto', strong);

describe('files that are dropped together', () => {
	const health = (name: string, enabled: number) =>
		`Exchange Health Checker version 24.10.09\r\n\r\nExchange Information\r\n--------------------\r\n\tName: ${name}\r\n\tRegistryKey        Location                                                                                     Value\r\n\tEnabled            SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client     ${enabled}\r\n`;
	const cases: [what: string, files: Record<string, string>, servers: Record<string, number>][] = [
		[
			'whose names say only what they hold are of one server',
			{ 'schannel.reg': tls(1), 'dotnet-32.reg': net(1) },
			{ 'schannel + dotnet-32': 2 },
		],
		['one of each server', { 'EX01.reg': tls(1), 'EX02.reg': tls(0) }, { EX01: 1, EX02: 1 }],
		[
			'one of each server, of which none shows what the other does',
			{ 'EX01.reg': tls(1), 'EX02.reg': net(0) },
			{ EX01: 1, EX02: 1 },
		],
		[
			'two of each server',
			{
				'EX01-tls.reg': tls(1),
				'EX01-net.reg': net(1),
				'EX02-tls.reg': tls(1),
				'EX02-net.reg': net(0),
			},
			{ EX01: 2, EX02: 2 },
		],
		[
			'the server behind the part',
			{ 'tls ex01.txt': tls(1), 'net ex01.txt': net(1), 'tls EX02.txt': tls(1) },
			{ ex01: 2, EX02: 1 },
		],
		[
			'without a common word',
			{ 'a.reg': tls(1), 'b.reg': tls(1), 'c.reg': net(1) },
			{ a: 1, b: 1, c: 1 },
		],
		[
			'of one name that contradict each other',
			{ 'EX01 (1).reg': tls(1), 'EX01 (2).reg': tls(0) },
			{ 'EX01 (1)': 1, 'EX01 (2)': 1 },
		],
		['with a date', { 'EX01 2026-11-28 tls.reg': tls(1), 'EX01 net.reg': net(1) }, { EX01: 2 }],
		[
			'that name their servers inside',
			{ 'one.txt': health('EX01', 1), 'two.txt': health('EX02', 0), 'EX02-net.reg': net(1) },
			{ EX01: 1, EX02: 2 },
		],
		[
			'one of which holds two servers',
			{
				'all.txt': `=== EX01 ===\r\n\r\n${tls(1)}=== EX02 ===\r\n\r\n${tls(0)}`,
				'EX01-net.reg': net(1),
			},
			{ EX01: 2, EX02: 1 },
		],
	];
	test.each(cases)('%s', (_, files, expected) => {
		const servers = serversOf(Object.entries(files).map(([name, text]) => ({ name, text })));
		expect(Object.fromEntries(servers.map(({ name, files }) => [name, files.length]))).toEqual(
			expected,
		);
	});

	it('show what each of them shows', () => {
		const [server] = serversOf([
			{ name: 'schannel.reg', text: tls(1) },
			{ name: 'dotnet.txt', text: `\r\n${v4}\r\n    SchUseStrongCrypto    REG_DWORD    0x0\r\n` },
		]);
		const keys = [...(server?.paste.snapshot.keys.values() ?? [])].map(({ key }) => key);
		expect(keys).toEqual([`${protocols}\\TLS 1.2\\Client`, v4]);
	});
});

describe('several servers', () => {
	const compare = (...texts: string[]) => {
		const servers = texts.map((text, at) => {
			const { snapshot } = readPaste(text);
			return { name: `EX0${at}`, snapshot, audit: audit(snapshot, choose(), catalogue, stray) };
		});
		return compareServers(servers, catalogue);
	};
	const client = (rows: ReturnType<typeof compare>) =>
		rows.find(({ key, name }) => key.endsWith('TLS 1.2\\Client') && name === 'Enabled');

	it('stand side by side, with what differs marked', () => {
		const row = client(compare(tls(1), tls(0)));
		expect(row?.differs).toBe(true);
		expect(row?.cells.map(({ status }) => status)).toEqual(['ok', 'wrong']);
		expect(client(compare(tls(1), tls(1)))?.differs).toBe(false);
	});

	it('do not differ where one of them does not show the value', () => {
		const row = client(compare(tls(0), net(1)));
		expect(row?.differs).toBe(false);
		expect(row?.cells.map(({ isSeen, status }) => [isSeen, status])).toEqual([
			[true, 'wrong'],
			[false, 'unseen'],
		]);
	});

	it('are compared in what Extended Protection wants alike, also where nothing else is wanted of it', () => {
		const old = (data: number) => value(`${protocols}\\TLS 1.0\\Server`, 'Enabled', data);
		const rows = (one: number, other: number) =>
			compare(old(one), old(other)).filter(({ key }) => key.endsWith('TLS 1.0\\Server'));
		expect(rows(0, 1)).toMatchObject([{ differs: true, name: 'Enabled' }]);
		expect(rows(1, 1)).toEqual([]);
	});
});

describe('the record', () => {
	const lines = [
		['Key', 'Found'],
		['a "b", c', '=1+1'],
	];
	it('is text in columns', () => {
		expect(recordText(lines)).toBe('Key       Found\r\na "b", c  =1+1');
	});

	it('is CSV in which no cell is a formula', () => {
		expect(recordCsv(lines)).toBe('"Key","Found"\r\n"a ""b"", c","\'=1+1"\r\n');
	});
});
