import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/core.ts';
import {
	articleStates,
	changesBetween,
	messageStates,
	recordFiles,
	stamped,
	wordDiff,
} from '../../../src/translation/core.ts';

const english = 'content/messages/en/interface.json';
const source = 'content/articles/guide/en.md';
const article = (body: string) =>
	`---\ntitle: Guide\ndescription: What to do.\nfor: For everybody.\nupdated: 2026-11-21\ngroup: devices\nreviewed: 2026-11-21\n---\n\n${body}\n`;
const start = new Map([
	[english, '{ "title": "Search now", "lead": "Type a word." }'],
	['content/messages/tr/interface.json', '{ "title": "Şimdi ara", "lead": "Bir kelime yazın." }'],
	[source, article('First.\n\nSecond.\n\nThird.')],
	[
		'content/articles/guide/tr.md',
		'---\ntitle: Kılavuz\ndescription: Ne yapmalı.\nfor: Herkes için.\nupdated: 2026-11-21\ntranslation:\n  source: "0123456789abcdef"\n  translator: Ayşe\n---\n\nBir.\n\nİki.\n\nÜç.\n',
	],
]);
const withStamp = (files: ReadonlyMap<string, string>, what: string[] = []) =>
	new Map([...files, ...recordFiles(files, 'tr', stamped(files, 'tr', what))]);
const stampedFiles = withStamp(start);
const changed = (file: string, from: string, to: string) =>
	new Map([...stampedFiles, [file, stampedFiles.get(file)?.replace(from, to) ?? '']]);
const states = (files: ReadonlyMap<string, string>) =>
	messageStates(files, 'tr').map(({ text, state }) => `${text.keys.join('.')} ${state}`);

describe('a message', () => {
	it('is recorded by nobody before it is stamped, and up to date afterwards', () => {
		expect(states(start)).toEqual(['title unrecorded', 'lead unrecorded']);
		expect(states(stampedFiles)).toEqual(['title current', 'lead current']);
	});

	it('is outdated when its English changes, and the English of then is known', () => {
		const files = changed(english, 'Search now', 'Search here');
		expect(states(files)).toEqual(['title outdated', 'lead current']);
		expect(messageStates(files, 'tr')[0]?.before).toBe('Search now');
	});

	it('stays outdated when others are stamped, and is up to date when it is named', () => {
		const files = changed(english, 'Search now', 'Search here');
		expect(states(withStamp(files))).toEqual(['title outdated', 'lead current']);
		expect(states(withStamp(files, ['interface.lead']))).toEqual([
			'title outdated',
			'lead current',
		]);
		expect(states(withStamp(files, ['interface.title']))).toEqual([
			'title current',
			'lead current',
		]);
		expect(messageStates(withStamp(files), 'tr')[0]?.before).toBe('Search now');
	});
});

describe('an article', () => {
	const faults = (files: ReadonlyMap<string, string>) =>
		checkContent(files).filter(({ file }) => file.endsWith('guide/tr.md'));

	it.each([
		[
			'a paragraph that is worded otherwise',
			'Second.',
			'Other.',
			[{ place: 1, length: 1, before: 'Second.', after: 'Other.' }],
		],
		[
			'a paragraph more',
			'Second.',
			'Second.\n\nMore.',
			[{ place: 2, length: 0, before: '', after: 'More.' }],
		],
		[
			'a paragraph fewer',
			'\n\nSecond.',
			'',
			[{ place: 1, length: 1, before: 'Second.', after: '' }],
		],
		[
			'another title',
			'title: Guide',
			'title: Handbook',
			[{ place: 'title', length: 1, before: 'Guide', after: 'Handbook' }],
		],
	])('knows of %s, which is no fault of the translation', (_, from, to, changes) => {
		expect(faults(stampedFiles)).toEqual([]);
		const files = changed(source, from, to);
		expect(articleStates(files, 'tr')).toEqual([{ slug: 'guide', state: 'outdated', changes }]);
		expect(faults(files)).toEqual([]);
	});

	it('whose code follows that of its English only lacks its stamp', () => {
		const file = 'content/articles/guide/tr.md';
		const withCode = (of: ReadonlyMap<string, string>, code: string) =>
			new Map([
				...of,
				[source, article(`First.\n\nSee \`${code}\`.\n\nThird.`)],
				[file, start.get(file)?.replace('İki.', `Bkz. \`${code}\`.`) ?? ''],
			]);
		const renamed = withCode(withStamp(withCode(start, 'Get-Old')), 'Set-New');
		expect(faults(renamed)).toEqual([
			{
				file,
				line: 1,
				message:
					'this was brought up to date with the English, and its record was not; npm run translation -- stamp tr guide',
			},
		]);
		expect(faults(withStamp(renamed, ['guide']))).toEqual([]);
		const wrong = new Map([
			...renamed,
			[file, renamed.get(file)?.replace('Set-New', 'Set-Nw') ?? ''],
		]);
		expect(faults(wrong)[0]?.message).toContain('"Set-Nw"');
	});

	it('that lost a paragraph has a fault, whatever its English does', () => {
		const shorter = start.get('content/articles/guide/tr.md')?.replace('\n\nİki.', '') ?? '';
		const files = new Map([
			...changed(source, 'Second.', 'Other.'),
			['content/articles/guide/tr.md', shorter],
		]);
		expect(faults(files)).toHaveLength(1);
	});
});

it('the difference of two texts, put together, is either of them', () => {
	const text = fc.array(fc.constantFrom('a', 'b', 'the `code`', ' ', '\n', 'TLS 1.2'), {
		maxLength: 20,
	});
	fc.assert(
		fc.property(text, text, (one, other) => {
			const [before, after] = [one.join(''), other.join('')];
			const stretches = wordDiff(before, after);
			const without = (kind: string) =>
				stretches
					.filter((part) => part.kind !== kind)
					.map((part) => part.text)
					.join('');
			expect(without('new')).toBe(before);
			expect(without('gone')).toBe(after);
		}),
	);
});

it('changes are as few as they can be', () => {
	expect(changesBetween(['a', 'b', 'c'], ['a', 'x', 'b', 'c'])).toEqual([
		{ at: 1, before: [], after: ['x'] },
	]);
	expect(changesBetween(['a', 'b'], ['a', 'b'])).toEqual([]);
});
