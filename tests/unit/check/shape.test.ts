import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagesBelowLocale } from '../../../src/check/articles/check-links.ts';
import { content, faultsAfter, faultsWith } from './content-tree.ts';

const guide = 'content/articles/guide/en.md';
const translated = 'content/articles/guide/tr.md';
const article = content.get(guide) as string;
const read = '::command{id="read"}';
const asText = `this is shown as text; a directive stands on a line of its own and reads ::command{id="…"}`;

/** The faults of the source; a translation that was not changed along with it has its own. */
function faultsOf(body: string): string[] {
	return faultsAfter(guide, 'Restart it.', body).filter((fault) => fault.startsWith(guide));
}

describe('what Markdown shows other than it was meant is refused at its line', () => {
	it.each([
		['a directive with one colon', read.slice(1), asText],
		['a blank before its name', read.replace('::', ':: '), asText],
		['a blank behind its name', read.replace('{', ' {'), asText],
		['parentheses', '::command(id="read")', asText],
		['no colons', read.slice(2), asText],
		['a brace that is not closed', read.slice(0, -1), asText],
		['a directive in a sentence', `See :command{id="read"} now.`, asText],
		['a misspelt one with a blank', ':: comand{id="read"}', asText],
		[
			'a directive in capitals',
			'::Command{id="read"}',
			'unknown directive "::Command", expected "errors", "command", "registry" or "windows"; did you mean "command"?',
		],
		[
			'a label',
			'::command[x]{id="read"}',
			'::command: what stands in [brackets] is not shown; write {id="…"} only',
		],
		[
			'an id twice',
			'::errors{ids="dropped dropped"}',
			'::errors names "dropped" twice; take one out',
		],
		[
			'a preset without a file',
			'::registry{preset="check-only"}',
			'::registry: "check-only" only compares and has no file to show, expected "enable-tls-1-2", "retire-tls-1-0-and-1-1", "weak-ciphers-off" or "health-checker"',
		],
		[
			'a directive in a list',
			`- ${read}`,
			'"::command" stands inside a list or a quotation, where it shows nothing; begin it at the start of a line, below an empty one',
		],
		[
			'a directive in a quotation',
			`> ${read}`,
			'"::command" stands inside a list or a quotation, where it shows nothing; begin it at the start of a line, below an empty one',
		],
		[
			'an indented directive',
			`    ${read}`,
			`four spaces in front make a code block of "::command{id="read"}"; begin the line at the margin, or put code between lines of \`\`\``,
		],
		[
			'a title',
			'# Guide',
			'the title of an article stands in its front matter; begin headings with "##"',
		],
		[
			'a level left out',
			'#### Deep',
			'a heading of level 4 follows one of level 2; begin it with "###"',
		],
		[
			'a heading by equals signs',
			'Title\n=====',
			'the line of signs below makes "Title" a heading; write "## Title" for one, or leave an empty line between',
		],
		[
			'a paragraph above a line',
			'Text here\n---\nmore',
			'the line of signs below makes "Text here" a heading; write "## Text here" for one, or leave an empty line between',
		],
		[
			'a heading without a blank',
			'##Next',
			'there is no blank between "#" and the heading; put one in',
		],
		[
			'an id of a heading',
			'## Next {#next}',
			'headings make their ids themselves; take "{#next}" out',
		],
		[
			'a table without its line of hyphens',
			'| a | b |\n| c | d |',
			'this is shown as text; a table has a line of hyphens (|---|---|) below its headings',
		],
		[
			'code that does not end',
			'```\ncode',
			'the code block that begins here is not closed; put a line of ``` below it',
		],
		[
			'code that ends otherwise',
			'~~~\ncode\n```',
			'the code block that begins here is not closed; put a line of ~~~ below it',
		],
		[
			'a picture',
			'![a](a.png)',
			'articles have no pictures; say in words what it shows, or put printed text into a code block',
		],
		[
			'an item without a blank',
			'-item',
			'there is no blank between the hyphen and the list item; put one in',
		],
		[
			'a number without a blank',
			'1.item',
			'there is no blank between the number and the list item; put one in',
		],
		['a bullet', '• item', 'a list item begins with a hyphen and a blank ("- ")'],
		['a box to tick', '- [ ] do it', 'articles have no boxes to tick; take "[ ]" out'],
		['a box of GitHub', '> [!NOTE]\n> x', 'articles have no boxes; write the note as a paragraph'],
		['a footnote', 'note[^1]', 'articles have no footnotes; put what "[^1]" says into the text'],
		[
			'struck text',
			'~~gone~~',
			'articles strike nothing through; take "~~" and what is not to be read out',
		],
		[
			'a bare address',
			'See https://example.org/page.',
			'the address "https://example.org/page." is no link; write [words](https://example.org/page.)',
		],
		[
			'the text of a footnote, of one word',
			'[^1]: Note\n\nText.',
			'articles have no footnotes; put what "[^1]" says into the text',
		],
		[
			'a blank in a link',
			'[x] (https://a.org)',
			'there is a blank between "[x]" and its target; take it out',
		],
		[
			'swapped brackets',
			'(x)[https://a.org]',
			'brackets and parentheses are swapped; write [x](target)',
		],
		['a reference to nothing', '[x][ref]', '"[x][ref]" refers to no target; write [x](target)'],
		[
			'a blank in a target',
			'[x](https://a b.org)',
			'the link "[x](" is not closed, or its target has a blank in it; write [x](target)',
		],
		['two backticks', '``\nGet-Item\n``', 'two backticks open no code block; write three (```)'],
		['a name of no sign', 'a &foo; b', '"&foo;" is the name of no sign; write the sign itself'],
		[
			'a cell too many, by a line in code',
			'| a | b |\n|---|---|\n| `x | y` | c |',
			'this row has 3 of 2 cells; write what is missing, and a "|" that is shown, also in code, as "\\|"',
			14,
		],
		['a box with colons', `:::command\n\n${read}\n\n## A`, ':::command" opens a box'],
		['a directive in backticks', `\`${read}\``, '"::command" is shown as code'],
		['a directive in a code block', `\`\`\`\n${read}\n\`\`\``, '"::command" is shown as code'],
		['a directive over two lines', '::errors{ids="socketerror\ntls"}', 'this is shown as text'],
		['a name to be filled in', 'See {{name}} now.', '"{{name}}" is shown as it is typed'],
		['what a translation tool left', 'See {0} now.', '"{0}" is shown as it is typed'],
		['marks of a review', 'See {++this++} now.', '"{++" is shown as it is typed'],
		['a picture by name', 'Now :warning: then.', '":warning:" is shown as it is typed'],
		['a link of a wiki', '[[TLS]]', '"[[TLS]]" is no link; write [TLS](target)'],
		['an address of mail', 'Ask a@example.org.', 'the address "a@example.org" stands in prose'],
		['a host', 'See www.example.info/a now.', 'write [words](https://www.example.info/a)'],
		[
			'a blank of a word processor',
			'-\u00a0item',
			'the blank behind "-" is none that Markdown knows',
		],
		[
			'a blank of double width',
			'##\u3000Next',
			'the blank behind "##" is none that Markdown knows',
		],
		['one asterisk', 'See *this now.', 'the mark "*" has no partner'],
		['low lines', 'See __this now.', 'the mark "__" has no partner'],
		[
			'what a footnote says',
			'[^1]: note',
			'articles have no footnotes; put what "[^1]" says into the text',
		],
		['a link closed by another bracket', '[x](../guide/]', 'the link "[x](" is not closed'],
		['a bracket', 'See (this now.', 'the bracket "(" has no partner'],
		['a bracket that was turned', 'See )this( now.', 'the bracket ")" has no partner'],
		['a picture by reference', '![a][b]\n\n[b]: a.png', 'articles have no pictures'],
		['a comma in a version', 'Set `TLS 1,2` now.', 'write a full stop (.)'],
		['a name in two words', 'In Power Shell.', 'did you mean "PowerShell"?'],
		['a heading of nothing', '##', 'a heading has no words; write them, or take its signs out'],
		['colons of double width', read.replace('::', '：：'), asText],
		[
			'parentheses of double width',
			'[x]（https://a.org）',
			'full-width parentheses make no link; write [x](target)',
		],
		[
			'a target whose backslash hides its end',
			'[x](..\\guide\\)',
			'the target of "[x](" has backslashes; write it with "/"',
		],
	] as [string, string, string, number?][])('%s', (_, body, message, line = 12) => {
		expect(faultsOf(body)).toEqual([expect.stringContaining(message)]);
		expect(faultsOf(body)[0]).toMatch(new RegExp(`^${guide}:${line}: `));
	});

	it('and right Markdown is not', () => {
		const body = `Set \`::command\` and \`[x][y]\`.\n\n- one [link](https://example.org/)\n- two\n\n1. a\n2. b\n\n> quoted\n\n\`\`\`\n| a | b |\n# no heading\n\`\`\`\n\n### Deeper\n\n${read}\n\n<https://example.org/>\n\nSee <https://docs.example.com/>.\n\nTLS 1.2:n, 1.2 and -1. Either a) this (or that (b)), or 2) those: 3 * 4, a_b, *.example and {one}.`;
		expect(faultsOf(body)).toEqual([]);
	});

	it('in a translation it is no second fault that it differs from the source', () => {
		const files = {
			[guide]: article.replace('Restart it.', read),
			[translated]: (content.get(translated) as string).replace('Yeniden başlatın.', read.slice(1)),
		};
		expect(faultsWith(files)).toEqual([`${translated}:12: ${asText}`]);
	});

	it('a heading behind code that is not closed is no section that errors have lost', () => {
		const error = 'content/errors/dropped.yaml';
		const files = {
			[guide]: article.replace('## First', '```\ncode\n\n## First'),
			[error]: `${content.get(error)}article: { slug: guide, section: first-steps }\n`,
		};
		expect(faultsWith(files)).toEqual([expect.stringContaining('is not closed')]);
	});

	it('in a source it is no fault of its translations', () => {
		expect(faultsAfter(guide, 'Restart it.', '```\ncode')).toHaveLength(1);
	});

	it('an article without text is empty', () => {
		const head = article.slice(0, article.indexOf('\n\n') + 1);
		expect(faultsWith({ [guide]: head, [translated]: undefined })).toContain(
			`${guide}:8: the article has no text; write it below the front matter`,
		);
	});
});

