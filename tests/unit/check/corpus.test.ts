import { describe, expect, it } from 'vitest';
import { faultsOf, sourceText, translatedText } from './article.ts';
import { corpus, translationOf } from './corpus.ts';

/** What machine translation did to one published article on TLS in 36 languages. */
const measured: Record<string, string[]> = {
	version: ['decimal comma', 'lost'],
	acronym: ['case change', 'wrong letter'],
	'registry path': [
		...['decimal comma', 'space around backslash', 'subkey translated', 'subkey case'],
		...['space lost between keys', 'bold moved inside'],
	],
	'value name': ['translated', 'invented', 'misspelt', 'case', 'lost', 'quotes changed'],
	data: [
		...['nine digits', 'ten digits', 'seven digits', 'space after colon', 'type in capitals'],
		...['type misspelt', 'full-width colon'],
	],
	assignment: ['space around equals'],
	'SMTP code': ['split', 'enhanced code lost'],
	response: ['translated', 'token lost'],
	quotes: ['doubled', 'guillemets', 'space inside', 'lost', 'moved', 'closing quote lost'],
	token: ['translated', 'lost', 'case', 'inflected'],
	'link text': ['empty', 'on a function word', 'split by quotation marks'],
	'message id': ['case change'],
	emphasis: ['moved'],
	segment: ['left in English'],
	name: ['Officer 365', 'the officer'],
};

describe('a broken translation is refused, and the fault names what would be right', () => {
	it.each(corpus.map((broken) => [broken.class, broken.kind, broken.locale, broken] as const))(
		'%s: %s (%s)',
		(_, __, locale, broken) => {
			const { title = [], description = [], source, faults } = broken;
			const file = `content/articles/case/${locale}.md`;
			const english = sourceText({ title: title[0], description: description[0], body: source });
			const translation = translatedText({
				title: title[1],
				description: description[1],
				body: translationOf(broken),
			});
			expect(faultsOf(file, english, translation)).toEqual(
				faults.map((fault) => `${file}:${fault}`),
			);
		},
	);

	it.each(Object.entries(measured))(
		'the corpus has every kind that was seen in: %s',
		(name, kinds) => {
			const found = corpus.filter((broken) => broken.class === name).map(({ kind }) => kind);
			for (const kind of kinds) {
				expect(
					found.filter((other) => other.startsWith(kind)),
					kind,
				).not.toEqual([]);
			}
		},
	);
});

describe('all faults of a file are named at once', () => {
	it('in the front matter, in prose, in code and in links, each at its own line', () => {
		const source = sourceText({
			title: 'Turn on TLS 1.2',
			body: [
				'Office 365 requires TLS 1.2. Set `Enabled` to `1`.',
				'```reg\n[HKLM\\TLS 1.2\\Client]\n"Enabled"=dword:00000001\n```',
				'- See [protocol logging](https://example.org/log).',
			].join('\n\n'),
		});
		const translation = translatedText({
			title: 'Vklopite TLS 1,2',
			body: [
				'Officer 365 zahteva TLS 1,2.\nNastavite `Omogočeno` na `1`.',
				'```reg\n[HKLM\\TLS 1.2\\Odjemalec]\n"Enabled"=dword:000000001\n```',
				'- Glejte [](https://example.org/log).',
			].join('\n\n'),
		});
		expect(faultsOf('sl.md', source, translation)).toEqual([
			'sl.md:10: the name "Officer 365" is misspelt; did you mean "Office 365"?',
			'sl.md:2: product version "TLS 1,2" is not in the source; did you mean "TLS 1.2"?',
			'sl.md:11: code span "Omogočeno" is not in the source; did you mean "Enabled"?',
			'sl.md:10: product version "TLS 1,2" is not in the source; did you mean "TLS 1.2"?',
			'sl.md:14: line of code "[HKLM\\TLS 1.2\\Odjemalec]" is not in the source; did you mean "[HKLM\\TLS 1.2\\Client]"?',
			'sl.md:15: line of code `"Enabled"=dword:000000001` is not in the source; did you mean `"Enabled"=dword:00000001`?',
			'sl.md:18: link text of https://example.org/log is empty; translate "protocol logging" and put it in the brackets',
		]);
	});

	it('also below a block that is not as in the source', () => {
		const source = sourceText({ body: 'One.\n\nSet `Enabled` to `1`.\n\nSet `Server` too.' });
		const translation = translatedText({
			body: '## Ena.\n\nNastavite `Enable` na `1`.\n\nNastavite tudi `Strežnik`.',
		});
		expect(faultsOf('sl.md', source, translation)).toEqual([
			'sl.md:10: found heading 2, expected paragraph as in the source (content/articles/case/en.md:10)',
			'sl.md:12: code span "Enable" is not in the source; did you mean "Enabled"?',
			'sl.md:14: code span "Strežnik" is not in the source; did you mean "Server"?',
		]);
	});
});
