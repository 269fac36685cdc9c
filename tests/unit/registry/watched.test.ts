import { describe, expect, it, test } from 'vitest';
import { audit, readPaste, repairFor } from '../../../src/registry/core.ts';
import { needsOf } from '../../../src/registry/plan/needs.ts';
import { catalogue, choose, protocols, stray } from './data.ts';
import { schannel, v4 } from './machines.ts';

const header = 'Windows Registry Editor Version 5.00\r\n\r\n';
const value = (key: string, name: string, data: number) =>
	`${header}[${key}]\r\n"${name}"=dword:${data.toString(16).padStart(8, '0')}\r\n\r\n`;
const found = (text: string, changes = {}) => {
	const { snapshot } = readPaste(text);
	const result = audit(snapshot, choose(changes), catalogue, stray);
	const rows = result.rows.filter(({ status }) => status === 'wrong' || status === 'missing');
	return {
		rows: rows.map(({ setting, note }) => `${setting} ${note}`),
		repair: repairFor(result, snapshot, stray),
	};
};
const exchange = { windows: 'server-2022', exchange: 'exchange-2019' };

describe('what the choices are not about', () => {
	const wrong: [what: string, text: string, changes: object, row: string, expected: number][] = [
		[
			'TLS 1.3 on before Server 2022',
			value(`${protocols}\\TLS 1.3\\Server`, 'Enabled', 1),
			{},
			'tls-1-3-server-enabled tls13NotSupported',
			0,
		],
		[
			'TLS 1.3 on under an Exchange that does not support it',
			value(`${protocols}\\TLS 1.3\\Client`, 'Enabled', 0xffffffff),
			exchange,
			'tls-1-3-client-enabled tls13NotSupported',
			0,
		],
		[
			'SSL 3.0 on',
			value(`${protocols}\\SSL 3.0\\Server`, 'Enabled', 1),
			{},
			'ssl-3-0-server-enabled wrongData',
			0,
		],
		[
			'SSL 2.0 offered',
			value(`${protocols}\\SSL 2.0\\Client`, 'DisabledByDefault', 0),
			{},
			'ssl-2-0-client-disabled-by-default wrongData',
			1,
		],
		[
			'TLS 1.2 off, where something else is looked at',
			value(`${protocols}\\TLS 1.2\\Client`, 'Enabled', 0),
			{ preset: 'weak-ciphers-off' },
			'tls-1-2-client-enabled wrongData',
			1,
		],
		[
			'.NET kept from strong cryptography',
			value(v4, 'SchUseStrongCrypto', 0),
			{},
			'dotnet-4-64-strong-crypto wrongData',
			1,
		],
		[
			'insecure renegotiation',
			value(schannel, 'AllowInsecureRenegoServers', 1),
			{},
			'renegotiation-servers wrongData',
			0,
		],
	];

	test.each(wrong)('is said to be wrong and mended: %s', (_, text, changes, row, expected) => {
		const { rows, repair } = found(text, changes);
		expect(rows).toContain(row);
		expect(repair).toContainEqual(
			expect.objectContaining({ data: { type: 'REG_DWORD', value: expected } }),
		);
	});

	const right: [what: string, text: string, changes: object][] = [
		['TLS 1.3 off', value(`${protocols}\\TLS 1.3\\Server`, 'Enabled', 0), exchange],
		[
			'TLS 1.3 on with Exchange SE',
			value(`${protocols}\\TLS 1.3\\Server`, 'Enabled', 1),
			{ windows: 'server-2022', exchange: 'exchange-se' },
		],
		['SSL 3.0 off', value(`${protocols}\\SSL 3.0\\Server`, 'Enabled', 0), {}],
		['strong cryptography', value(v4, 'SchUseStrongCrypto', 1), {}],
	];

	test.each(right)('is passed over where it is right: %s', (_, text, changes) => {
		const shown = found(text, { preset: 'weak-ciphers-off', ...changes }).rows;
		expect(shown.filter((row) => !row.startsWith('tls-1-3-server-disabled'))).toEqual([]);
	});

	it('is wrong where it is absent and on by default', () => {
		const text = `${header}[${protocols}]\r\n\r\n`;
		expect(found(text, exchange).rows).toContain('tls-1-3-server-enabled tls13NotSupported');
		expect(found(text, {}).rows.filter((row) => row.startsWith('tls-1-3'))).toEqual([]);
	});
});

const lookAlikes: [name: string, right: string][] = [
	['Ciphers\\RC4 128\u2215128', 'RC4 128/128'],
	['Ciphers\\RC4 128\uff0f128', 'RC4 128/128'],
	['Ciphers\\RC4\u00a0128/128', 'RC4 128/128'],
	['Ciphers\\RC4 56\u2044128', 'RC4 56/128'],
	['Protocols\\TL\u0405 1.2', 'TLS 1.2'],
	['Protocols\\\uff34\uff2c\uff33 1.2', 'TLS 1.2'],
	['Protocols\\TLS\u20091.2\\Client', 'TLS 1.2\\Client'],
	['Protocols\\TLS 1.2\\\u0421lient', 'TLS 1.2\\Client'],
	['Protocols\\TLS 1.2\\S\u0435rver', 'TLS 1.2\\Server'],
	['Protocols\\TLS 1.2\\Client\u200b', 'TLS 1.2\\Client'],
];

test.each(lookAlikes)('%j only looks like %s', (name, right) => {
	const { snapshot } = readPaste(`${header}[${schannel}\\${name}]\r\n\r\n`);
	const { rows } = audit(snapshot, choose(), catalogue, stray);
	const last = rows.filter(({ status }) => status === 'stray').at(-1);
	expect([last?.note, last?.literals?.right]).toEqual(['strayKey', right]);
});

describe('what has to be known first', () => {
	it('is the update of Exchange that runs on the Windows version', () => {
		const update = (windows: string) =>
			needsOf(choose({ windows, exchange: 'exchange-2019' }), catalogue).exchange?.update;
		expect(['server-2019', 'server-2022', 'server-2025'].map(update)).toEqual([
			undefined,
			'CU12',
			'CU14',
		]);
	});

	it('is that the last updates are out', () => {
		const machine = { windows: 'server-2012', exchange: 'exchange-2013' };
		expect(needsOf(choose(machine), catalogue).ended).toEqual([
			'Windows Server 2012',
			'Exchange Server 2013',
		]);
		expect(
			needsOf(choose({ windows: 'server-2025', exchange: 'exchange-se' }), catalogue).ended,
		).toEqual([]);
	});
});
