import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damageIn, judgeBilingual, readBilingual, sayDamage } from '../../../src/check/core.ts';
import { sayEffect } from '../../../src/desk/bilingual-report.ts';
import { commands } from '../../../src/desk/commands.ts';
import blocks from '../registry/broken-blocks.json' with { type: 'json' };

const span = (id: string, target: string, english: string) =>
	`<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${english}</span></span>`;

const head = (locale: string) =>
	`---\ntitle: 'T'\nms.custom:\n- "9005383"\n- "9275"\nms.translationtype: MT\nms.contentlocale: ${locale}\nms.lasthandoff: 03/11/2021\n---\n`;

describe('the plain halves of a bilingual file', () => {
	const words = fc
		.array(
			fc.constantFrom(
				'a',
				' ',
				'\n',
				'**b**',
				'[x](https://e.org/)',
				'<span>https:</span>',
				'&nbsp;',
				'421 4.4.2',
			),
		)
		.map((parts) => parts.join(''));
	it('are the file with one language in the place of each pair', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(fc.constantFrom('- ', '## <a name="x"></a>', ' ', '\n\n', '> '), words, words),
				),
				(parts) => {
					const file = (each: (target: string, english: string, index: number) => string) =>
						head('tr-TR') +
						parts.map(([before, a, b], index) => before + each(a, b, index)).join('');
					const read = readBilingual(file((a, b, index) => span(`af05f-${102 + index}`, a, b)));
					expect(read.target).toBe(file((a) => a));
					expect(read.english).toBe(file((_, b) => b));
					expect(read.pairs.map(({ target, english }) => [target, english])).toEqual(
						parts.map(([, a, b]) => [a, b]),
					);
				},
			),
		);
	});

	it('keep a tag that one half closes and nobody opened', () => {
		expect(readBilingual(span('a-1', 'x</span>', 'y</span>'))).toMatchObject({
			target: 'x</span>',
			english: 'y</span>',
		});
	});

	it('have a front matter whose lists are read too', () => {
		expect([...readBilingual(head('sl-SI')).frontMatter]).toEqual([
			...[
				['title', 'T'],
				['ms.custom', '9005383, 9275'],
				['ms.translationtype', 'MT'],
			],
			...[
				['ms.contentlocale', 'sl-SI'],
				['ms.lasthandoff', '03/11/2021'],
			],
		]);
	});
});

/** Sentences of our own with what a machine did to those of the five languages' article. */
const sentences: readonly [locale: string, english: string, target: string, damage: string[]][] = [
	[
		'bg',
		'Soon TLS 1.0 and 1.1 end.',
		'Скоро TLS 1,0 и 1,1 приключват.',
		['product version "TLS 1,0" should be "TLS 1.0"', 'product version "1,1" should be "1.1"'],
	],
	[
		'bg',
		"The bounce says '421 4.4.2 Dropped due to SocketError'",
		'Отказът гласи „421 4.4.2 прекъсната поради SocketError"',
		['error text "421 4.4.2 Dropped due to SocketError" is missing'],
	],
	['fi', 'See MC229914.', 'Katso mc229914.', ['product version "mc229914" should be "MC229914"']],
	[
		'fi',
		'Dropped by SocketError, STARTTLS first.',
		'Katkesi SocketErrorin takia, ensin StartTLS.',
		[
			'protocol word "SocketErrorin" should be "SocketError"',
			'protocol word "StartTLS" should be "STARTTLS"',
		],
	],
	['fi', 'Office 365 refuses it.', 'Office 365 torjuu sen, koska Office 365 vaatii uudemman.', []],
	[
		'he',
		'The bounce says 421 4.4.2 here.',
		'כאן כתוב 4.4.2 בהודעה.',
		['SMTP code "4.4.2" should be "421 4.4.2"'],
	],
	[
		'he',
		'Mail to Office 365 waits.',
		'דואר לשוטר 365 ממתין.',
		['product version "Office 365" is missing'],
	],
	[
		'sl',
		'It ends with 421 4.4.2 and SocketError.',
		'Konča se z 421.',
		['SMTP code "421 4.4.2" is missing', 'protocol word "SocketError" is missing'],
	],
	[
		'tr',
		'See the [log](https://example.org/log) for SocketError.',
		'YuvaKor için [](https://example.org/log) bakın.',
		['link text "[](" is not in the English', 'protocol word "SocketError" is missing'],
	],
	[
		'tr',
		'See [it](https://example.org/a).',
		'Bkz. [o](https://example.org/b).',
		['link target "(https://example.org/b)" should be "(https://example.org/a)"'],
	],
	['cs', 'On 21 April it ended.', '21. dubna skončilo.', ['beginning "21." is not in the English']],
	[
		'pt',
		'Run `Get-Queue` now.',
		'Execute Get-Queue agora.',
		['code "`Get-Queue`" is missing', 'command "Get-Queue" is not in the English'],
	],
	['ja', 'TLS 1.2 is on and 421 4.4.2 is gone.', 'TLS 1.2 は有効で、421 4.4.2 は出ません。', []],
];

