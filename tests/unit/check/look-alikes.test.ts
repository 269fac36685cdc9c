import { describe, expect, it } from 'vitest';
import { content, faultsAfter, faultsWith } from './content-tree.ts';

const guide = 'content/articles/guide/en.md';
const translated = 'content/articles/guide/tr.md';
const command = 'content/commands/read.yaml';
const error = 'content/errors/dropped.yaml';
const english = 'content/messages/en/errors.json';

/** The faults of the source; a translation that was not changed along with it has its own. */
const inSource = (body: string) =>
	faultsAfter(guide, 'Restart it.', body).filter((fault) => fault.startsWith(guide));

describe('code of the source that only looks right is refused, since every translation copies it', () => {
	it.each([
		['a no-break space', 'TLS\u00a01.2', 'the sign U+00A0', 'an ordinary space'],
		['a joiner', 'TLS\u200d1.2', 'the sign U+200D', 'nothing there'],
		['curly quotation marks', '“Enabled”=dword:1', '"“" (U+201C)', 'a straight quotation mark (")'],
		['a dash in a cmdlet', 'Get–Item', '"–" (U+2013)', 'a hyphen (-)'],
		['a dash before a parameter', 'tool —Path x', '"—" (U+2014)', 'a hyphen (-)'],
		['a sign of double width', 'dword：1', '"：" (U+FF1A)', 'the sign of ordinary width'],
		['a comma in a version', 'TLS 1,2', '"," (U+002C)', 'a full stop (.)'],
		['digits of another script', '٤٢١', '"٤" (U+0664)', 'the digits 0 to 9'],
	])('%s', (_, code, sign, right) => {
		const shown = expect.stringContaining(
			`has ${sign}, which programs do not read; write ${right}`,
		);
		expect(inSource(`Set \`${code}\` now.`)).toEqual([shown]);
		expect(inSource(`\`\`\`\n${code}\n\`\`\``)).toEqual([shown]);
		expect(faultsAfter(command, 'Get-Item', `Get-Item '${code}'`)).toEqual([shown]);
		const messages = faultsAfter(english, '"title": "mail"', `"title": "mail \`${code}\`"`);
		expect(messages.filter((fault) => fault.startsWith(english))).toEqual([shown]);
	});

	it.each([
		[
			'an invisible sign',
			'Get-\u200bItem',
			'an invisible sign (⟨U+200B⟩) stands here; take it out',
		],
		[
			'a letter of another alphabet',
			'Get-Itеm',
			'"Itе⟨Cyrillic⟩m" has letters of two alphabets; write it anew in one',
		],
	])('%s, in prose and data as well', (_, code, message) => {
		expect(inSource(`Set \`${code}\` now.`)).toEqual([`${guide}:12: ${message}`]);
		expect(faultsAfter(command, 'Get-Item', code)).toEqual([`${command}:4: ${message}`]);
		expect(faultsAfter(error, 'Connection dropped', code)[0]).toBe(`${error}:1: ${message}`);
		expect(faultsAfter(translated, 'Yeniden', code)).toEqual([`${translated}:12: ${message}`]);
	});

	it.each([
		['a joiner in a Latin word', 'ver\u200csion', 'an invisible sign (⟨U+200C⟩) stands here'],
		[
			'letters glued by a PDF',
			'ﬁrewall',
			'"ﬁ" is one sign in place of letters, as a PDF has it; write "fi"',
		],
		['a letter and its mark', 'u\u0308ber', '"u\u0308" is written in two signs here'],
	])('%s, in a translation', (_, word, message) => {
		expect(faultsAfter(translated, 'Yeniden', word)).toEqual([
			expect.stringContaining(`${translated}:12: ${message}`),
		]);
	});

	it('and what is printed in other languages, dashes between words and joiners in prose are not', () => {
		expect(inSource('```\n“Your message” wasn’t delivered\n```')).toEqual([]);
		const text = 'nicht verfügbar – «indisponible» … 10–20';
		expect(inSource(`\`\`\`\n${text}\n\`\`\``)).toEqual([]);
		expect(faultsAfter(translated, 'Yeniden', 'می\u200cخواهم TLS-соединение IP-адрес')).toEqual([]);
	});

	it('a line of a command is named where it stands', () => {
		const text = 'language: shell\nwhere: terminal\neffect: reads\ntext: |\n  a\n  b –c\n';
		expect(faultsWith({ [command]: text })).toEqual([expect.stringContaining(`${command}:6:`)]);
	});
});

describe('a file that a program read in another encoding is one fault', () => {
	const russian = 'Перезапустите сервер и проверьте ещё раз.';
	const slovenian = 'Začnite in preverite žeton; če želite, ponovite še enkrat.';
	const misread = (text: string, page: string) =>
		new TextDecoder(`windows-${page}`).decode(new TextEncoder().encode(text));
	it.each([
		['Russian in 1251', russian, '1251'],
		['Russian in 1252', russian, '1252'],
		['Slovenian in 1250', slovenian, '1250'],
		['Slovenian in 1252', slovenian, '1252'],
		['Hebrew in 1255', 'הפעילו מחדש את השרת', '1255'],
		['Arabic in 1256', 'أعد تشغيل الخادم', '1256'],
		['Japanese in 1252', 'サーバーを再起動します', '1252'],
		['Turkish in 1254', 'Değişiklikten sonra şifreyi ve ağı yeniden başlatın', '1254'],
	])('%s', (_, text, page) => {
		const before = content.get(translated) as string;
		const changed = before.replace('Yeniden başlatın.', misread(text, page));
		expect(faultsWith({ [translated]: changed.replaceAll('ı', 'i').replaceAll('İ', 'I') })).toEqual(
			[expect.stringMatching(/^content\/articles\/guide\/tr\.md:12: .* read in another encoding/)],
		);
	});

	it.each([russian, slovenian, 'Её имя — «Её». Äß « À » été', 'Ąžuolas, Łódź, ”Å” och »Ä«'])(
		'and %s is right',
		(text) => {
			const written = /\p{sc=Cyrl}{8}/u.test(text)
				? translated.replace('tr.md', 'ru.md')
				: translated;
			const before = content.get(translated) as string;
			expect(faultsWith({ [written]: before.replace('Yeniden başlatın.', text) })).toEqual([]);
		},
	);

	it.each([
		[
			'question marks',
			'???????? ????',
			'question marks stand here in place of letters ("????????")',
		],
		['a byte order mark', 'a\ufeffb', 'an invisible control character (U+FEFF)'],
		['a line separator', 'a\u2028b', 'an invisible control character (U+2028)'],
	])('so are %s', (_, text, message) => {
		expect(faultsAfter(translated, 'Yeniden başlatın.', text)).toEqual([
			expect.stringContaining(`${translated}:12: ${message}`),
		]);
	});
});
