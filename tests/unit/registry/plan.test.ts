import { describe, expect, it, test } from 'vitest';
import { planFor, refusalsOf, undoPlan, writeFormat } from '../../../src/registry/core.ts';
import type { RuleId } from '../../../src/registry/plan/rules.ts';
import { catalogue, choose, legalChoices, protocols } from './data.ts';

describe('the fix', () => {
	const plan = planFor(choose({ preset: 'enable-tls-1-2' }), catalogue);

	it('writes the four Schannel values of TLS 1.2 and nothing else', () => {
		expect(plan).toEqual(
			['Client', 'Server'].flatMap((side) => [
				write(`${protocols}\\TLS 1.2\\${side}`, 'DisabledByDefault', 0),
				write(`${protocols}\\TLS 1.2\\${side}`, 'Enabled', 1),
			]),
		);
	});

	it('is undone by deleting exactly these values', () => {
		expect(undoPlan(plan)).toEqual(plan.map(({ key, name }) => ({ action: 'delete', key, name })));
	});
});

const counts: [preset: string, windows: string, options: string[], values: number][] = [
	['enable-tls-1-2', 'windows-7-server-2008-r2', ['dotnet-4', 'winhttp'], 4 + 4 + 2],
	[
		'enable-tls-1-2',
		'server-2022',
		['tls-1-3', 'dotnet-4', 'dotnet-2', 'event-logging'],
		4 + 4 + 8 + 1,
	],
	['check-only', 'server-2019', ['dotnet-4'], 0],
	['retire-tls-1-0-and-1-1', 'server-2019', [], 12],
	['weak-ciphers-off', 'server-2019', [], 11],
	['health-checker', 'server-2019', [], 16],
	['health-checker', 'windows-7-server-2008-r2', ['keep-tls-1-0-and-1-1'], 16],
];

test.each(counts)('%s on %s with %j writes %i values', (preset, windows, options, values) => {
	const choices = choose({ preset, windows, options });
	expect(refusalsOf(choices, catalogue)).toEqual([]);
	expect(planFor(choices, catalogue)).toHaveLength(values);
});

it('keeps TLS 1.0 and 1.1 on where that option is chosen, instead of off', () => {
	const options = ['keep-tls-1-0-and-1-1'];
	const plan = planFor(choose({ preset: 'health-checker', options }), catalogue);
	const old = plan.filter(({ key }) => /TLS 1\.[01]/.test(key));
	expect(old.map(({ name, data }) => `${name}=${data.value}`)).toEqual(
		Array(4).fill(['DisabledByDefault=0', 'Enabled=1']).flat(),
	);
});

const refused: [why: RuleId[], choices: Parameters<typeof choose>[0]][] = [
	[['tls13NeedsWindows'], { windows: 'server-2019', options: ['tls-1-3'] }],
	[
		['tls13NeedsExchange'],
		{ windows: 'server-2022', exchange: 'exchange-2019', options: ['tls-1-3'] },
	],
	[[], { windows: 'server-2022', exchange: 'exchange-2019-cu15', options: ['tls-1-3'] }],
	[
		['tls13NeedsWindows'],
		{ windows: 'server-2019', exchange: 'exchange-se', options: ['tls-1-3'] },
	],
	[['winhttpNeedsOlderWindows'], { windows: 'windows-8-1-server-2012-r2', options: ['winhttp'] }],
	[['winhttpNeedsOlderWindows'], { windows: 'server-2008', options: ['winhttp'] }],
	[[], { windows: 'server-2012', options: ['winhttp'] }],
	[
		['retireNeedsWindows'],
		{ preset: 'retire-tls-1-0-and-1-1', windows: 'windows-7-server-2008-r2' },
	],
	[
		['retireNeedsExchange'],
		{ preset: 'retire-tls-1-0-and-1-1', windows: 'server-2012', exchange: 'exchange-2010' },
	],
	[['retireNeedsWindows'], { preset: 'health-checker', windows: 'server-2008' }],
	[['weakCiphersNeedWindows'], { preset: 'weak-ciphers-off', windows: 'server-2012' }],
	[['exchangeNeedsOtherWindows'], { windows: 'server-2022', exchange: 'exchange-2016' }],
];

test.each(refused)('refuses for %j: %j', (why, changes) => {
	expect(refusalsOf(choose(changes ?? {}), catalogue).map(({ rule }) => rule)).toEqual(why);
});

describe('every plan that can be made', () => {
	const plans = legalChoices.map((choices) => planFor(choices, catalogue));

	it('writes no value twice, no value of a parent key and no cipher list', () => {
		for (const plan of plans) {
			const places = plan.map(({ key, name }) => `${key}\\${name}`.toLowerCase());
			expect(new Set(places).size).toBe(places.length);
			for (const { key } of plan) expect(key).not.toMatch(/Protocols\\[^\\]+$|\\00010002$/);
		}
	});

	it('leaves TLS 1.2 on', () => {
		for (const { key, name, data } of plans.flat()) {
			if (key.includes('\\TLS 1.2\\')) expect(data.value).toBe(name === 'Enabled' ? 1 : 0);
		}
	});
});

it('makes no file that changes anything for a preset that only compares, but the check script', () => {
	const choices = choose({ preset: 'check-only' });
	expect(writeFormat('reg', choices, catalogue)).toBeUndefined();
	expect(writeFormat('snapshot', choices, catalogue)).toBeUndefined();
	expect(writeFormat('check', choices, catalogue)).toContain("'DisabledByDefault'");
});

function write(key: string, name: string, value: number) {
	return { action: 'write', key, name, data: { type: 'REG_DWORD', value } };
}