describe('a sentence in which a machine has changed a literal', () => {
	it.each(sentences)('%s: %s', (_, english, target, damage) => {
		expect(damageIn(english, target).map(sayDamage)).toEqual(damage);
	});
});

const protocols =
	'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';
const block = ({
	keys,
	client,
	server,
}: Pick<(typeof blocks)[number], 'keys' | 'client' | 'server'>) => {
	const [parent, first, second] = keys.map((key) => `[${protocols}\\${key}]`);
	return `${parent} ${first} **${client}** ${second} **${server}**`;
};
const values = '"DisabledByDefault"=dword:00000000 "Enabled"=dword:00000001';
const right = block({
	keys: ['TLS 1.2', 'TLS 1.2\\Client', 'TLS 1.2\\Server'],
	client: values,
	server: values,
});

describe('a registry block', () => {
	// The numbers come from importing the same blocks with Wine's regedit.
	it.each(blocks)('of $locale of $date sets as many values as an importer does', (broken) => {
		expect(sayEffect(block(broken), right).at(-1)).toBe(
			`${broken.expected.right} of 4 values are set as the English asks`,
		);
	});

	it.each(blocks)(
		'of $locale of $date has damage wherever it sets less than it should',
		(broken) => {
			const isBroken = broken.expected.right < 4 || broken.expected.wrongKeys > 0;
			expect(damageIn(right, block(broken)).length > 0 || !isBroken).toBe(true);
		},
	);

	it('that is right has none', () => {
		expect(damageIn(right, right)).toEqual([]);
	});
});

/** Five files in the shape of the published ones, each with the block of its language of March 2021. */
describe.each(['tr-TR', 'sl-SI', 'bg-BG', 'he-IL', 'fi-FI'])(
	'the bilingual file of %s',
	(locale) => {
		const own = sentences.filter(([tag]) => locale.startsWith(tag));
		const broken = blocks.find((one) => one.locale === locale);
		const target = broken ? block(broken) : right;
		const lines = [...own.map(([, english, text]) => [text, english]), [target, right]];
		const text = `${head(locale)}# <a name="mail-stopped"></a>${span('ab12c-102', 'Naslov', 'Mail stopped')}\n\n${lines
			.map(([text = '', english = ''], index) => `- ${span(`ab12c-${103 + index}`, text, english)}`)
			.join('\n')}\n`;

		it('is refused with exactly its damage, and nothing is written', () => {
			const root = mkdtempSync(join(tmpdir(), 'handshake-bilingual-'));
			writeFileSync(join(root, 'file.md'), text);
			const said: string[] = [];
			const written: string[] = [];
			const { exitCode } = process;
			commands['import']?.run(
				{
					root,
					files: new Map(),
					say: (line) => said.push(line),
					write: (file) => written.push(file),
				},
				['file.md'],
				{ bilingual: true },
			);
			expect(process.exitCode).toBe(1);
			process.exitCode = exitCode;
			rmSync(root, { recursive: true });
			expect(written).toEqual([]);
			const expected = own.flatMap(([, , , damage], index) =>
				damage.map((one) => `file.md:${12 + index}: ab12c-${103 + index}: ${one}`),
			);
			const faults = said.filter((line) =>
				/^file\.md:\d+: ab12c-\d+: (?!registry|importing)/.test(line),
			);
			expect(faults).toEqual(expected);
			expect(said).toContain(`    ${sayEffect(target, right).at(-1)}`);
			expect(said).toContain(`ms.contentlocale: ${locale} becomes the locale`);
			expect(judgeBilingual(text)?.damages).toBe(expected.length + damageIn(right, target).length);
		});
	},
);
