import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readReg } from '../../../src/registry/audit/readers/reg.ts';
import type { Choices, Snapshot } from '../../../src/registry/core.ts';
import { audit, repairFor, undoRepair, writeReg } from '../../../src/registry/core.ts';
import type { RepairChange } from '../../../src/registry/plan/stored.ts';
import { catalogue, choose, legalChoices, protocols, stray } from './data.ts';

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const wrongNames = stray.sideKeys.map(({ wrong }) => wrong);
const keys = fc.oneof(
	fc.constantFrom(...catalogue.settings.map(({ key }) => key)),
	fc
		.tuple(
			pick('TLS 1.2', 'tls 1.2', 'TLS 1,2', 'TLS 1.2 ', 'TLS 9.9', 'SSL 3.0', 'TLS\u00a01.2'),
			pick('', '\\Client', '\\ Server', '\\Client\\Deep', ...wrongNames.map((name) => `\\${name}`)),
		)
		.map((path) => `${protocols}\\${path.join('')}`),
	pick('128', '128\\128').map((end) => protocols.replace('Protocols', `Ciphers\\RC4 ${end}`)),
);
const names = fc.oneof(
	fc.constantFrom(...new Set(catalogue.settings.map(({ name }) => name))),
	pick('', 'enabled', 'ENABLED', 'Enabled ', 'активиран', 'Mine', 'Disabledebydefault'),
);
const data = fc.oneof(
	pick(0, 1, 7, 0xa80, 0xffffffff).map((value) => ({ type: 'REG_DWORD' as const, value })),
	pick('', '1', 'a\r\n[HKLM\\x]', '"\\').map((value) => ({ type: 'REG_SZ' as const, value })),
	fc.record({ type: pick(0, 2, 3, 4, 7, 11), hex: pick('', '01', '0100000000000000') }),
);
const change: fc.Arbitrary<RepairChange> = fc.oneof(
	fc.record({ action: fc.constant('write' as const), key: keys, name: names, data }),
	fc.record({ action: fc.constant('create-key' as const), key: keys }),
);

/** Every value and key; keys in which there never was one do not count, Windows makes nothing of them. */
const state = ({ keys }: Snapshot, known: Snapshot) =>
	Object.fromEntries(
		[...keys]
			.filter(([key, { values }]) => known.keys.has(key) || values.size > 0)
			.map(([key, found]) => [key, { name: found.key, values: Object.fromEntries(found.values) }])
			.sort(),
	);

const after = (...texts: string[]) => readReg(texts.join('\r\n')).snapshot;

it('a repair makes right whatever was found, and its undo brings back exactly that', () => {
	const all: Choices[] = [...legalChoices(), choose()];
	fc.assert(
		fc.property(fc.array(change, { maxLength: 14 }), fc.constantFrom(...all), (found, choices) => {
			const start = writeReg(found);
			const snapshot = after(start);
			const result = audit(snapshot, choices, catalogue, stray);
			const repair = repairFor(result, snapshot, stray);
			const repaired = audit(after(start, writeReg(repair)), choices, catalogue, stray);
			expect(repairFor(repaired, after(start, writeReg(repair)), stray)).toEqual([]);
			for (const { status, note } of repaired.rows) {
				expect(status === 'ok' || status === 'stray' || note === 'notShown').toBe(true);
			}
			const undone = after(start, writeReg(repair), writeReg(undoRepair(repair, snapshot)));
			expect(state(undone, snapshot)).toEqual(state(snapshot, snapshot));
		}),
		{ numRuns: 400 },
	);
});
