import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importLines } from '../../../src/registry/audit/readers/reg.ts';
import { fold, pathTo } from '../../../src/registry/audit/snapshot.ts';
import type { Choices } from '../../../src/registry/core.ts';
import { audit, readPaste, repairFor, undoRepair, writeReg } from '../../../src/registry/core.ts';
import type { RepairChange } from '../../../src/registry/plan/stored.ts';
import { catalogue, choose, legalChoices, protocols, stray } from './data.ts';
import { schannel } from './machines.ts';

const header = 'Windows Registry Editor Version 5.00\r\n\r\n';

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

/** What importing texts one after the other makes of an empty registry. */
const after = (...texts: string[]) => {
	const lines = texts.join('\r\n').split('\r\n');
	return importLines(lines.map((text, at) => ({ line: at + 1, text }))).snapshot.keys;
};

type Keys = ReturnType<typeof after>;

/** Exports of all parts of a registry, as Windows makes them. */
function exportsOf(keys: Keys): string {
	const roots = [schannel, ...new Set(catalogue.settings.map(({ key }) => key))].filter(
		(key, at) => at === 0 || !key.startsWith(`${schannel}\\`),
	);
	return roots
		.map((root) => {
			const own = [...keys.values()].filter(({ key }) =>
				`${fold(key)}\\`.startsWith(`${fold(root)}\\`),
			);
			const all = new Map([[fold(root), root]]);
			for (const { key } of own) {
				for (const path of pathTo(key)) {
					const isBelow = fold(path).startsWith(`${fold(root)}\\`);
					if (isBelow && !all.has(fold(path))) all.set(fold(path), path);
				}
			}
			const found = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
			return found.length > 1 || own.length > 0
				? `${header}${found
						.map(([folded, key]) => {
							const values = [...(keys.get(folded)?.values.values() ?? [])];
							const lines = writeReg(
								values.map(({ name, data }) => ({ action: 'write', key, name, data })),
							);
							return values.length > 0 ? lines.slice(header.length) : `[${key}]\r\n\r\n`;
						})
						.join('')}`
				: '';
		})
		.join('');
}

/** Keys with their values. Those above a key are there wherever it is. */
const state = (keys: Keys) => {
	const all = new Map<string, unknown>();
	for (const [key, { values }] of keys) {
		for (const path of pathTo(key)) if (!all.has(path)) all.set(path, {});
		all.set(key, Object.fromEntries(values));
	}
	return Object.fromEntries(
		[...all].filter(([key]) => /\\(?:protocols|ciphers)\\/.test(key)).sort(),
	);
};

it('a repair makes right whatever was found, and its undo brings back exactly that', () => {
	const all: Choices[] = [...legalChoices, choose()];
	fc.assert(
		fc.property(fc.array(change, { maxLength: 14 }), fc.constantFrom(...all), (found, choices) => {
			const start = exportsOf(after(writeReg(found)));
			const { snapshot } = readPaste(start);
			const result = audit(snapshot, choices, catalogue, stray);
			const repair = repairFor(result, snapshot, stray);
			const text = writeReg(repair);
			const again = readPaste(exportsOf(after(start, text))).snapshot;
			const repaired = audit(again, choices, catalogue, stray);
			expect(repairFor(repaired, again, stray)).toEqual([]);
			for (const { status, key, note = '' } of repaired.rows) {
				// Which way to go with a protocol that nothing was chosen for is the reader's to say.
				const isOpen = ['halfDisabled', 'mismatch'].includes(note);
				const isDone = isOpen || ['ok', 'stray', 'unseen'].includes(status);
				expect(isDone || !snapshot.keys.has(fold(key))).toBe(true);
			}
			const undone = after(start, text, writeReg(undoRepair(repair, snapshot)));
			expect(state(undone)).toEqual(state(after(start)));
		}),
		{ numRuns: 400 },
	);
});
