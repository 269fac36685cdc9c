import { describe, expect, it, test } from 'vitest';
import { shownData } from '../../../src/registry/audit/shown-data.ts';
import {
	type Choices,
	defaultChoices,
	fileName,
	formats,
	loadCatalogue,
	parseChoices,
	targetsFor,
} from '../../../src/registry/core.ts';
import { needsOf } from '../../../src/registry/plan/needs.ts';
import { explainedTargets } from '../../../src/registry/workshop/explained.ts';
import { bitsOf, shortKey, shownNumber } from '../../../src/registry/workshop/shown-value.ts';
import { type CommentTexts, commentsFor } from '../../../src/registry/writers/comments.ts';

const catalogue = loadCatalogue();
const choose = (change: Partial<Choices>) => ({ ...defaultChoices(catalogue), ...change });

describe('the needs of a choice', () => {
	test.each<[string, Partial<Choices>, readonly string[], string | undefined]>([
		['none on a current Windows', {}, [], undefined],
		['an update before TLS 1.2 on 2008', { windows: 'server-2008' }, ['KB4019276'], undefined],
		[
			'updates for options and for Exchange, each once',
			{ windows: 'server-2012', exchange: 'exchange-2016', options: ['winhttp'] },
			['KB3140245', 'KB3161949', 'KB2973337'],
			'CU8',
		],
		[
			'a later update of Exchange where old versions go',
			{
				preset: 'retire-tls-1-0-and-1-1',
				windows: 'windows-10-server-2016',
				exchange: 'exchange-2016',
			},
			[],
			'CU9',
		],
		['no update where every one will do', { exchange: 'exchange-se' }, [], undefined],
	])('are %s', (_, change, updates, update) => {
		const needs = needsOf(choose(change), catalogue);
		expect(needs.updates).toEqual(updates);
		expect(needs.exchange?.update).toBe(update);
	});
});

describe('explained values', () => {
	it('are exactly the values that the choices are about, for every preset', () => {
		for (const { id, options } of catalogue.presets) {
			const choices = choose({ preset: id, options: Object.keys(options) });
			const explained = explainedTargets(choices, catalogue).flatMap(({ entries }) =>
				entries.flatMap(({ targets }) => targets.map(({ setting }) => setting.id)),
			);
			const wanted = targetsFor(choices, catalogue).map(({ setting }) => setting.id);
			expect(explained.sort()).toEqual(wanted.sort());
		}
	});

	it('say what holds on the chosen Windows without them', () => {
		const noteOn = (windows: string) => explainedTargets(choose({ windows }), catalogue)[0]?.note;
		expect(noteOn('server-2008')).toBe('missingOff');
		expect(noteOn('server-2019')).toBe('missingOn');
	});
});

describe('the comment of a file', () => {
	const texts = (language: string): CommentTexts => ({
		presets: { 'enable-tls-1-2': `${language} preset` },
		comments: {
			...Object.fromEntries(formats.map((format) => [format, `${language} ${format}: {{preset}}`])),
			machine: 'for {{windows}}',
			machineWithExchange: 'for {{windows}} and {{exchange}}',
			date: 'of {{date}}',
			link: '{{link}}',
			run: 'run {{command}}',
			unblock: 'unblock {{command}}',
			trial: 'try {{parameter}} or {{command}}',
		},
	});
	const languages = { reader: texts('own'), en: texts('English') };

	it('is in the language of the reader, or in English where the file must be ASCII', () => {
		const first = (format: (typeof formats)[number]) =>
			commentsFor(format, choose({}), catalogue, languages, 'https://example.org/')[0];
		expect(first('reg')).toBe('own reg: own preset');
		expect(first('cmd')).toBe('English cmd: English preset');
	});

	it('says of a script how to run it once, by its own name', () => {
		const comment = commentsFor('powershell', choose({}), catalogue, languages, 'https://x.org/');
		expect(comment).toContain('run powershell -ExecutionPolicy Bypass -File .\\enable-tls-1-2.ps1');
		expect(comment).toContain('unblock Unblock-File .\\enable-tls-1-2.ps1');
		expect(comment).toContain('try -WhatIf or $WhatIfPreference = $true');
	});

	it('ends with the address of the same choices and format', () => {
		const choices = choose({
			windows: 'server-2022',
			exchange: 'exchange-se',
			options: ['tls-1-3'],
		});
		for (const format of formats) {
			const link = commentsFor(format, choices, catalogue, languages, 'https://example.org/x/').at(
				-1,
			);
			expect(link).toMatch(/^https:\/\/example\.org\/x\/\?/);
			const { ok, address } = parseChoices(new URL(link ?? '').search, catalogue);
			expect({ ok, ...address }).toEqual({ ok: true, choices, format });
		}
	});
});

test.each([
	['reg', 'enable-tls-1-2', 'enable-tls-1-2.reg'],
	['undo-reg', 'enable-tls-1-2', 'undo-enable-tls-1-2.reg'],
	['snapshot', 'enable-tls-1-2', 'snapshot-enable-tls-1-2.ps1'],
	['check', 'check-only', 'check-only.ps1'],
	['undo-gpp', 'health-checker', 'undo-health-checker.xml'],
	['undo-dsc', 'enable-tls-1-2', 'undo-dsc-enable-tls-1-2.ps1'],
	['ansible', 'enable-tls-1-2', 'enable-tls-1-2.yml'],
] as const)('the %s file of %s is called %s', (format, preset, name) => {
	expect(fileName(format, preset)).toBe(name);
});

describe('a value as it is shown', () => {
	const schannel =
		'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL';
	const software =
		'HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Microsoft\\.NETFramework\\v4.0.30319';

	it('has a short key and, where there are two, the programs that read it', () => {
		expect(shortKey(`${schannel}\\Protocols\\TLS 1.2\\Client`)).toBe(
			'…\\SCHANNEL\\Protocols\\TLS 1.2\\Client',
		);
		expect(shortKey(software)).toBe('SOFTWARE\\Wow6432Node\\Microsoft\\.NETFramework\\v4.0.30319');
		expect([
			bitsOf(schannel),
			bitsOf(software),
			bitsOf(software.replace('\\Wow6432Node', '')),
		]).toEqual([undefined, 'bits32', 'bits64']);
	});

	test.each([
		[0, '0'],
		[7, '7'],
		[0xa80, '0xA80'],
		[0xffffffff, '0xFFFFFFFF'],
	])('%d reads %s', (value, shown) => {
		expect(shownNumber(value)).toBe(shown);
	});

	it('names a type that is not the expected one, and is cut where it is long', () => {
		expect(shownData({ type: 'REG_DWORD', value: 1 })).toBe('1');
		expect(shownData({ type: 'REG_SZ', value: '1\n' })).toBe('REG_SZ "1\\n"');
		expect(shownData({ type: 3, hex: 'ab'.repeat(100) })).toMatch(/^REG_BINARY (?:ab){39}a…$/);
	});
});
