import { expect, it, test } from 'vitest';
import { formatChoices, formats, parseChoices } from '../../../src/registry/core.ts';
import type { AddressFault } from '../../../src/registry/plan/choices.ts';
import { catalogue, choose, legalChoices } from './data.ts';

it('reads its own address back to the same choices', () => {
	for (const choices of legalChoices) {
		for (const format of formats) {
			expect(parseChoices(formatChoices(choices, format), catalogue)).toEqual({
				ok: true,
				address: { choices, format },
				faults: [],
			});
		}
	}
});

it('starts with the defaults where the address says nothing', () => {
	const { ok, address } = parseChoices('', catalogue);
	expect({ ok, address }).toEqual({ ok: true, address: { choices: choose(), format: 'reg' } });
});

it('passes over what others put into a link, and takes an empty value for the default', () => {
	for (const query of [
		'utm_source=x&fbclid=1&fbclid=2&constructor=1',
		'windows=&preset=&with=&format=',
	]) {
		expect(parseChoices(query, catalogue)).toEqual(parseChoices('', catalogue));
	}
});

it('takes the options in any order and repeats none', () => {
	const { address } = parseChoices('with=tls-1-3,dotnet-4,tls-1-3', catalogue);
	expect(address.choices.options).toEqual(['dotnet-4', 'tls-1-3']);
});

const faulty: [query: string, faults: AddressFault[]][] = [
	['preset=foo', [{ kind: 'unknownChoice', parameter: 'preset', value: 'foo' }]],
	[
		'windows=server-2019&windows=server-2022',
		[{ kind: 'repeatedParameter', parameter: 'windows', value: 'server-2019, server-2022' }],
	],
	[
		'preset=weak-ciphers-off&with=winhttp',
		[{ kind: 'notAnOption', parameter: 'with', value: 'winhttp' }],
	],
	['format=exe', [{ kind: 'unknownChoice', parameter: 'format', value: 'exe' }]],
	['preset=__proto__', [{ kind: 'unknownChoice', parameter: 'preset', value: '__proto__' }]],
	[
		'exchange="%0d%0ax&lang=sl',
		[{ kind: 'unknownChoice', parameter: 'exchange', value: '"\r\nx' }],
	],
];

test.each(faulty)('refuses %s and says why', (query, faults) => {
	const parsed = parseChoices(query, catalogue);
	expect(parsed.ok).toBe(false);
	expect(parsed.faults).toEqual(faults);
});
