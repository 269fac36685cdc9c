import { describe, expect, it, test } from 'vitest';
import { audit } from '../../../src/registry/audit.ts';
import { readPaste } from '../../../src/registry/readers/paste.ts';
import blocks from './broken-blocks.json' with { type: 'json' };
import { catalogue, choose, protocols, stray } from './data.ts';

/** The block as the article prints it: two keys, two values, one key, two values, in bold here and there. */
function asPrinted({ keys, client, server }: (typeof blocks)[number]): string {
	const [parent, first, second] = keys.map((key) => `[${protocols}\\${key}]`);
	return `${parent} ${first} **${client}** ${second} **${server}**`;
}

const right = ['', '\\Client', '\\Server'].map((end) =>
	`${protocols}\\TLS 1.2${end}`.toLowerCase(),
);

// The numbers come from importing the same blocks with Wine's regedit.
describe('an instruction block of the translated article', () => {
	test.each(blocks)('$locale of $date does what an importer does with it', (block) => {
		const { format, snapshot, steps } = readPaste(asPrinted(block));
		expect(format).toBe('instructions');
		const { rows } = audit(snapshot, choose(), catalogue, stray);
		const written = [...snapshot.keys.values()].reduce((sum, { values }) => sum + values.size, 0);
		const ok = rows.filter(({ status }) => status === 'ok').length;
		const opened = new Set(
			steps.filter(({ name }) => name === undefined).map(({ key }) => key?.toLowerCase()),
		);
		expect({
			right: ok,
			skipped: steps.filter(({ skipped }) => skipped).length,
			elsewhere: written - ok,
			wrongKeys: [...opened].filter((key) => key && !right.includes(key)).length,
		}).toEqual(block.expected);
	});

	test.each(blocks)('$locale of $date leaves no stray name unknown', (block) => {
		const { snapshot } = readPaste(asPrinted(block));
		const { rows } = audit(snapshot, choose(), catalogue, stray);
		expect(rows.filter(({ note }) => note?.startsWith('strayUnknown'))).toEqual([]);
		const strayKeys = rows.filter(({ status, name }) => status === 'stray' && name === undefined);
		expect(strayKeys).toHaveLength(block.expected.wrongKeys);
	});
});

it('finds the keys and values of a block inside prose and page source', () => {
	const text = `<p>Set these: <b>[${protocols}\\TLS 1.2\\Client]</b> then &quot;Enabled&quot;=dword:1 and restart.</p>`;
	const { steps } = readPaste(text);
	expect(steps.map(({ text }) => text)).toEqual([
		`[${protocols}\\TLS 1.2\\Client]`,
		'"Enabled"=dword:1',
	]);
});

it('takes a file that has the header but runs its lines together for instructions', () => {
	const line = `[${protocols}\\TLS 1.2\\Client] "Enabled"=dword:1 "DisabledByDefault"=dword:0`;
	for (const text of [line, line.replace('] ', ']\n')]) {
		const { format, steps } = readPaste(`Windows Registry Editor Version 5.00\n${text}`);
		expect([format, steps.length]).toEqual(['instructions', 3]);
	}
});

const refused: [line: string, why: string][] = [
	['Windows Registry Editor version 5.0', 'header'],
	['« Enabled"=dword:00000001', 'nameQuote'],
	['“Enabled”=dword:00000001', 'nameQuote'],
];

test.each(refused)('says why %s has no effect: %s', (line, why) => {
	const { faults } = readPaste(`${line}\n[${protocols}\\TLS 1.2\\Client]\n${line}`);
	expect(faults.map(({ line, kind }) => [line, kind])).toEqual([
		[1, why],
		[3, why],
	]);
});
