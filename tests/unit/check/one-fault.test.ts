import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { content, faultsAfter, faultsWith } from './content-tree.ts';

const guide = 'content/articles/guide/en.md';
const english = 'content/messages/en/errors.json';
const others = locales.filter((locale) => locale !== 'en');
const data = (file: string) => content.get(file) as string;
const using = (body: string) => ({
	[guide]: data(guide).replace('Restart it.', body),
	'content/articles/guide/tr.md': undefined,
});

describe('one mistake is one fault, and nothing that depends on it is another', () => {
	it.each([
		['settings', '  group: tls-1-2', '  gruop: tls-1-2'],
		['presets', 'writes: true', 'writes: maybe'],
		['presets', 'enable-tls-1-2:\n', 'enable-tls-1-2\n'],
		['windows', 'winhttp: ', 'winhtp: '],
		['exchange', 'tls13:', 'tls-13:'],
	])('in content/registry/%s.yaml, with articles and errors that refer to it', (name, from, to) => {
		const file = `content/registry/${name}.yaml`;
		const text = data(file);
		expect(text).toContain(from);
		const files = {
			...using(
				'::registry{preset="enable-tls-1-2"}\n\n::windows{protocol="TLS 1.2"}\n\n[reg](../../../registry/enable-tls-1-2.reg)',
			),
			'content/errors/dropped.yaml': data('content/errors/dropped.yaml').replace(
				'sources:',
				'preset: enable-tls-1-2\nsources:',
			),
			[file]: text.replace(from, to),
		};
		expect(faultsWith(files)).toEqual([expect.stringContaining(`${file}:`)]);
	});

	it.each([
		['a source without front matter', guide, () => '## First steps\n\nRestart it.\n'],
		[
			'a source with a broken front matter',
			guide,
			(text: string) => text.replace('title: Guide', 'title: "Guide'),
		],
		['English messages that are not JSON', english, (text: string) => text.replace('{', '{,')],
		[
			'an error with a fault',
			'content/errors/dropped.yaml',
			(text: string) => text.replace('[queue]', '[queu]'),
		],
		[
			'a command with a fault',
			'content/commands/read.yaml',
			(text: string) => text.replace('powershell', 'bash'),
		],
		[
			'a registry of codes with a fault',
			'content/codes/winsock.yaml',
			(text: string) => text.replace("'10054'", "'9054'"),
		],
	])('%s', (_, file, change) => {
		const error = data('content/errors/dropped.yaml').replace(
			'sources:',
			'article:\n  slug: guide\n  section: first-steps\nsources:',
		);
		const files = {
			'content/errors/dropped.yaml': error,
			'content/messages/same-as-english.yaml': undefined,
			[file]: change(file === 'content/errors/dropped.yaml' ? error : data(file)),
		};
		expect(faultsWith(files)).toEqual([expect.stringContaining(`${file}:`)]);
	});

	it('a row that a table lacks, a name in bare code, a text that a comment cuts off', () => {
		const rows = (words: string[]) =>
			['| A | B |', '|---|---|', ...words.map((word) => `| ${word} | \`${word}1\` |`)].join('\n');
		const both = (own: string, english: string) =>
			faultsWith({
				[guide]: data(guide).replace('Restart it.', english),
				'content/articles/guide/tr.md': data('content/articles/guide/tr.md').replace(
					'Yeniden başlatın.',
					own,
				),
			});
		const english = `${rows(['a', 'b', 'c'])}\n\nEnd of it.`;
		expect(both(`${rows(['b', 'c'])}\n\nSon.`, english)).toEqual([
			expect.stringContaining('expected table, row 4, cell 1'),
		]);
		expect(both('Adı mail.smtp.port değeri.', 'The name is `mail.smtp.port`.')).toEqual([
			expect.stringContaining('"mail.smtp.port" stands here without its backticks'),
		]);
		const title = 'title: TLS 1.2 #1 için';
		expect(
			faultsWith({
				[guide]: data(guide).replace('title: Guide', 'title: TLS 1.2 and TLS 1.3'),
				'content/articles/guide/tr.md': data('content/articles/guide/tr.md').replace(
					'title: Kılavuz',
					title,
				),
			}),
		).toEqual([expect.stringContaining('YAML reads "#1 için" as a comment')]);
	});

	it('a field of the front matter in the language of its text', () => {
		const tr = 'content/articles/guide/tr.md';
		expect(faultsAfter(tr, 'title:', 'başlık:')).toEqual([
			expect.stringContaining(`${tr}:2: unknown key "başlık"; did you mean "title"?`),
		]);
		expect(faultsAfter(tr, 'title: K', 'title:K')).toEqual([
			`${tr}:2: there is no space after "title:"; put one in`,
		]);
	});

	it('a key of an allow list is not unknown because its English file is broken', () => {
		const files = {
			[english]: '{',
			'content/messages/same-as-english.yaml': 'errors:\n  tr: [dropped.title]\n',
		};
		expect(faultsWith(files)).toEqual([expect.stringContaining(`${english}:1: this is not JSON`)]);
	});
});

