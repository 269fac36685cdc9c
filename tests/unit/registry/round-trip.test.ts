import { describe, expect, test } from 'vitest';
import type { Format } from '../../../src/registry/core.ts';
import {
	audit,
	planFor,
	readPaste,
	targetsFor,
	undoPlan,
	writeFiles,
} from '../../../src/registry/core.ts';
import { catalogue, choose, legalChoices, stray } from './data.ts';

const writing = legalChoices.filter((choices) => planFor(choices, catalogue).length > 0);
const comment = () => ['Handshake: a file of this site', 'See https://handshake.example/?a=b'];
const place = ({ key, name }: { key?: string; name?: string }) => `${key} : ${name}`.toLowerCase();

describe.each(writing)('what the files for $preset on $windows with $options say', (choices) => {
	const plan = planFor(choices, catalogue);
	const files = writeFiles(choices, catalogue, comment);
	const read = (format: Format) => readPaste(files.get(format) ?? '');

	test.each(['reg', 'powershell', 'cmd', 'gpp', 'dsc', 'ansible'] as const)(
		'%s is read as the plan',
		(format) => {
			const { format: kind, snapshot, faults } = read(format);
			const written = [...snapshot.keys.values()].flatMap(({ key, values }) =>
				[...values.values()].map(({ name, data }) => ({ action: 'write', key, name, data })),
			);
			const inOrder = (list: readonly { key: string; name: string }[]) =>
				[...list].sort((a, b) => (place(a) < place(b) ? -1 : 1));
			expect([kind, faults]).toEqual(['instructions', []]);
			expect(inOrder(written)).toEqual(inOrder(plan));
		},
	);

	const undos = ['undo-reg', 'undo-gpp', 'undo-dsc', 'undo-ansible'] as const;
	test.each(undos)('%s is read as its undo', (format) => {
		const { format: kind, steps } = read(format);
		const deleted = steps.filter(({ deletes }) => deletes);
		expect(kind).toBe('instructions');
		expect(deleted.map(place)).toEqual(undoPlan(plan).map(place));
	});

	test.each(['check', 'snapshot'] as const)('%s is read as what changes nothing', (format) => {
		const { format: kind, steps, snapshot } = read(format);
		expect([kind, snapshot.keys.size]).toEqual(['instructions', 0]);
		expect(steps.map(({ skipped }) => skipped)).toEqual(plan.map(() => 'onlyReads'));
	});
});

/** What the check script prints of a machine. */
function printed(lines: readonly (readonly string[])[]): string {
	const all = [['Status', 'Key', 'Value', 'Expected', 'Found'], ...lines];
	const widths = [7, 19, 24, 10, 0];
	return all
		.map((cells) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' '))
		.join('\r\n');
}

describe('the output of the check script', () => {
	test.each(writing)('for $preset on $windows with $options is read value by value', (choices) => {
		const targets = targetsFor(choices, catalogue);
		const script = writeFiles(choices, catalogue).get('check') ?? '';
		const labels = [...script.matchAll(/Label = '([^']*)'/g)].map(([, label]) => label ?? '');
		const states = targets.map(
			({ value }, at) =>
				[
					['OK', value],
					['WRONG', value === 5 ? 6 : 5],
					['MISSING', undefined],
				][at % 3],
		);
		const text = printed(
			targets.map(({ setting, value }, at) => {
				const [status, found] = states[at] as [string, number | undefined];
				const hex = (number: number) => `0x${number.toString(16)}`;
				return [
					status,
					labels[at] ?? '',
					setting.name,
					hex(value),
					found === undefined ? '-' : hex(found),
				];
			}),
		);
		const { format, snapshot, faults } = readPaste(text);
		const { rows } = audit(snapshot, choices, catalogue, stray);
		expect([format, faults]).toEqual(['powershell', []]);
		for (const [at, { setting }] of targets.entries()) {
			const row = rows.find(({ setting: id }) => id === setting.id);
			const [status, found] = states[at] as [string, number | undefined];
			expect(row?.found).toEqual(
				found === undefined ? undefined : { type: 'REG_DWORD', value: found },
			);
			expect(row?.status === 'missing').toBe(status === 'MISSING');
		}
	});

	test('names stray keys, and types that are not the right one', () => {
		const text = `${printed([['WRONG', 'TLS 1.2\\Client', 'Enabled', '0x1', 'String']])}\r\nSTRAY   "TLS 1,2"\r\n`;
		const { rows } = audit(readPaste(text).snapshot, choose(), catalogue, stray);
		expect(
			rows.filter(({ status }) => status !== 'unseen').map(({ name, note }) => [name, note]),
		).toEqual([
			['Enabled', 'wrongType'],
			[undefined, 'strayKey'],
		]);
	});
});
