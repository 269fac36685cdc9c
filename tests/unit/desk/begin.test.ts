import { expect, it } from 'vitest';
import { commands } from '../../../src/desk/commands.ts';
import { locales } from '../../../src/i18n/locales.ts';

/** What a command says and writes. */
function run(name: string, words: string[], options = {}) {
	const written = new Map<string, string>();
	const said: string[] = [];
	const files = new Map([['content/messages/en/interface.json', '{ "title": "Search" }']]);
	commands[name]?.run(
		{
			root: process.cwd(),
			files,
			say: (line) => said.push(line),
			write: (file, text) => written.set(file, text),
		},
		words,
		options,
	);
	return { said, written };
}

it('a new language is a row of its own in the table, and no other row moves', () => {
	const table = run('new', ['eo']).written.get('src/i18n/locales.ts') ?? '';
	const rows = [...locales, 'eo'].map((locale) => `\t'${locale}',\n`).join('');
	expect(table).toContain(`export const locales = [\n${rows}] as const;`);
});

it.each([
	['the source as a new language', 'new', ['en'], {}, '"en" is the source'],
	['two formats at once', 'export', ['tr'], { po: true, xliff: '2.1' }, 'choose one'],
	['a text to show next', 'next', ['tr', 'errors.java-pkix'], {}, '"errors.java-pkix" is one word'],
])('%s is refused', (_, name, words, options, message) => {
	expect(() => run(name, words, options)).toThrow(message);
});
