import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import messages from '../../content/messages/en/registry.json' with { type: 'json' };
import type { CatalogueTexts } from '../../src/registry/core.ts';
import {
	catalogueFiles,
	formats,
	loadCatalogue,
	loadStray,
	readCatalogue,
	readFaultKinds,
	ruleIds,
} from '../../src/registry/core.ts';

const catalogue = loadCatalogue();
const stray = loadStray();

describe('the data of the workshop', () => {
	const names: [what: string, keys: readonly string[], ids: readonly string[]][] = [
		['presets', Object.keys(messages.presets), catalogue.presets.map(({ id }) => id)],
		[
			'options',
			Object.keys(messages.options),
			catalogue.presets.flatMap(({ options }) => Object.keys(options)),
		],
		[
			'explanations',
			Object.keys(messages.explanations).filter((key) => !key.startsWith('bits')),
			catalogue.settings.map(({ explanation }) => explanation),
		],
		['refusals', Object.keys(messages.refusals), ruleIds],
		['formats', Object.keys(messages.formats), formats],
		['formatHelp', Object.keys(messages.formatHelp), formats],
		['readFaults', Object.keys(messages.readFaults), readFaultKinds],
	];

	test.each(names)(
		'have a text for each of the %s, and no text has nothing to say it about',
		(_, keys, ids) => {
			expect([...keys].sort()).toEqual([...new Set(ids)].sort());
		},
	);

	it('run every Exchange version on a Windows version that is listed', () => {
		const windows = new Set(catalogue.windows.map(({ id }) => id));
		for (const exchange of catalogue.exchange) {
			expect(
				exchange.windows.filter((id) => !windows.has(id)),
				exchange.id,
			).toEqual([]);
		}
	});

	it('give every group that a preset switches at least one setting with a number for that state', () => {
		for (const { id, sets, options } of catalogue.presets) {
			for (const states of [sets, ...Object.values(options)]) {
				for (const [group, state] of Object.entries(states)) {
					const settings = catalogue.settings.filter((setting) => setting.group === group);
					const numbers = settings.map((setting) => setting[state]);
					expect(numbers.length, `${id}: ${group}`).toBeGreaterThan(0);
					expect(numbers, `${id}: ${group} ${state}`).not.toContain(undefined);
				}
			}
		}
	});

	it('name no value twice and never the local list of cipher suites', () => {
		const places = catalogue.settings.map(({ key, name }) => `${key} ${name}`.toLowerCase());
		expect(new Set(places).size).toBe(places.length);
		expect(places.filter((place) => place.includes('configuration\\local'))).toEqual([]);
	});

	it('know no stray name that is a right one', () => {
		const right = /^(?:TLS 1\.[0-3]|Client|Server|Enabled|DisabledByDefault)$/i;
		const names = [...stray.protocolKeys, ...stray.sideKeys, ...stray.valueNames];
		expect(names.filter(({ wrong }) => right.test(wrong))).toEqual([]);
		expect(names.filter(({ right: meant }) => !right.test(meant))).toEqual([]);
	});
});

describe('a fault in the data', () => {
	const texts = Object.fromEntries(
		catalogueFiles.map((name) => [name, readFileSync(`content/registry/${name}.yaml`, 'utf8')]),
	) as CatalogueTexts;

	const faults: [file: keyof CatalogueTexts, from: string, to: string, message: RegExp][] = [
		['settings', '  name: Enabled', '  nmae: Enabled', /unknown key "nmae"; did you mean "name"/],
		['settings', 'TLS 1.2\\Client', 'TLS 1,2\\Client', /"TLS 1,2|TLS 1,2.*expected a full key/],
		['settings', 'TLS 1.2\\Client', 'TLS 1.2 \\ Client', /expected a full key/],
		['settings', '  on: 1', '  on: 4294967296', /4294967296/],
		['presets', '    tls-1-2: on', '    tls-1-2: yes', /expected "on" or "off"/],
		['windows', 'updates: {}', 'updates: { tls-1-2: [4019276] }', /4019276/],
	];

	test.each(faults)(
		'in %s.yaml, "%s" written as "%s", is refused with its line',
		(file, from, to, message) => {
			const line = texts[file].slice(0, texts[file].indexOf(from)).split('\n').length;
			const read = readCatalogue({ ...texts, [file]: texts[file].replace(from, to) });
			const found = read.ok ? [] : read.faults;
			expect(found.map((fault) => fault.message).join('\n')).toMatch(message);
			expect(found[0]).toMatchObject({ file: `content/registry/${file}.yaml` });
			expect(Math.abs((found[0]?.line ?? 0) - line)).toBeLessThanOrEqual(3);
		},
	);
});
