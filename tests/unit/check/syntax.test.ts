import { describe, expect, it } from 'vitest';
import { faultsWith } from './content-tree.ts';

const command = 'content/commands/read.yaml';
const messages = 'content/messages/tr/errors.json';

describe('broken YAML is one fault, in words that say what to write', () => {
	it.each([
		[
			'a colon in a text',
			'language: powershell\ntext: TLS: off',
			2,
			'the text of "text" has a colon with a space after it, which begins a key in YAML; put the whole text in quotation marks',
		],
		[
			'a quotation mark that is not closed',
			'text: "a\nlanguage: shell\nx: f',
			1,
			'the quotation mark (") is not closed; put another one where the text ends',
		],
		[
			'an apostrophe in single quotation marks',
			"language: shell\ntext: 'It's'",
			2,
			"the text goes on behind its closing quotation mark; put the whole text in quotation marks, and double single ones inside ('It''s')",
		],
		[
			'a text behind quotation marks',
			'text: "a" b',
			1,
			"the text goes on behind its closing quotation mark; put the whole text in quotation marks, and double single ones inside ('It''s')",
		],
		[
			'a tab',
			'language: shell\n\ttext: c',
			2,
			'the line is indented with a tab; indent it with spaces',
		],
		[
			'a tab in an item of a list',
			'a:\n  - b: c\n\td: e',
			3,
			'the line is indented with a tab; indent it with spaces',
		],
		[
			'a backtick in front',
			'text: `TLS` x',
			1,
			'the text begins with "`", which means something to YAML; put the whole text in quotation marks',
		],
		[
			'an at sign in front',
			'text: @foo',
			1,
			'the text begins with "@", which means something to YAML; put the whole text in quotation marks',
		],
		[
			'an asterisk in front',
			'text: *.example.org\nlanguage: shell',
			1,
			'"*.example.org" begins with "*", which means something to YAML; put the whole text in quotation marks',
		],
		[
			'an ampersand in front',
			'text: &x y\nlanguage: shell',
			1,
			'"&x y" begins with "&", which means something to YAML; put the whole text in quotation marks',
		],
		[
			'an exclamation mark in front',
			'text: !x y\nlanguage: shell',
			1,
			'"!x y" begins with "!", which means something to YAML; put the whole text in quotation marks',
		],
		[
			'a placeholder',
			'text: {{x}}\nlanguage: shell',
			1,
			'"{{x}}" begins with "{", which means something to YAML; put the whole text in quotation marks',
		],
		[
			'curly quotation marks',
			'text: “a”\nlanguage: shell',
			1,
			'“ opens no text in YAML; write straight quotation marks (")',
		],
		[
			'no space after a colon',
			'language:shell\ntext: c',
			1,
			'there is no space after "language:"; put one in',
		],
		[
			'no colon',
			'key\ntext: c',
			1,
			'"key" has no colon with a space after its key; write "key: text", or indent the line if it goes on with the text above',
		],
		[
			'a block that is not indented',
			'text: |\n a\nb',
			3,
			'"b" has no colon with a space after its key; write "key: text", or indent the line if it goes on with the text above',
		],
		[
			'a bracket that is not closed',
			'text: [a, b\nlanguage: shell',
			1,
			'"[" is not closed; write "]" where it ends, or put a text that begins with it in quotation marks',
		],
		[
			'a line indented too deep',
			'language: shell\n  text: d',
			2,
			'the line is indented deeper than "language: shell", which has its text already; begin both in the same column',
		],
		[
			'a line indented otherwise',
			'language:\n  b: c\n d: e',
			3,
			'the line begins in another column than the keys around it; indent it like them',
		],
		[
			'list items in two columns',
			'text:\n   - x\n  - y',
			3,
			'the items of this list do not begin in the same column; indent them alike',
		],
		[
			'a list in the line of its key',
			'text: - b',
			1,
			'a list begins on the line after its key, each item with "- " in front; or write it as [one, two]',
		],
		[
			'an escape',
			'text: "C:\\q"',
			1,
			'"\\q" is no escape that YAML knows; put the text in single quotation marks (\'…\'), which leave backslashes as they are',
		],
		[
			'a second document',
			'text: b\n---\nc: d',
			2,
			'a line of three hyphens ends the data; take it out',
		],
		[
			'a key twice',
			'text: b\nlanguage: shell\ntext: c',
			3,
			'the key "text" stands here a second time; take one of the two out',
		],
		[
			'nothing',
			'',
			1,
			'there are no keys, expected lines of the form "key: text"; known keys: language, where, effect, undo, text',
		],
		[
			'a comment only',
			'# later\n',
			1,
			'there are no keys, expected lines of the form "key: text"; known keys: language, where, effect, undo, text',
		],
		[
			'no text',
			'text:\nlanguage: shell\nwhere: terminal\neffect: reads',
			1,
			'"text" is empty, expected a text',
		],
		[
			'a number as it was written',
			'text: 0x10\nlanguage: shell\nwhere: terminal\neffect: reads',
			1,
			'"text" is 0x10, expected a text; put it in quotation marks',
		],
		[
			'an unfinished merge',
			'<<<<<<< HEAD\ntext: a\n=======\ntext: b\n>>>>>>> x\nlanguage: shell',
			1,
			'a merge was not finished here; keep one of the two sides and take the marks out',
		],
	])('%s', (_, text, line, message) => {
		expect(faultsWith({ [command]: text })).toEqual([`${command}:${line}: ${message}`]);
	});

	it('a long value is cut, and never written out in escapes', () => {
		const [fault = ''] = faultsWith({ [command]: `language: "${'x'.repeat(500)}"\ntext: a\n` });
		expect(fault).toContain('xxx…');
		expect(fault.length).toBeLessThan(350);
	});
});

