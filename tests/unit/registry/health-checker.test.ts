import { describe, expect, it, test } from 'vitest';
import { audit, readPaste, repairFor } from '../../../src/registry/core.ts';
import { catalogue, choose, protocols, stray } from './data.ts';

const relative = protocols.replace('HKEY_LOCAL_MACHINE\\', '');
const rows = (text: string, changes = {}) => {
	const { snapshot } = readPaste(text);
	const result = audit(snapshot, choose(changes), catalogue, stray);
	const repaired = repairFor(result, snapshot, stray).map(({ key }) => key);
	expect(repaired.filter((key) => /TLS 1\.[01]/.test(key))).toEqual([]);
	return result.rows
		.filter(({ status }) => status !== 'unseen')
		.map(({ status, setting, key, note }) =>
			`${status} ${setting ?? key.slice(protocols.length + 1)} ${note ?? ''}`.trim(),
		);
};

/** The table of one protocol as HealthChecker has printed it since 2023. */
const table = (version: string, verdict: string, values: readonly (number | 'NULL')[]) =>
	[
		`\tTLS ${version}: ${verdict}`,
		'',
		'        RegistryKey       Location                                                                             Value',
		'        -----------       --------                                                                             -----',
		...['Server', 'Client'].flatMap((side, at) =>
			['Enabled', 'DisabledByDefault'].map(
				(name, row) =>
					`        ${name.padEnd(17)} ${relative}\\TLS ${version}\\${side} ${values[at * 2 + row]}`,
			),
		),
		'',
	].join('\r\n');

describe('what HealthChecker prints', () => {
	it('is read value by value, with NULL for what is absent', () => {
		const text = `Exchange Health Checker version 25.02.10.1400\r\n${table('1.2', 'Enabled', [1, 0, 'NULL', 1])}`;
		expect(rows(text)).toEqual([
			'wrong tls-1-2-client-disabled-by-default wrongData',
			'missing tls-1-2-client-enabled missingOn',
			'ok tls-1-2-server-disabled-by-default',
			'ok tls-1-2-server-enabled',
		]);
	});

	it('passes on that TLS 1.0 is half disabled and that TLS 1.1 differs', () => {
		const text =
			table('1.0', 'Half Disabled', [0, 0, 0, 0]) + table('1.1', 'Misconfigured', [0, 1, 1, 0]);
		expect(rows(text)).toEqual(['wrong TLS 1.0 halfDisabled', 'wrong TLS 1.1 mismatch']);
	});

	it('is no proof of a value where it says True and False', () => {
		const text = `        TLSVersion  ServerEnabled  ServerDbD  ClientEnabled  ClientDbD  Configuration
        ----------  -------------  ---------  -------------  ---------  -------------
        1.0         False          False      False          False      Half Disabled
        1.2         False          False      False          False      Half Disabled
        1.0 ServerEnabledValue: -1 --- Error: Must be a value of 1 or 0.
        1.2 ServerEnabledValue: -1 --- Error: Must be a value of 1 or 0.
        1.2 ClientEnabledValue: NULL --- Error: Value should be defined in registry for consistent results.`;
		// The verdict on 1.0 was the tool's own fault: any number but 0 is on.
		expect(rows(text)).toEqual([
			'missing tls-1-2-client-enabled missingOn',
			'ok tls-1-2-server-enabled nonZero',
		]);
	});

	it('of 2021 says nothing of the registry', () => {
		const text = '\tTLS 1.2\n\t\tServer Enabled: False\n\t\tServer Disabled By Default: False\n';
		expect(readPaste(text)).toMatchObject({ format: 'unknown', faults: [{ kind: 'noValues' }] });
	});
});

describe('a protocol that is neither on nor off', () => {
	const side = (version: string, side: string, enabled?: number, byDefault?: number) =>
		`\r\n${protocols}\\TLS ${version}\\${side}\r\n${
			enabled === undefined ? '' : `    Enabled    REG_DWORD    0x${enabled}\r\n`
		}${byDefault === undefined ? '' : `    DisabledByDefault    REG_DWORD    0x${byDefault}\r\n`}`;
	const query = (text: string) =>
		`C:\\>reg query "${protocols.replace('HKEY_LOCAL_MACHINE', 'HKLM')}" /s\r\n${text}\r\nC:\\>`;
	const cases: [what: string, text: string, row: string | undefined][] = [
		[
			'off on one side',
			query(side('1.0', 'Client', 0, 1) + side('1.0', 'Server', 1, 0)),
			'mismatch',
		],
		['off on one side, absent on the other', query(side('1.0', 'Server', 0, 1)), 'mismatch'],
		[
			'off, but offered',
			query(side('1.0', 'Client', 0, 0) + side('1.0', 'Server', 0, 0)),
			'halfDisabled',
		],
		[
			'on, but not offered',
			query(side('1.0', 'Client', 1, 1) + side('1.0', 'Server', 1, 1)),
			'halfDisabled',
		],
		['off', query(side('1.0', 'Client', 0, 1) + side('1.0', 'Server', 0, 1)), undefined],
		['on', query(side('1.0', 'Client', 1, 0) + side('1.0', 'Server', 1, 0)), undefined],
		['off on the one side that was shown', side('1.0', 'Server', 0, 1), undefined],
	];
	test.each(cases)('%s', (_, text, note) => {
		const found = rows(text).filter((row) => row.includes('TLS 1.0'));
		expect(found).toEqual(note ? [`wrong TLS 1.0 ${note}`] : []);
	});

	it('is a matter of its values where the choices are about it', () => {
		const text = query(side('1.0', 'Client', 0, 1) + side('1.0', 'Server', 1, 0));
		const { snapshot } = readPaste(text);
		const { rows } = audit(
			snapshot,
			choose({ preset: 'retire-tls-1-0-and-1-1' }),
			catalogue,
			stray,
		);
		expect(rows.filter(({ note }) => note === 'mismatch')).toEqual([]);
	});
});
