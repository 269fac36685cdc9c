import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/core.ts';
import { farDates, oldestReview } from '../../../src/check/files/check-dates.ts';
import { formatFault } from '../../../src/content-files/fault.ts';
import { content, faultsAfter } from './content-tree.ts';

const guide = 'content/articles/guide/en.md';
const dropped = 'content/errors/dropped.yaml';
const command = 'content/commands/read.yaml';

describe.each([
	['an article', guide, 7],
	['an error', dropped, 9],
])('knowledge that was good until a day, in %s', (_, file, line) => {
	const files = new Map(content);
	files.set(file, (content.get(file) ?? '').replace('reviewed:', 'expires: 2026-12-31\nreviewed:'));
	const faultsOn = (day: string) => checkContent(files, new Date(day)).map(formatFault);

	it('is no fault before that day', () => expect(faultsOn('2026-12-30')).toEqual([]));

	it('is a fault from that day on, with its line and what to do', () => {
		expect(faultsOn('2026-12-31')).toEqual([
			`${file}:${line}: this text was good until 2026-12-31; hold it against its sources, correct what has changed, set "reviewed" to today and "expires" to a later day, or take "expires" out`,
		]);
	});
});

it('asks of every error on which day it was held against its sources', () => {
	expect(faultsAfter(dropped, 'reviewed: 2026-11-21\n', '')).toEqual([
		expect.stringMatching(/^content\/errors\/dropped\.yaml:\d+: .*reviewed/),
	]);
});

describe('what an article or a command refers to', () => {
	it('has to exist among the articles', () => {
		expect(faultsAfter(guide, 'reviewed:', 'related: [guid]\nreviewed:')).toEqual([
			`${guide}:7: there is no article "guid" to be related to; did you mean "guide"?`,
		]);
	});

	it('has to exist among the commands', () => {
		expect(faultsAfter(command, 'effect: reads', 'effect: changes\nundo: raed')).toEqual([
			`${command}:4: there is no command "raed" that takes this one back; did you mean "read"?`,
		]);
	});

	it.each([
		['a change without an undo', 'effect: changes'],
		['an undo of what only reads', 'effect: reads\nundo: read'],
	])('%s', (_, effect) => {
		expect(faultsAfter(command, 'effect: reads', effect)).toEqual([
			expect.stringContaining('a command that changes a setting names its undo (or "none")'),
		]);
	});
});

it.each([
	['content/articles/older/en.md', '---\nreviewed: 2026-01-02\n---\n'],
	['content/errors/older.yaml', 'reviewed: 2026-01-02\n'],
])('names the text that was checked the longest ago: %s', (file, text) => {
	expect(oldestReview(new Map([...content, [file, text]]))).toBe(`${file}, reviewed on 2026-01-02`);
});

it('a day far ahead on which something is said to have been done is pointed out, one that is near is not', () => {
	const file = 'content/articles/guide/en.md';
	const text = content.get(file) as string;
	const said = (day: string) =>
		farDates(
			new Map([[file, text.replace('reviewed: 2026-11-21', `reviewed: ${day}`)]]),
			new Date('2026-11-29'),
		).map(formatFault);
	expect(said('2036-11-21')).toEqual([
		`${file}:7: "reviewed" is 2036-11-21, more than a year from now; was another year meant?`,
	]);
	expect(said('2026-12-24')).toEqual([]);
});
