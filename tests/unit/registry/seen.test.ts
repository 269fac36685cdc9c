import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audit, readPaste, repairFor, undoRepair } from '../../../src/registry/core.ts';
import { applied, placesOf } from './applied.ts';
import { catalogue, choose, legalChoices, protocols, stray } from './data.ts';
import { type Machine, machines, v4 } from './machines.ts';
import { prints } from './printed.ts';

const all = [...legalChoices, choose()];
const keys = ['TLS 1.0\\Server', 'TLS 1.2\\Client', 'TLS 1.2\\Server', 'TLS 1,2\\Client'].map(
	(end) => `${protocols}\\${end}`,
);

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
					const after = applied(machine, repair);
					expect(placesOf(applied(after as Machine, undoRepair(repair, snapshot)))).toEqual(
						placesOf(machine),
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