describe('a link that leads nowhere is refused', () => {
	it.each([
		['../guid/', 'leads to no page of this site; did you mean "../guide/"?'],
		['../guide', 'leads to no page of this site; did you mean "../guide/"?'],
		['../guide/en.md', 'leads to no page of this site; did you mean "../guide/"?'],
		['../Guide/', 'leads to no page of this site; did you mean "../guide/"?'],
		[
			'../../errors/droped/',
			'leads to no page of this site; did you mean "../../errors/dropped/"?',
		],
		['../../../registry/enable-tls.reg', 'leads to no page of this site'],
		[
			'/en/articles/guide/',
			'begins at the root of the server, where this site may not be; write it as seen from the article, such as "../guide/"',
		],
		[
			'#first-step',
			'leads to no section, there is no heading with the id "first-step"; did you mean "first-steps"?',
		],
		['../guide/#nope', 'leads to no section, there is no heading with the id "nope"'],
		['www.example.com', 'lacks "https://" in front'],
		['learn.microsoft.com/a', 'lacks "https://" in front'],
		['htps://example.org', 'begins with "htps:", expected https://, http:// or mailto:'],
		['javascript:alert(1)', 'begins with "javascript:", expected https://, http:// or mailto:'],
		['http://', 'is no whole address, expected https:// with a host'],
		['https:/example.org/', 'is no whole address, expected https:// with a host'],
		['mailto:', 'is no whole address, expected mailto: with an address'],
		['../%zz/', 'has "%zz", which stands for no character; write a percent sign as "%25"'],
		['#a%', 'has "%", which stands for no character; write a percent sign as "%25"'],
		['http://localhost:4321/', 'leads to a machine that readers cannot reach; name a public page'],
		['https://192.168.0.1/a', 'leads to a machine that readers cannot reach; name a public page'],
		['a@example.org', 'lacks "mailto:" in front'],
		['../%ff/', 'leads to no page of this site; did you mean "../"?'],
		['..\\guide/', 'has backslashes; write "../guide/"'],
	])('%s', (target, message) => {
		expect(faultsOf(`[the words](${target})`)).toEqual([
			`${guide}:12: the link target "${target}" ${message}`,
		]);
	});

	it('also where there is none', () => {
		expect(faultsOf('[the words]()')).toEqual([
			`${guide}:12: the link has no target; write it in the parentheses`,
		]);
	});

	it('and one without words, which nobody can follow', () => {
		expect(faultsOf('See [](../guide/).')).toEqual([
			`${guide}:12: the link to "../guide/" has no words; write them in the brackets`,
		]);
	});

	it.each([
		'../guide/',
		'#first-steps',
		'../guide/#first-steps',
		'../../errors/dropped/',
		'../../errors/codes/winsock/',
		'../../registry/?preset=enable-tls-1-2',
		'../../search/#q=4.4.2',
		'../../../registry/enable-tls-1-2.reg',
		'https://example.org/a(b)',
		'mailto:a@example.org',
	])('%s is right', (target) => {
		expect(faultsOf(`[the words](<${target}>)`)).toEqual([]);
	});

	it('and the pages that it can lead to are those that there are', () => {
		const routes = globSync('src/pages/[[]locale[]]/**/*.astro')
			.map((file) => file.replaceAll('\\', '/').replace('src/pages/[locale]/', ''))
			.filter((route) => !route.includes('['))
			.map((route) => route.replace(/(?:index)?\.astro$/, '').replace(/([^/])$/, '$1/'));
		expect([...pagesBelowLocale].sort()).toEqual(routes.sort());
	});
});

