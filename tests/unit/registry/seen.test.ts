import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Repair } from '../../../src/registry/core.ts';
import { audit, readPaste, repairFor, undoRepair } from '../../../src/registry/core.ts';
import { catalogue, choose, legalChoices, protocols, stray } from './data.ts';
import { type Machine, machines, v4 } from './machines.ts';
import { prints } from './printed.ts';

const all = [...legalChoices(), choose()];
const keys = ['TLS 1.0\\Server', 'TLS 1.2\\Client', 'TLS 1.2\\Server', 'TLS 1,2\\Client'].map(
	(end) => `${protocols}\\${end}`,
);

/** What Windows makes of changes: a write makes all keys above it, too. */
function apply(machine: Machine, changes: Repair): Map<string, Map<string, unknown>> {
	const result = new Map(
		[...machine].map(([key, values]) => [key, new Map<string, unknown>(values)]),
	);
	for (const change of changes) {
		const { action, key } = change;
		if (action === 'delete-empty-key') {
			for (const other of result.keys()) {
				if (other === key || other.startsWith(`${key}\\`)) result.delete(other);
			}
			continue;
		}
		const names = action === 'delete' ? [] : key.split('\\');
		for (const [at] of names.entries()) {
			const path = names.slice(0, at + 1).join('\\');
			if (at > 3 && !result.has(path)) result.set(path, new Map());
		}
		if (action === 'delete') result.get(key)?.delete(change.name);
		else if (action === 'write') {
			const { data } = change;
			result.get(key)?.set(change.name, data.type === 'REG_DWORD' ? data.value : data);
		}
	}
	return result;
}

/** Keys above the ones that this site is about are there on every machine, whether a machine here lists them or not. */
const state = (machine: ReadonlyMap<string, ReadonlyMap<string, unknown>>) =>
	[...machine]
		.filter(([key]) => /\\(?:Protocols|Ciphers)\\|\\v[24]\.|WinHttp$/.test(key))
		.map(([key, values]) => [key, [...values].sort()])
		.sort();

test.each(Object.entries(prints))(
	'%s: nothing that is there is called absent, and an undo is exact',
	(_, print) => {
		fc.assert(
			fc.property(
				machines,
				fc.constantFrom(...keys, v4),
				fc.constantFrom('Enabled', 'DisabledByDefault'),
				fc.constantFrom(...all),
				(machine, key, name, choices) => {
					const text = print(machine, key, name);
					fc.pre(text !== undefined);
					const { snapshot } = readPaste(text as string);
					const result = audit(snapshot, choices, catalogue, stray);
					for (const { key, name = '', status, found } of result.rows) {
						const real = machine.get(key)?.get(name);
						if (status === 'missing') expect(real).toBeUndefined();
						if (found?.type === 'REG_DWORD') expect(found.value).toBe(real);
					}
					const repair = repairFor(result, snapshot, stray);
					const after = apply(machine, repair);
					expect(state(apply(after as Machine, undoRepair(repair, snapshot)))).toEqual(
						state(machine),
					);
				},
			),
			{ numRuns: 60, maxSkipsPerRun: 1000 },
		);
	},
);

test('what is seen in full is repaired: the property is not kept by saying nothing', () => {
	const counted = ['reg export of SCHANNEL', 'reg query /s at a prompt', 'reg query at a prompt'];
	for (const name of counted) {
		let repairs = 0;
		fc.assert(
			fc.property(machines, fc.constantFrom(...keys), (machine, key) => {
				const { snapshot } = readPaste(prints[name]?.(machine, key, 'Enabled') ?? '');
				const result = audit(snapshot, choose(), catalogue, stray);
				repairs += repairFor(result, snapshot, stray).length > 0 ? 1 : 0;
			}),
			{ numRuns: 100 },
		);
		expect(repairs, name).toBeGreaterThan(10);
	}
});
