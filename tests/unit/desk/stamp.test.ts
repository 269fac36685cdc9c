import { describe, expect, it } from 'vitest';
import { outdatedTexts } from '../../../src/check/messages/outdated-texts.ts';
import { commands } from '../../../src/desk/commands.ts';
import { messageStates } from '../../../src/translation/core.ts';

const english = 'content/messages/en/interface.json';
const head = 'updated: 2026-11-21\n';
const start = new Map([
	[english, '{ "title": "Search now", "lead": "Type a word." }'],
	['content/messages/tr/interface.json', '{ "title": "Şimdi ara", "lead": "Bir kelime yazın." }'],
	['content/messages/sl/interface.json', '{ "title": "Išči", "lead": "Vpišite besedo." }'],
	[
		'content/articles/guide/en.md',
		`---\ntitle: Guide\ndescription: What to do.\nfor: For everybody.\n${head}group: devices\nreviewed: 2026-11-21\n---\n\nFirst.\n`,
	],
	...['tr', 'sl'].map(
		(locale) =>
			[
				`content/articles/guide/${locale}.md`,
				`---\ntitle: G\ndescription: D\nfor: F\n${head}translation:\n  source: ""\n  translator: Ana\n---\n\nX.\n`,
			] as const,
	),
]);

/** What is said, and what the files are afterwards. */
function stamp(files: ReadonlyMap<string, string>, words: string[], options = {}) {
	const after = new Map(files);
	const said: string[] = [];
	commands['stamp']?.run(
		{
			root: '/nowhere',
			files,
			say: (line) => said.push(line),
			write: (file, text) => after.set(file, text),
		},
		words,
		options,
	);
	return { said, after };
}

const states = (files: ReadonlyMap<string, string>, locale: string) =>
	messageStates(files, locale).map(({ state }) => state);
const { after: stamped } = stamp(start, ['tr', 'sl']);
const changed = new Map([
	...stamped,
	[english, '{ "title": "Search here", "lead": "Type two words." }'],
]);

describe('the command that stamps', () => {
	it('wrote hashes that the check holds against the record', () => {
		const file = 'content/articles/guide/tr.md';
		const text = stamped.get(file) ?? '';
		const wrong = text.replace(/source: "[0-9a-f]{8}/, 'source: "00000000');
		const about = (files: ReadonlyMap<string, string>) =>
			outdatedTexts(files).filter((fault) => fault.file === file);
		expect(about(stamped)).toEqual([]);
		expect(about(new Map([...stamped, [file, wrong]]))).toEqual([
			{
				file,
				line: 7,
				message: expect.stringMatching(/npm run translation -- stamp tr guide$/),
			},
		]);
	});

	it('takes no name of nobody for a second reader', () => {
		for (const reviewer of ['', ' ', 'Their Name'])
			expect(() => stamp(start, ['tr', 'interface'], { reviewer })).toThrow('the name of nobody');
	});

	it('does not write a record anew that it cannot read, since every text would count as up to date', () => {
		const file = 'content/made-from/tr.json';
		for (const [from, to] of [
			['{', '{,'],
			['"title"', '"title": 5, "x"'],
		] as const) {
			const broken = new Map([...changed, [file, (changed.get(file) ?? '').replace(from, to)]]);
			expect(() => stamp(broken, ['tr'])).toThrow(
				/^content\/made-from\/tr\.json:\d+: .*nothing was written$/,
			);
		}
	});

	it('takes several languages at once', () => {
		for (const locale of ['tr', 'sl']) {
			expect(states(stamped, locale)).toEqual(['current', 'current']);
			expect(stamped.get(`content/articles/guide/${locale}.md`)).toMatch(/source: "[0-9a-f]{16}"/);
		}
	});

	it('fills in the hash of an article whose record came without it', () => {
		const file = 'content/articles/guide/tr.md';
		const again = new Map([...stamped, [file, start.get(file) ?? '']]);
		expect(stamp(again, ['tr']).after.get(file)).toBe(stamped.get(file));
	});

	it('keeps the English of then for every language that still has it', () => {
		const { after } = stamp(changed, ['tr', 'sl', 'interface.title']);
		for (const locale of ['tr', 'sl']) {
			expect(states(after, locale)).toEqual(['current', 'outdated']);
			expect(messageStates(after, locale)[1]?.before).toBe('Type a word.');
		}
	});

	it.each([
		[['tr', 'interface.title'], {}, ['current', 'outdated'], ['outdated', 'outdated']],
		[['tr', 'sl'], { all: true }, ['current', 'current'], ['current', 'current']],
		[['all', 'interface'], {}, ['current', 'current'], ['current', 'current']],
		[['content/messages/sl/interface.json'], {}, ['outdated', 'outdated'], ['current', 'current']],
		[
			['content\\messages\\tr\\interface.json', 'content/articles/guide/sl.md'],
			...[{}, ['current', 'current'], ['outdated', 'outdated']],
		],
	] as const)('with %j and %j stamps what is meant', (words, options, turkish, slovenian) => {
		const { after } = stamp(changed, [...words], options);
		expect(states(after, 'tr')).toEqual(turkish);
		expect(states(after, 'sl')).toEqual(slovenian);
	});

	it.each([
		[['tr', 'interface.nothing'], 'there is no text "interface.nothing" in tr'],
		[['interface.title'], '"interface.title" is not in the table of locales'],
		[['en', 'interface'], '"en" is the source'],
		[[], 'name a locale'],
	])('of %j says what is wrong, and writes nothing', (words, message) => {
		expect(() => stamp(changed, words)).toThrow(message);
	});

	it('names a second reader in each', () => {
		const { after } = stamp(stamped, ['tr', 'sl', 'interface'], { reviewer: 'Ana Novak' });
		for (const locale of ['tr', 'sl'])
			expect(JSON.parse(after.get(`content/made-from/${locale}.json`) ?? '')).toMatchObject({
				reviewers: { interface: 'Ana Novak' },
			});
	});
});
