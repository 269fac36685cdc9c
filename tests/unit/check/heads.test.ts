import { describe, expect, it } from 'vitest';
import { content, faultsAfter, faultsWith } from './content-tree.ts';

const guide = 'content/articles/guide/en.md';
const translated = 'content/articles/guide/tr.md';
const of = (file: string) => content.get(file) as string;

describe('what a title, description or list of related articles cannot have', () => {
	it.each([
		[
			'title: Guide',
			'title: Set `mail` up',
			'2: "`mail`" is shown with its backticks here; take them out',
		],
		[
			'title: Guide',
			'title: The **guide**',
			'2: the asterisks "**" stand in the text; put them around whole words',
		],
		[
			'What to do.',
			'See [this](../a/).',
			'3: "[this](../a/)" is shown as it is typed; this text has no links, write the words',
		],
		[
			'What to do.',
			'What<br>to do.',
			'3: "<br>" is shown as it is typed; this text has no HTML, take it out',
		],
		['group:', 'related: [guide]\ngroup:', '6: an article is not related to itself; take it out'],
		[
			'group:',
			'related: guide\ngroup:',
			'6: "related" is "guide", expected a list, such as [one, two]',
		],
	])('%s as %s', (from, to, fault) => {
		const files = { [guide]: of(guide).replace(from, to), [translated]: undefined };
		expect(faultsWith(files)).toEqual([`${guide}:${fault}`]);
	});

	it('an article that is related twice', () => {
		const other = 'content/articles/other/en.md';
		const text = of(guide).replace('group:', 'related: [guide, guide]\ngroup:');
		expect(faultsWith({ [other]: text })).toEqual([
			`${other}:6: "guide" stands here a second time; take it out`,
		]);
	});
});

describe('a translation that is no translation is one fault, or as many as there are things to mend', () => {
	it('without a text', () => {
		const head = of(translated).slice(0, of(translated).indexOf('\n\n') + 1);
		expect(faultsWith({ [translated]: head })).toEqual([
			`${translated}:8: the article has no text; write it below the front matter`,
		]);
	});

	it('without the lines that say where it comes from', () => {
		const head = /translation:\n.*\n/.exec(of(translated))?.[0] as string;
		expect(faultsAfter(translated, head, '')).toEqual([
			`${translated}:2: missing field "translation", expected keys of its own below it: "source", as npm run translation -- stamp writes it, and "translator"`,
		]);
	});

	it.each([
		['tr', 'Перезапустите сервер и проверьте подключение ещё раз. ', 'Cyrillic', 'Latin'],
		['tr', 'サーバーを再起動してから、もう一度接続を確認してください。', 'Chinese', 'Latin'],
		[
			'ru',
			'Starten Sie den Server neu und prüfen Sie die Verbindung noch einmal. ',
			'Latin',
			'Cyrillic',
		],
		['ja', 'Перезапустите сервер и проверьте подключение ещё раз. ', 'Cyrillic', 'Japanese'],
		['ar', 'הפעילו מחדש את השרת ובדקו שוב את החיבור. ', 'Hebrew', 'Arabic'],
	])('in the letters of another language: %s', (locale, sentence, found, right) => {
		const file = `content/articles/guide/${locale}.md`;
		const text = of(translated).replace('Yeniden başlatın.', sentence.repeat(14).trim());
		expect(faultsWith({ [file]: text })).toEqual([
			`${file}:1: this text is in ${found} letters, but "${locale}" is written in ${right} ones; take the text that belongs here`,
		]);
	});

	it('and names in Latin letters are in no wrong ones', () => {
		const file = 'content/articles/guide/ru.md';
		const text = of(translated).replace(
			'Yeniden başlatın.',
			'Windows Server, Exchange Server и Office Outlook поддерживают это. '.repeat(20).trim(),
		);
		expect(faultsWith({ [file]: text })).toEqual([]);
	});
});

describe('a table whose translation lacks something is told where', () => {
	const table = '| a one | b two |\n|---|---|\n| c one | d two |\n| e one | f two |';
	const source = { [guide]: of(guide).replace('Restart it.', `${table}\n\nEnd of it.`) };
	it.each([
		[
			'a row',
			'\n| x ü | y ü |\n|---|---|\n| x ü | y ü |\n\nSon.',
			`found paragraph, expected table, row 3, cell 1 as in the source (${guide}:`,
		],
		[
			'a cell',
			'\n| x ü | y ü |\n|---|---|\n| x ü |\n| x ü | y ü |\n\nSon.',
			`${translated}:14: this row has 1 of 2 cells; write what is missing`,
		],
	])('%s', (_, text, message) => {
		const files = {
			...source,
			[translated]: of(translated).replace('Yeniden başlatın.', text.trim()),
		};
		expect(faultsWith(files)).toEqual([expect.stringContaining(message)]);
	});
});