describe('front matter that is not read as it was meant is refused', () => {
	const head =
		'---\ntitle: Guide\ndescription: What to do.\nupdated: 2026-11-21\nfor: For everybody.\ngroup: devices\nreviewed: 2026-11-21\n---\n';
	it.each([
		[
			'a title with a comment',
			head.replace('Guide', 'Error #5 now'),
			2,
			'YAML reads "#5 now" as a comment, so that "title" ends before it; put the whole text in quotation marks',
		],
		...['11/12/2026', '21.11.2026', 'Nov 21, 2026', '2026-02-30', '2026-11-21T10:00:00Z'].map(
			(day) =>
				[
					`a day as ${day}`,
					head.replace('2026-11-21', `"${day}"`),
					4,
					`"updated" is "${day}", expected a date: a day such as 2026-11-21`,
				] as const,
		),
		[
			'a day in words, where none is needed',
			head.replace('---\n', '---\ndeadline: soon\n'),
			2,
			'"deadline" is "soon", expected a date: a day such as 2026-11-21',
		],
		[
			'a year as a day',
			head.replace('2026-11-21', '2026'),
			4,
			'"updated" is 2026, expected a date: a day such as 2026-11-21',
		],
		[
			'a blank title',
			head.replace('Guide', '" "'),
			2,
			'"title" is " ", expected at least one letter or digit',
		],
		[
			'a capital key',
			head.replace('title', 'Title'),
			2,
			'unknown key "Title"; did you mean "title"?; known keys: title, description, for, updated, group, reviewed, deadline, expires, related',
		],
		[
			'empty lines above',
			`\n\n${head}`,
			1,
			'the front matter begins in the first line; take out the empty lines above it',
		],
		[
			'an indented first line',
			` ${head}`,
			1,
			'the line of --- is indented; begin it at the margin',
		],
		[
			'no last line',
			head.slice(0, -4),
			1,
			'the front matter is not closed; put a line of --- below its last key',
		],
		[
			'four hyphens',
			head.replace('---', '----'),
			1,
			'"----" opens no front matter; write a line of three hyphens (---)',
		],
		[
			'nothing in it',
			'---\n---\n',
			2,
			'there are no keys, expected lines of the form "key: text"; known keys: title, description, for, updated, group, reviewed, deadline, expires, related',
		],
	] as const)('%s', (_, text, line, message) => {
		expect(faultsWith({ [guide]: `${text}\n## First steps\n\nRestart it.\n` })).toEqual([
			`${guide}:${line}: ${message}`,
		]);
	});

	it('a translator whose name was not written in', () => {
		expect(faultsAfter(translated, 'Ayşe', 'Your Name')).toEqual([
			`${translated}:7: "Your Name" is the name of nobody; write who it was`,
		]);
	});
});