describe('broken JSON is one fault, the same in every version of Node', () => {
	it.each([
		[
			'a comma after the last entry',
			'{\n"a": "b",\n}',
			2,
			'no comma stands after the last entry; take it out',
		],
		['one in a list', '{\n"a": ["b",]\n}', 2, 'no comma stands after the last entry; take it out'],
		['two commas', '{\n"a":"b",,"c":"d"\n}', 2, 'a comma too many; take it out'],
		[
			'a comma that is missing',
			'{\n"a": "b"\n"c": "d"\n}',
			2,
			'a comma is missing after this entry; put one in',
		],
		[
			'one before a group',
			'{\n"a": "b"\n"c": {"d": "e"}\n}',
			2,
			'a comma is missing after this entry; put one in',
		],
		[
			'a quotation that ends straight',
			'{\n"a": "„Start"",\n"b": "c"}',
			2,
			'the text goes on behind its closing quotation mark; write a quotation mark inside a text as \\"',
		],
		['a comment', '{\n// x\n"a": "b"}', 2, 'JSON has no comments; take it out'],
		[
			'single quotation marks',
			'{\n"a": \'b\'\n}',
			2,
			'\' opens no text in JSON; write straight double quotation marks (")',
		],
		[
			'curly ones',
			'{\n"a": “b”\n}',
			2,
			'“ opens no text in JSON; write straight double quotation marks (")',
		],
		[
			'a key without any',
			'{\na: "b"\n}',
			2,
			'"a" is no key; write a key in double quotation marks, then a colon',
		],
		[
			'a quotation in a text',
			'{\n"a": "say "hi" now"\n}',
			2,
			'the text goes on behind its closing quotation mark; write a quotation mark inside a text as \\"',
		],
		[
			'a line break in a text',
			'{\n"a": "b\nc"\n}',
			2,
			'the quotation mark is not closed in its line; close it, and write a line break inside a text as \\n',
		],
		['a path of Windows', '{\n"a": "C:\\x"\n}', 2, '"\\x" is no escape; write a backslash as \\\\'],
		[
			'a tab in a text',
			'{\n"a": "b\tc"\n}',
			2,
			'a tab or another control character stands in the text; write a space',
		],
		['no colon', '{\n"a" "b"\n}', 2, 'a colon is missing after the key'],
		['no text', '{\n"a": ,\n"b": "c"}', 2, 'a text is missing here'],
		[
			'a word',
			'{\n"a": True\n}',
			2,
			'"True" stands where a text is expected; write it in double quotation marks',
		],
		['a brace that is not closed', '{\n"a": "b"', 1, '"{" is not closed; write "}" where it ends'],
		[
			'a bracket closed as a brace',
			'{\n"a": ["b"}\n',
			2,
			'"}" closes what was not opened here; write "]" first',
		],
		['a brace too many', '{"a": "b"}\n}', 2, '"}" stands behind the end of the data'],
		['nothing', '', 1, 'this file is empty; begin it with {'],
		[
			'a no-break space between',
			'{\n\u00a0"a": "b"\n}',
			2,
			'an invisible sign (⟨U+00A0⟩) stands here; write a space',
		],
		[
			'a colon of double width',
			'{\n"a"："b"\n}',
			2,
			'"：" is a sign that JSON does not know; write ":"',
		],
		[
			'a comma of double width',
			'{\n"a": "b"，\n"c": "d"}',
			2,
			'"，" is a sign that JSON does not know; write ","',
		],
	])('%s', (_, text, line, message) => {
		expect(faultsWith({ [messages]: text })).toEqual([
			`${messages}:${line}: this is not JSON: ${message}`,
		]);
	});

	it('a list in place of keys', () => {
		expect(faultsWith({ [messages]: '["a"]' })).toEqual([
			`${messages}:1: this file holds no keys; begin it with { and end it with }`,
		]);
	});
});

describe('what a program did to a file is one fault', () => {
	it.each([
		[
			'a control character',
			'language: shell\ntext: a\u0000b\n',
			'an invisible control character (U+0000) stands here; take it out',
		],
		[
			'a lost letter',
			'language: shell\ntext: Gr\ufffd\ufffde\n',
			'a letter was lost here (U+FFFD) when the file was saved in a wrong encoding; write it again',
		],
		[
			'UTF-8 read as Latin-1',
			'language: shell\ntext: GrÃ¶Ã\u009fe\n',
			'"Ã¶" is one letter in UTF-8 that was read in another encoding; take the text from where it was right',
		],
	])('%s', (_, text, message) => {
		expect(faultsWith({ [command]: text })).toEqual([`${command}:2: ${message}`]);
	});
});