describe('where the translations agree against English, English is at fault', () => {
	const name = 'interface';
	const pathOf = (locale: string) => `content/messages/${locale}/${name}.json`;
	const write = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
	const messages = { title: 'Search now', group: { first: 'One text', second: 'Another text' } };
	const withEnglish = (value: unknown) =>
		faultsWith({
			...Object.fromEntries(
				others.map((locale) => [
					pathOf(locale),
					write(messages).replaceAll(/(?<=: ")/g, `${locale} `),
				]),
			),
			[pathOf('en')]: value === undefined ? undefined : write(value),
		});

	it('a key that it lost', () => {
		expect(withEnglish({ group: messages.group })).toEqual([
			`${pathOf('en')}:1: "title" is missing here, but stands in ${others.join(', ')}; put it back, or take it out there too`,
		]);
	});

	it('a group that it lost', () => {
		expect(withEnglish({ title: messages.title })).toEqual([
			`${pathOf('en')}:1: "group" is missing here, but stands in ${others.join(', ')}; put it back, or take it out there too`,
		]);
	});

	it('a key that it spells otherwise', () => {
		expect(withEnglish({ titel: messages.title, group: messages.group })).toEqual([
			`${pathOf('en')}:2: "titel" is "title" in ${others.join(', ')}; write "title" here, or rename it there too`,
		]);
	});

	it('a group that it spells otherwise', () => {
		expect(withEnglish({ title: messages.title, grup: messages.group })).toEqual([
			`${pathOf('en')}:3: "grup" is "group" in ${others.join(', ')}; write "group" here, or rename it there too`,
		]);
	});

	it('a file that it lost', () => {
		expect(withEnglish(undefined)).toEqual([
			`${pathOf('en')}:1: missing, but ${others.join(', ')} have it; put it back, or take it out there too`,
		]);
	});

	it('a group that is new in English is one fault in each translation', () => {
		const added = { ...messages, more: { a: 'One more text', b: 'And one more' } };
		expect(withEnglish(added)).toEqual(
			[...others]
				.sort()
				.map(
					(locale) =>
						`${pathOf(locale)}:1: "more": missing, with 2 texts; translate them from ${pathOf('en')}:7`,
				),
		);
	});
});

describe('a key that i18next reads as something else is refused', () => {
	const file = 'content/messages/en/errors.json';
	it.each([
		[
			'"a.b": "x"',
			'the key "a.b" has a full stop or a colon, which i18next reads as a path; write a hyphen',
		],
		[
			'"a:b": "x"',
			'the key "a:b" has a full stop or a colon, which i18next reads as a path; write a hyphen',
		],
		['"n_plural": "x"', '"n_plural": i18next asks for no form "plural"; write "_one" and "_other"'],
	])('%s', (entry, message) => {
		expect(faultsAfter(file, '{\n', `{\n\t${entry},\n`)).toContain(`${file}:2: ${message}`);
	});
});

describe('messages under another name are not missing as well', () => {
	const codes = 'content/messages/tr/codes.json';
	it('a file', () => {
		const renamed = 'content/messages/tr/code.json';
		expect(faultsWith({ [codes]: undefined, [renamed]: data(codes) })).toEqual([
			`${renamed}:1: there is no content/messages/en/code.json; did you mean "codes"?`,
		]);
	});

	it('a folder, however many files it has', () => {
		const names = ['codes', 'errors', 'causes'].map(
			(name) => `content/messages/pt-BR/${name}.json`,
		);
		const moved = names.flatMap((file) => [
			[file, undefined] as const,
			[file.replace('pt-BR', 'pt_BR'), data(file)] as const,
		]);
		expect(faultsWith(Object.fromEntries(moved))).toEqual([
			expect.stringMatching(/^content\/messages\/pt_BR\/.*did you mean "pt-BR"\?$/),
		]);
	});
});
