import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeBlockHtml } from '../../../src/components/code-html.ts';
import { linesOf, partsOfLine } from '../../../src/components/code-lines.ts';

/** A line with `¦` where it may go on below, and what stays in one piece in ‹brackets›. */
const marked = (line: string) =>
	partsOfLine(line)
		.map(({ text, breaks, kept }) => `${breaks ? '¦' : ''}${kept ? `‹${text}›` : text}`)
		.join('');

it.each([
	[
		String.raw`[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\TLS 1.2\Client]`,
		String.raw`[HKEY_LOCAL_MACHINE¦\SYSTEM¦\CurrentControlSet¦\Control¦‹\TLS 1.2›¦\Client]`,
	],
	['"Enabled"=dword:00000001', '"Enabled"=¦dword:00000001'],
	[
		'openssl s_client -tls1_2 -connect a.b.com:25',
		'openssl s_client ‹-tls1_2› ‹-connect› a¦.b¦.com:25',
	],
	['reg.exe add "HKLM\\SYSTEM" /v Enabled', 'reg.exe add "HKLM¦\\SYSTEM" /v Enabled'],
	['https://example.org/kb/index', 'https://¦example¦.org/¦kb/¦index'],
	['reg export C:\\tls-backup\\schannel.reg /y', 'reg export C:¦‹\\tls-backup›¦\\schannel.reg /y'],
	['421 4.4.2 Connection dropped', '421 4.4.2 Connection dropped'],
	['--foo-bar=1', '‹--foo-bar›=1'],
	['Test-NetConnection', 'Test-NetConnection'],
])('%s goes on below where a reader expects it', (line, expected) => {
	expect(marked(line)).toBe(expected);
});

it('nothing is added to a text and nothing is lost, whatever it is', () => {
	const text = fc.string({ unit: fc.constantFrom(...'aB1.\\/-,;|= "\n:<&é') });
	fc.assert(
		fc.property(text, (any) => {
			const parts = linesOf(any).flatMap((line) => partsOfLine(line).map((part) => part.text));
			expect(parts.join('')).toBe(any);
			const html = codeBlockHtml(any).replace(/<\/?(?:span|wbr)>/g, '');
			expect(html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(
				any,
			);
		}),
	);
});
