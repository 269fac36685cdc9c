import { describe, expect, it } from 'vitest';
import { damageIn, judgePlain, sayDamage } from '../../../src/check/core.ts';
import { sayEffect } from '../../../src/desk/bilingual-report.ts';
import blocks from '../registry/broken-blocks.json' with { type: 'json' };

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
		['link text "[](" should be "[log]("', 'protocol word "SocketError" is missing'],
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
	[
		'fr',
		'See the [protocol log](https://example.org/log).',
		'Voir le journal [de](https://example.org/log) protocole.',
		['link text "[de](" should be "[protocol log]("'],
	],
	[
		'el',
		'See the [protocol log](https://example.org/log).',
		'Δείτε το «αρχείο [καταγραφής»](https://example.org/log).',
		['link text "[καταγραφής»](" should be "[protocol log]("'],
	],
	[
		'ar',
		'See the [log](https://example.org/log).',
		'انظر [السجل] (https://example.org/log).',
		['link target " (https://example.org/log)" should be "(https://example.org/log)"'],
	],
	[
		'pl',
		'Soon TLS 1.0 and 1.1 end.',
		'Wkrótce kończą się ALS 1.0 i tLS 1.1.',
		['product version "ALS 1.0" should be "TLS 1.0"', 'product version "tLS 1.1" should be "1.1"'],
	],
	['cs', 'The end of TLS.', 'Konec tls.', ['abbreviation "tls" should be "TLS"']],
	[
		'de',
		'The NDR is back.',
		'Der Unzustellbarkeitsbericht ist da.',
		['abbreviation "NDR" is missing'],
	],
	[
		'de',
		'Office 365 refuses.',
		'office 365 lehnt ab.',
		['product version "office 365" should be "Office 365"'],
	],
	[
		'sv',
		'Mail to Officer 365',
		'Post till konstapel 365',
		['product version "Office 365" is missing'],
	],
	['de', 'Mail to Officer 365', 'Mail an Officer 365', []],
	['it', 'Mail to Officer 365', 'Posta a Office 365', []],
	[
		'hu',
		'Office 365 refuses.',
		'Az Office365 elutasít.',
		['product version "Office365" should be "Office 365"'],
	],
	[
		'lt',
		'It says 451 5.7.3 here.',
		'Čia „451" 5.7.3.',
		['SMTP code "5.7.3" should be "451 5.7.3"'],
	],
	['fa', 'TLS 1.2 is on.', 'TLS ۱٫۲ روشن است.', ['product version "TLS ۱٫۲" should be "TLS 1.2"']],
	[
		'zh',
		'TLS 1.2 is on.',
		'已启用TLS １．２。',
		['product version "TLS １．２" should be "TLS 1.2"'],
	],
	['es', 'Never with TLS 1.0 or 1.1.', 'Nunca con TLS 1.0 o TLS 1.1.', []],
	['ko', 'Only TLS 1.0 and TLS 1.1.', 'TLS 1.0 및 1.1만.', []],
	['fr', 'TLS 1.2 is on.', 'TLS\u00a01.2 est activé.', []],
	['ko', 'A TLS session; SocketError ends it.', 'TLS의 세션은 SocketError로 끝납니다.', []],
	['ja', 'A TLS session; STARTTLS first.', 'TLSセッションではSTARTTLSが先です。', []],
	[
		'he',
		'Exchange and TLS, part 2: TLS 1.2',
		'חלק Exchange TLS 2: TLS 1.2',
		['product version "TLS 2" is not in the English'],
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
const rightKeys = ['TLS 1.2', 'TLS 1.2\\Client', 'TLS 1.2\\Server'];
const right = block({
	keys: rightKeys,
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

	/** Whole lines of a block, which an importer reads one by one. */
	const linesOf = (text: string) => text.split(/(?<=\d{5,})(?!\d)/).map((line) => line.trim());
	it.each(blocks)('of $locale of $date has damage in each line that differs', (broken) => {
		const differing = (own: readonly string[], correct: readonly string[]) =>
			correct.filter((line, index) => own[index] !== line).length;
		const lines = [broken.client, broken.server].map((half) =>
			differing(linesOf(half), linesOf(values)),
		);
		const damages = damageIn(right, block(broken));
		const count = (noun: string) => damages.filter((damage) => damage.noun === noun).length;
		expect(count('registry key')).toBe(differing(broken.keys, rightKeys));
		expect(count('registry value')).toBe((lines[0] ?? 0) + (lines[1] ?? 0));
		expect(
			damages.filter(({ found, right }) => found === undefined || right === undefined),
		).toEqual([]);
	});

	it.each(['', '\n', '  '])('is read the same with %j between its parts', (between) => {
		for (const broken of blocks) {
			const close = block(broken).replaceAll(/(?<=\]|\*\*) (?=\[|\*\*)/g, between);
			expect(damageIn(right, close)).toEqual(damageIn(right, block(broken)));
		}
	});

	it('that is right has none', () => {
		expect(damageIn(right, right)).toEqual([]);
	});
});

describe('a translation that does not hold its English', () => {
	const said = (target: string, english = '') =>
		judgePlain(target, english).flatMap(({ line, damages }) =>
			damages.map((damage) => `${line}: ${sayDamage(damage)}`),
		);
	const target = '# Titel\n\nNur TLS 1,2\nund `Get-Queue`.\n \n\r\nSocketErrorin, TLS ۱٫۲.\n';

	it('has the forms that are never right', () => {
		expect(said(target)).toEqual([
			'3: product version "TLS 1,2" should be "TLS 1.2"',
			'7: product version "TLS ۱٫۲" should be "TLS 1.2"',
			'7: protocol word "SocketErrorin" should be "SocketError"',
		]);
	});

	it('is held against the English block by block, or as a whole where there are more of them', () => {
		const english = '# Title\n\nOnly TLS 1.3 and `Get-Queue`.\n\nSocketError, TLS 1.2.';
		expect(said(target, english)[0]).toBe('3: product version "TLS 1,2" should be "TLS 1.3"');
		expect(said('TLS 1,2.', `${english}\n\nMore.`)[0]).toMatch(/^1: /);
		expect(said('TLS 1.2.', 'TLS 1.2.')).toEqual([]);
		expect(said(' \n', english)).toEqual([]);
	});
});