describe('a file in the wrong place is told where it belongs', () => {
	it('a translation in a folder whose name is misspelt', () => {
		const file = 'content/articles/guid/de.md';
		expect(faultsWith({ [file]: content.get(translated) })).toEqual([
			`${file}:1: there is no source; write content/articles/guid/en.md first; did you mean "guide"?`,
		]);
	});

	const see = 'see CONTRIBUTING.md for where content goes';
	it.each([
		[
			'content/articles/de/guide.md',
			'the folder of an article is its slug and the file its locale; write content/articles/guide/de.md',
		],
		[
			'content/articles/zh-Hans/guide.md',
			'the folder of an article is its slug and the file its locale; write content/articles/guide/zh-Hans.md',
		],
		['content/articles/guide/EN.md', '"EN" is not in the table of locales; did you mean "en"?'],
		[
			'content/articles/guide/pt_BR.md',
			'"pt_BR" is not in the table of locales; did you mean "pt-BR"?',
		],
		[
			'content/articles/guide/tr_TR.md',
			'"tr_TR" is not in the table of locales; did you mean "tr"?',
		],
		[
			'content/articles/guide/el.md',
			'"el" is not in the table of locales; to add Greek: npm run translation -- new el',
		],
		[
			'content/terms/el.yaml',
			'"el" is not in the table of locales; to add Greek: npm run translation -- new el',
		],
		...[
			['zh-CN', 'zh-Hans'],
			['zh', 'zh-Hans'],
			['deutsch', 'de'],
			['German', 'de'],
		].map(([tag, right]) => [
			`content/articles/guide/${tag}.md`,
			`"${tag}" is not in the table of locales; did you mean "${right}"?`,
		]),
		[
			'content/articles/guide/kr.md',
			'"kr" is not in the table of locales; did you mean "ko"? "kr" is Kanuri: npm run translation -- new kr',
		],
		[
			'content/articles/guide/de/index.md',
			`nothing reads this file; move it to content/articles/guide/de.md; ${see}`,
		],
		[
			'content/messages/de.xlf',
			`nothing reads this file; bring it in with: npm run translation -- import content/messages/de.xlf; ${see}`,
		],
		['content/search/pt_BR.yaml', '"pt_BR" is not in the table of locales; did you mean "pt-BR"?'],
		[
			'content/made-from/greek.json',
			'"greek" is not in the table of locales; a language is added by: npm run translation -- new <tag>',
		],
		...['tr (1).md', 'tr - Kopie.md', 'tr copy.md', 'tr.old.md', 'tr.md.bak'].map((name) => [
			`content/articles/guide/${name}`,
			'this looks like a copy of content/articles/guide/tr.md, and nothing reads it; take it out',
		]),
		[
			'content/messages/tr/errors (2).json',
			'this looks like a copy of content/messages/tr/errors.json, and nothing reads it; take it out',
		],
		[
			'content/articles/guide/sl.docx',
			`nothing reads this file; save its text, as plain text in UTF-8, as content/articles/guide/sl.md; ${see}`,
		],
		[
			'content/articles/guide/queue.png',
			`nothing reads this file; the content has no pictures; ${see}`,
		],
		['content/messages/TR/errors.json', '"TR" is not in the table of locales; did you mean "tr"?'],
		[
			'content/articles/other.md',
			`nothing reads this file; move it to content/articles/other/en.md; ${see}`,
		],
		[
			'content/articles/sl.md',
			`nothing reads this file; an article has a folder of its own: content/articles/<slug>/sl.md; ${see}`,
		],
		[
			'content/articles/guide/sl.mdx',
			`nothing reads this file; name it content/articles/guide/sl.md; ${see}`,
		],
		[
			'content/errors/other.yml',
			`nothing reads this file; name it content/errors/other.yaml; ${see}`,
		],
		[
			'content/messages/tr/errors.yaml',
			`nothing reads this file; name it content/messages/tr/errors.json; ${see}`,
		],
		[
			'content/messages/tr.json',
			`nothing reads this file; move it to content/messages/<locale>/tr.json; ${see}`,
		],
		['content/registry/setting.yaml', `nothing reads this file; did you mean "settings"? ${see}`],
		['content/article/guide/en.md', `nothing reads this file; did you mean "articles"? ${see}`],
	])('%s', (file, message) => {
		expect(faultsWith({ [file]: article })).toEqual([`${file}:1: ${message}`]);
	});

	it.each([
		['content/articles/My guide/en.md', 'the folder "My guide"', 'my-guide'],
		['content/articles/Other/en.md', 'the folder "Other"', 'other'],
		['content/articles/güncel/en.md', 'the folder "güncel"', 'guncel'],
		['content/commands/Read_it.yaml', 'the file name "Read_it"', 'read-it'],
	])('%s has a name that no address can have', (file, name, right) => {
		const text = file.endsWith('.md')
			? article
			: 'language: shell\nwhere: terminal\neffect: reads\ntext: ls\n';
		expect(faultsWith({ [file]: text })).toEqual([
			`${file}:1: ${name} stands in addresses, so that it may have small Latin letters, digits and single hyphens only; write "${right}"`,
		]);
	});
});
